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
    numeric = Set(
      indices([
        .quantity, .grams, .area, .expectedKg, .weighed, .length, .width, .plants, .hours, .people, .litres, .asked,
        .granted, .amount, .paid, .inKind, .attendances, .newcomers, .local, .target, .baseline,
      ]))
    units = Set(indices([.unit]))
    days = Set(indices([.date, .since, .from, .started, .stand]))
  }

  /// Whether the row is one of totals.
  ///
  /// Its first cell says so and something essential is not said, or nothing essential is said and numbers stand alone.
  func contains(_ row: RowView) -> Bool {
    guard let first = (0..<row.count).first(where: { !row.isBlank($0) }) else { return false }
    if TotalRows.mayBegin(row.trimmed(first)?.first), TotalRows.isTotal(row[first]),
      days.contains(first) || essential.contains(where: { row.isBlank($0) })
    {
      return true
    }
    guard !essential.isEmpty, essential.allSatisfy({ row.isBlank($0) }) else { return false }
    var numbers = 0
    for index in first..<row.count where !row.isBlank(index) && !units.contains(index) {
      guard numeric.contains(index), (try? Typed.quantity(row[index], unit: MassUnit.kilogram.code)) != nil else {
        return false
      }
      numbers += 1
    }
    return numbers > 0
  }

  private static let words = ["total", "totaux", "sous total", "subtotal", "grand total", "somme", "sum", "moyenne"]
    .map { Heading.key($0) }

  /// Whether one of the words begins with the byte; most rows are told by this alone.
  private static func mayBegin(_ byte: UInt8?) -> Bool { byte.map { "tsgm".utf8.contains($0 | 0x20) } ?? false }

  private static func isTotal(_ text: String) -> Bool {
    let key = Heading.key(text)
    return words.contains { key == $0 || key.hasPrefix($0 + " ") }
  }
}
