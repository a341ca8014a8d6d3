extension CycleRule.Question {
  /// Who holds the plot when the cycle begins, or held it last before, and the last day of that tenure: an occupancy that follows without a gap carries it on. Nil when nobody ever held it, or the tenure is open.
  var tenure: (venture: String, last: Day)? {
    let before = holdings.filter { $0.from <= started }.max { $0.from < $1.from }
    guard let before, var last = before.to else { return nil }
    while let next = holdings.first(where: { $0.venture == before.venture && $0.from == last.adding(days: 1) }) {
      guard let to = next.to else { return nil }
      last = to
    }
    return (before.venture, last)
  }
}
