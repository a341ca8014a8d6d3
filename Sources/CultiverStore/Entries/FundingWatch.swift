public import CultiverMarseille
import GRDB

/// Watches what changes of who holds which plot make wrong about fundings.
public final class FundingWatch {
  /// What looks wrong now and did not before, and why it was accepted.
  public struct Found: Hashable, Sendable {
    /// What looks wrong.
    public let warning: Warning
    /// The reason why the funding is right all the same.
    public let accepted: String?
  }

  private let reader: Reader
  private let today: Day
  /// Nil where there is no funding to watch.
  private var known: Set<Warning>?

  /// Begins to watch.
  public init(_ reader: Reader, today: Day) throws {
    self.reader = reader
    self.today = today
    known = try reader.hasFunding() ? Set(try reader.fundings(today: today).flatMap(\.warnings)) : nil
  }

  /// What looks wrong since the last time that was asked.
  public func news() throws -> [Found] {
    guard let before = known else { return [] }
    let courses = try reader.fundings(today: today)
    known = Set(courses.flatMap(\.warnings))
    return courses.flatMap { course in
      course.warnings.filter { !before.contains($0) }.map { Found(warning: $0, accepted: course.funding.accepted) }
    }
  }
}
