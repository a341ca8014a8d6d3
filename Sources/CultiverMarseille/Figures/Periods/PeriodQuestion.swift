/// What a report about a period asks for: the period, others beside it, and the parts across which it is told.
public struct PeriodQuestion: Hashable, Sendable {
  /// What a period is compared with.
  public enum Comparison: String, CaseIterable, Hashable, Sendable {
    /// The period just before, see ``ReportPeriod/previous``.
    case previous
    /// The same a year earlier, see ``ReportPeriod/lastYear``.
    case lastYear = "last-year"
  }

  /// Days that figures are given for, and what they are in the report.
  public struct Span: Hashable, Sendable {
    /// What the period is compared with by it; nil is the period itself.
    public let comparison: Comparison?
    /// What kind of part it is; nil is the whole.
    public let part: ReportPeriod.Part?
    /// Its period.
    public let period: ReportPeriod
    /// The last day counted; the day before its first when none counts.
    public let through: Day

    /// Whether its last days do not count.
    public var isCut: Bool { through < period.last }

    /// The days that count.
    var counted: CountedDays { CountedDays(from: period.first, to: period.last, upTo: through) }
  }

  /// The period.
  public let period: ReportPeriod
  /// The day after which nothing counts.
  public let today: Day
  /// The period, then those it is compared with, then its parts, then the parts of those it is compared with.
  public let spans: [Span]
  /// How many of the spans sections tell apart: all but the parts of compared periods.
  public let told: Int

  /// A question. While the period is not over, compared periods count to the same day of theirs, so that like stands beside like; a period that the calendar does not have, and parts to come, are left out.
  public init(
    _ period: ReportPeriod, compare: [Comparison] = [], across parts: [ReportPeriod.Part] = [], today: Day
  ) {
    self.period = period
    self.today = today
    let own = Span(
      comparison: nil, part: nil, period: period, through: max(min(period.last, today), period.first.adding(days: -1)))
    let compared = compare.compactMap { Self.compared($0, own) }
    let told = [own] + compared + parts.flatMap { Self.parts($0, of: own) }
    self.told = told.count
    spans = told + compared.flatMap { span in parts.flatMap { Self.parts($0, of: span) } }
  }

  private static func compared(_ comparison: Comparison, _ own: Span) -> Span? {
    let counted = own.period.first.days(to: own.through)
    let other: (period: ReportPeriod?, through: Day) =
      switch comparison {
      case .previous: (own.period.previous, own.period.previous?.first.adding(days: counted) ?? own.through)
      case .lastYear: (own.period.lastYear, own.through.adding(years: -1))
      }
    guard let period = other.period else { return nil }
    return Span(
      comparison: comparison, part: nil, period: period,
      through: own.isCut ? min(period.last, other.through) : period.last)
  }

  private static func parts(_ part: ReportPeriod.Part, of span: Span) -> [Span] {
    span.period.parts(part).prefix { $0.first <= span.through }.map {
      Span(comparison: span.comparison, part: part, period: $0, through: min($0.last, span.through))
    }
  }

  /// The days that count in any of the spans, as runs of days that do not touch, in order.
  public var days: [ClosedRange<Day>] {
    let ranges = spans.filter { $0.period.first <= $0.through }.map { $0.period.first...$0.through }
    var days: [ClosedRange<Day>] = []
    for range in ranges.sorted(by: { $0.lowerBound < $1.lowerBound }) {
      if let last = days.last, range.lowerBound <= last.upperBound.adding(days: 1) {
        days[days.count - 1] = last.lowerBound...max(last.upperBound, range.upperBound)
      } else {
        days.append(range)
      }
    }
    return days
  }
}
