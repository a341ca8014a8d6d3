/// The days that a report is about: a month, a quarter, a season, a year, or any days from one to another.
public enum ReportPeriod: Hashable, Sendable {
  /// A calendar month.
  case month(Month)
  /// A quarter of a calendar year.
  case quarter(Quarter)
  /// A meteorological season.
  case season(Season)
  /// A calendar year, 1 to 9999.
  case year(Int)
  /// Days from one to another, both included.
  case days(ClosedRange<Day>)

  /// Days from one to another; those of a whole month, quarter, season or year are that month, quarter, season or year.
  public init(_ days: ClosedRange<Day>) {
    let month = days.lowerBound.month
    let year = month.year
    let kinds: [ReportPeriod] = [.month(month), .quarter(Quarter(of: month)), .season(Season(of: month)), .year(year)]
    self = kinds.first { $0.days == days } ?? .days(days)
  }

  /// The months on days of which it is.
  public var months: ClosedRange<Month> { first.month...max(first.month, last.month) }

  /// The first day.
  public var first: Day {
    switch self {
    case .month(let month): month.first
    case .quarter(let quarter): quarter.month.first
    case .season(let season): season.month.first
    case .year(let year): Month(index: Int32(clamping: year * 12)).first
    case .days(let days): days.lowerBound
    }
  }

  /// The last day.
  public var last: Day {
    switch self {
    case .month(let month): month.last
    case .quarter(let quarter): quarter.month.adding(months: 2).last
    case .season(let season): season.month.adding(months: 2).last
    case .year(let year): Month(index: Int32(clamping: year * 12 + 11)).last
    case .days(let days): days.upperBound
    }
  }

  /// All its days.
  public var days: ClosedRange<Day> { first...max(first, last) }

  /// The period of the same kind just before; of days from one to another, as many days just before. Nil where the calendar begins.
  public var previous: ReportPeriod? {
    switch self {
    case .month(let month): Self.known(.month(month.adding(months: -1)), month.index > 12)
    case .quarter(let quarter): Self.known(.quarter(Quarter(index: quarter.index - 1)), quarter.index > 4)
    case .season(let season): Self.known(.season(Season(index: season.index - 1)), season.index > 5)
    case .year(let year): Self.known(.year(year - 1), year > 1)
    case .days(let days):
      Self.before(days, first: days.lowerBound.adding(days: -1 - days.lowerBound.days(to: days.upperBound)))
    }
  }

  /// The same a year earlier, of days the same dates; 29 February becomes the 28th. Nil where the calendar begins.
  public var lastYear: ReportPeriod? {
    switch self {
    case .month(let month): Self.known(.month(month.adding(months: -12)), month.year > 1)
    case .quarter(let quarter): Self.known(.quarter(Quarter(index: quarter.index - 4)), quarter.year > 1)
    case .season(let season): Self.known(.season(Season(index: season.index - 4)), season.index > 8)
    case .year(let year): Self.known(.year(year - 1), year > 1)
    case .days(let days):
      days.lowerBound.parts.year > 1
        ? .days(days.lowerBound.adding(years: -1)...days.upperBound.adding(years: -1)) : nil
    }
  }

  private static func known(_ period: ReportPeriod, _ exists: Bool) -> ReportPeriod? { exists ? period : nil }

  private static func before(_ days: ClosedRange<Day>, first: Day) -> ReportPeriod? {
    let begin = Day(year: 1, month: 1, day: 1) ?? first
    return first >= begin ? .days(first...days.lowerBound.adding(days: -1)) : nil
  }

  /// Its code for machines: `2026-06`, `2026-Q2`, `2026-spring`, `2026`, `2026-04-01..2026-06-15`.
  public var code: String {
    switch self {
    case .month(let month): month.iso
    case .quarter(let quarter): "\(Written.year(quarter.year))-Q\(quarter.number)"
    case .season(let season): "\(Written.year(season.year))-\(season.name.rawValue)"
    case .year(let year): Written.year(year)
    case .days(let days): "\(days.lowerBound.iso)..\(days.upperBound.iso)"
    }
  }
}
