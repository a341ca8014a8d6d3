extension ReportPeriod {
  /// The size of a period of a plan: month, quarter or year; nil of any other.
  public var planPart: Part? {
    switch self {
    case .month: .month
    case .quarter: .quarter
    case .year: .year
    case .season, .days: nil
    }
  }

  /// The month, quarter or year of a code such as `2026-06`, `2026-Q2` or `2026`; nil when it is none.
  public init?(planCode code: String) {
    guard let year = Int(code.prefix(4)), (1...9999).contains(year) else { return nil }
    let rest = code.dropFirst(4)
    if rest.isEmpty {
      self = .year(year)
    } else if rest.hasPrefix("-Q"), let number = Int(rest.dropFirst(2)),
      let quarter = Quarter(year: year, number: number)
    {
      self = .quarter(quarter)
    } else if let month = Month(iso: code) {
      self = .month(month)
    } else {
      return nil
    }
    guard self.code == code else { return nil }
  }

  /// Whether all days of another lie in it.
  public func contains(_ other: ReportPeriod) -> Bool { first <= other.first && other.last <= last }

  /// The order of a plan: by first day, the longer before its parts.
  public static func planOrder(_ a: ReportPeriod, _ b: ReportPeriod) -> Bool {
    a.first != b.first ? a.first < b.first : a.last > b.last
  }
}
