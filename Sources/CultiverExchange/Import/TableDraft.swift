public import CultiverMarseille

/// What a row of a table states: every draft of the domain that goes in and out as a file.
public protocol TableDraft: Hashable, Sendable {
  /// The kind of table it is a row of.
  static var table: Kind { get }

  /// Its cells, in the order of the kind's columns.
  var values: [Value] { get }

  /// What makes drafts of the rows of a table with these columns: nil when something that is needed is not there.
  ///
  /// What is wrong with a cell is noted with the cells, all of a row at once.
  static func reading(_ columns: Columns) -> (inout RowCells) -> Self?
}
