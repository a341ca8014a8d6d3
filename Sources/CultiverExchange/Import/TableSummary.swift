/// How many rows a table had.
public struct TableSummary: Hashable, Sendable {
  /// Rows that state something, good or not.
  public internal(set) var read = 0
  /// Rows of totals, which were passed over.
  public internal(set) var totals = 0
}
