import CultiverMarseille

/// Recognises the rows of totals that spreadsheets carry among and below their data.
struct TotalRows {
  private let essential: [Int]
  private let numeric: Set<Int>
  private let units: Set<Int>
  private let days: Set<Int>

  init(_ header: Header, kind: Kind) {
    let indices = { (columns: [Column]) in columns.compactMap { header[$0].index } }
    essential = indices(kind.essential)
    numeric = Set(indices([.quantity, .grams, .area, .expectedKg, .weighed, .length, .width]))
    units = Set(indices([.unit]))
    days = Set(indices([.date, .since, .from, .started]))
  }

  /// Whether the row is one of totals: a word that says so where something essential is not said, or numbers alone.
  func contains(_ row: RowView) -> Bool {
    guard let blank = essential.first(where: { row.isBlank($0) }) ?? day(row) else { return false }
    guard let first = (0..<row.count).first(where: { !row.isBlank($0) }) else { return false }
    if TotalRows.isTotal(row[first]), blank != first || days.contains(first) { return true }
    guard essential.allSatisfy({ row.isBlank($0) }) else { return false }
    var numbers = 0
    for index in 0..<row.count where !row.isBlank(index) && !units.contains(index) {
      guard numeric.contains(index), (try? Typed.quantity(row[index], unit: "kg")) != nil else { return false }
      numbers += 1
    }
    return numbers > 0
  }

  /// A column of days in which a word of totals may stand: one whose cell begins with a letter.
  private func day(_ row: RowView) -> Int? {
    days.first { index in
      index < row.count && (row.trimmed(index)?.first.map { $0 | 0x20 >= UInt8(ascii: "a") } ?? false)
    }
  }

  private static let words = ["total", "totaux", "sous total", "subtotal", "grand total", "somme", "sum", "moyenne"]
    .map { Heading.key($0) }

  private static func isTotal(_ text: String) -> Bool {
    let key = Heading.key(text)
    return words.contains { key == $0 || key.hasPrefix($0 + " ") }
  }
}
