public import CultiverMarseille

/// Everything that is wrong with one row.
public struct RowFault: Error, Hashable, Sendable {
  /// The problems of its cells, in the order of the columns as they are read.
  public let problems: [Problem]
  /// What is wrong with the row's form, when something is: `strayText` or `surplusCells`.
  public let form: TableError?
}
