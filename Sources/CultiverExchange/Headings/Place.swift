import CultiverMarseille

/// Where the cells of one column stand in the rows of a table.
struct Place: Hashable {
  /// The column.
  let column: Column
  /// The index of its cells, or nil when the table has no such column.
  let index: Int?
  /// The unit that its heading gives to bare numbers.
  let unit: String?
  /// What stands for its blank cells.
  let fallback: String?
}
