/// How many rows a table had.
public struct TableSummary: Hashable, Sendable {
  /// Rows that state something, good or not.
  public internal(set) var read: Int
  /// Rows of totals, which were passed over.
  public internal(set) var totals: Int

  /// Numbers of rows.
  public init(read: Int = 0, totals: Int = 0) {
    self.read = read
    self.totals = totals
  }
}
