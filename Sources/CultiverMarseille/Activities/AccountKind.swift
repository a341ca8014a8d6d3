/// What money came from or went to; the raw value is the code in files and in the notebook.
public enum AccountKind: String, CaseIterable, Hashable, Sendable {
  /// Produce sold that no harvest states.
  case produce
  /// Services: animation, design, upkeep, training that is paid for.
  case services
  /// Subsidies received.
  case subsidy
  /// Other revenue of one's own: memberships, rents, gifts.
  case other
  /// What was spent.
  case cost
}
