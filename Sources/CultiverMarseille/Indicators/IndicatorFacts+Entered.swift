extension IndicatorFacts {
  /// What was entered comes to, which entries count for it, and how many days they leave out.
  ///
  /// Entries of a sum count when they lie within the period, and no two of one scope share a day; of a level the last that ends within it counts; a ratio must be entered for the very period.
  static func entered(
    _ results: [IndicatorResult], of question: IndicatorQuestion
  ) throws(QuantityError) -> (value: Int64?, counted: [IndicatorResult], lacking: Int) {
    let through = question.through
    switch question.indicator.accrual {
    case .cumulative:
      let counted = results.filter {
        question.period.first <= $0.period.first && $0.period.last <= question.period.last
      }
      guard !counted.isEmpty else { return (nil, [], 0) }
      var (sum, days): (Int64, Int) = (0, 0)
      for result in counted {
        sum = try Exact.sum(sum, result.value)
        days += result.period.first <= through ? result.period.first.days(to: min(result.period.last, through)) + 1 : 0
      }
      return (sum, counted, question.period.first.days(to: through) + 1 - days)
    case .level:
      let last = results.last { question.period.first <= $0.period.last && $0.period.last <= question.period.last }
      return (last?.value, last.map { [$0] } ?? [], 0)
    case .ratio:
      let own = results.first { $0.period.days == question.period.days }
      return (own?.value, own.map { [$0] } ?? [], 0)
    }
  }

  /// Results that go beyond the period and so cannot be given to it: a sum is not divided, and a ratio holds only for its own days.
  static func straddling(_ results: [IndicatorResult], of question: IndicatorQuestion) -> [IndicatorGap] {
    let period = question.period
    return results.filter { result in
      let meets = result.period.first <= period.last && period.first <= result.period.last
      return meets && (result.period.first < period.first || period.last < result.period.last)
    }.map { .otherDays(result: $0.number, from: $0.period.first, to: $0.period.last) }
  }
}
