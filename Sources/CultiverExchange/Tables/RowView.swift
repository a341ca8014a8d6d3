/// The cells of one row over the bytes of a table: a window that is open while its reader stands on the row.
struct RowView {
  let line: Int
  let isStray: Bool
  let bytes: UnsafeBufferPointer<UInt8>
  let cells: UnsafeBufferPointer<Cell>

  /// How many cells the row has.
  var count: Int { cells.count }

  /// The text of a cell, character for character.
  subscript(index: Int) -> String { cells[index].text(in: bytes) }

  /// The bytes of a cell without the spaces around it, or nil when quotes within it are doubled.
  func trimmed(_ index: Int) -> UnsafeBufferPointer<UInt8>? {
    let cell = cells[index]
    return cell.isDoubled ? nil : Blank.trimmed(cell.raw(in: bytes))
  }

  /// Whether nothing but spaces stands in a cell, if there is one.
  func isBlank(_ index: Int) -> Bool {
    index >= cells.count || Blank.trimmed(cells[index].raw(in: bytes)).isEmpty
  }

  /// Whether nothing but spaces stands in the whole row.
  var isBlank: Bool { (0..<count).allSatisfy { isBlank($0) } }
}
