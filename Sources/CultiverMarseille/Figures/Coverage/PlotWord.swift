/// What was heard of a plot in a month. Zero is not silence.
public enum PlotWord: String, CaseIterable, Hashable, Sendable {
  /// Something was harvested from it.
  case reported
  /// Nothing was, and that was said.
  case saidNone = "said-none"
  /// A cycle stood on it, and nobody said anything.
  case silent
  /// No cycle stood on it, or it was no longer in use.
  case inactive

  /// What was heard: a plot retired by the first day of the month is not active; one retired later in it was in use for a part, and still counts. One that was harvested counts as reported even if it also said none.
  init(stood: Bool, retired: Day?, harvests: Int64, saidNone: Bool, in month: Month) {
    let isActive = stood && (retired.map { $0 > month.first } ?? true)
    self = !isActive ? .inactive : harvests > 0 ? .reported : saidNone ? .saidNone : .silent
  }
}
