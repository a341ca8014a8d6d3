import CultiverMarseille

/// One row of a table that states something.
public struct Row<Draft: TableDraft> {
  /// The line on which it begins, counted from 1.
  public let line: Int
  /// What it states, or everything that is wrong with it.
  public let draft: Result<Draft, RowFault>

  let reader: TableReader

  /// Its cells as they stand, made when asked for, which must be before the next row is read.
  public var cells: [String] { reader.texts }
}
