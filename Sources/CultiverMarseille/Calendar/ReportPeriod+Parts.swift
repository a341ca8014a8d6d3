extension ReportPeriod {
  /// What a period is cut into.
  public enum Part: String, CaseIterable, Hashable, Sendable {
    /// Calendar months.
    case month
    /// Quarters of calendar years.
    case quarter
    /// Calendar years.
    case year
  }

  /// How many parts of a kind it has, without making them.
  public func count(of part: Part) -> Int {
    let (from, to) = (first.month, last.month)
    return switch part {
    case .month: Int(to.index - from.index) + 1
    case .quarter: Int(Quarter(of: to).index - Quarter(of: from).index) + 1
    case .year: to.year - from.year + 1
    }
  }

  /// The parts of a kind, in order; those that stand out at its ends are cut to it.
  public func parts(_ part: Part) -> [ReportPeriod] {
    let from = first.month
    return (0..<count(of: part)).map { step in
      let whole: ReportPeriod =
        switch part {
        case .month: .month(from.adding(months: step))
        case .quarter: .quarter(Quarter(index: Quarter(of: from).index + Int32(step)))
        case .year: .year(from.year + step)
        }
      guard whole.first < first || whole.last > last else { return whole }
      return .days(max(whole.first, first)...min(whole.last, last))
    }
  }
}
