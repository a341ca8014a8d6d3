/// The ventures that go through a programme together.
public struct Cohort: Hashable, Sendable {
  /// Its key.
  public let id: Identity<Cohort>
  /// Its code, unique without regard to case.
  public let code: String
  /// Its programme.
  public let programme: Identity<Programme>
  /// Its first day.
  public let from: Day
  /// Its last day, or nil while it goes on.
  public let to: Day?

  /// A cohort.
  public init(id: Identity<Cohort>, code: String, programme: Identity<Programme>, from: Day, to: Day? = nil) {
    self.id = id
    self.code = code
    self.programme = programme
    self.from = from
    self.to = to
  }
}
