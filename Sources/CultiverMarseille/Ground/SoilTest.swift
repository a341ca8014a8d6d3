/// What a laboratory found of one element in the soil of a plot.
public struct SoilTest: Hashable, Sendable {
  /// The element.
  public let element: SoilElement
  /// Its content in µg per kg of dry soil.
  public let content: Int64
  /// The day of the sample.
  public let day: Day
  /// Who tested it, when stated.
  public let laboratory: String?

  /// A finding.
  public init(element: SoilElement, content: Int64, day: Day, laboratory: String? = nil) {
    self.element = element
    self.content = content
    self.day = day
    self.laboratory = laboratory
  }

  /// The highest limit that the content passes, in µg/kg; nil when it passes none.
  public var passed: Int64? {
    element.limits.flatMap { content > $0.action ? $0.action : content > $0.vigilance ? $0.vigilance : nil }
  }

  /// The test of an element that holds on a day: the latest that is not after it; of several on that day, the highest.
  public static func latest(of element: SoilElement, on day: Day, among tests: [SoilTest]) -> SoilTest? {
    tests.filter { $0.element == element && $0.day <= day }.max {
      ($0.day, $0.content, $1.laboratory ?? "") < ($1.day, $1.content, $0.laboratory ?? "")
    }
  }
}
