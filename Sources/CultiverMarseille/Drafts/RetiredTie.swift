/// What still hangs on a thing that is no longer in use.
public enum RetiredTie: Hashable, Sendable {
  /// The venture holds a plot; the last day, nil while it goes on.
  case plot(String, until: Day?)
  /// The venture comes to a stage on a later day.
  case stage(String, since: Day)
  /// A venture is in a cohort; the last day, nil while it goes on.
  case cohort(String, venture: String, until: Day?)
  /// A funding is neither refused nor closed.
  case funding(String, FundingState)
}
