/// Where a funding stands; the raw value is its word for machines.
public enum FundingState: String, CaseIterable, Hashable, Sendable {
  /// Asked for, and not answered yet.
  case asked
  /// Granted, and still running.
  case granted
  case refused
  /// Settled, or given up.
  case closed
}
