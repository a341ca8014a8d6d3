extension IndicatorFacts {
  /// What was entered comes to, which entries count for it, and how many days they leave out.
  ///
  /// An entry counts once its days are over, as what is computed does: a report of a quarter stays what it was when the next quarter is entered. Entries of a sum count when they lie within the period, and no two of one scope share a day; of a level the one for the very period counts, else the last that ends within it; a ratio must be entered for the very period.
  static func entered(
    _ results: [IndicatorResult], of question: IndicatorQuestion
  ) throws(QuantityError) -> (value: Int64?, counted: [IndicatorResult], lacking: Int) {
    let through = question.through
    switch question.indicator.accrual {
    case .cumulative:
      let counted = results.filter {
        question.period.first <= $0.period.first && $0.period.last <= through
      }
      guard !counted.isEmpty else { return (nil, [], 0) }
      var (sum, days): (Int64, Int) = (0, 0)
      for result in counted {
        sum = try Exact.sum(sum, result.value)
        days += result.period.first.days(to: result.period.last) + 1
      }
      return (sum, counted, question.period.first.days(to: through) + 1 - days)
    case .level:
      let ended = results.filter { question.period.first <= $0.period.last && $0.period.last <= through }
      let own = ended.first { $0.period.days == question.period.days }
      let last = own ?? ended.max { ($0.period.last, $0.period.first) < ($1.period.last, $1.period.first) }
      return (last?.value, last.map { [$0] } ?? [], 0)
    case .ratio:
      let own = results.first { $0.period.days == question.period.days && $0.period.last <= through }
      return (own?.value, own.map { [$0] } ?? [], 0)
    }
  }

  /// Results that go beyond the period, or beyond the last day counted, and so cannot be given to it: a sum is not divided, and a ratio holds only for its own days.
  static func straddling(_ results: [IndicatorResult], of question: IndicatorQuestion) -> [IndicatorGap] {
    let period = question.period
    return results.filter { result in
      let meets = result.period.first <= question.through && period.first <= result.period.last
      return meets && (result.period.first < period.first || question.through < result.period.last)
    }.map { .otherDays(result: $0.number, from: $0.period.first, to: $0.period.last) }
  }
}
