public import CultiverMarseille

/// What was found out about a table before its first row.
public struct TableHead: Hashable, Sendable {
  /// The line of its header, counted from 1.
  public let line: Int
  /// Its headings as they stand.
  public let headings: [String]
  /// The columns recognised, in the kind's order.
  public let columns: [Column]
  /// The headings that stand for no column.
  public let ignored: [String]
  /// How it is encoded.
  public let encoding: TextEncoding
  /// What separates its cells.
  public let delimiter: Delimiter
}
