import CultiverMarseille
import CultiverStore

/// Whose objectives are asked for.
struct ObjectiveFilter {
  private let venture: String?
  private let site: String?
  private let funding: String?

  /// What the words of options mean; throws `Misfit`.
  init(venture: String?, site: String?, funding: String?, _ reader: Reader, _ session: Session) throws {
    self.venture = try venture.map { try reader.venture($0, on: session.today).code }
    self.site = try site.map { try reader.siteCode($0) }
    self.funding = try funding.map { try reader.funding($0, today: session.today).funding.code ?? $0 }
  }

  /// Whether an objective is among them.
  func takes(_ course: ObjectiveCourse) -> Bool {
    (venture.map { $0 == course.venture } ?? true) && (site.map { $0 == course.objective.site } ?? true)
      && (funding.map { $0 == course.objective.funding } ?? true)
  }
}
