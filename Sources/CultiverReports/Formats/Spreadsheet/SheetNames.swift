/// The names of worksheets: at most 31 characters, without those that spreadsheets forbid, and no two alike.
struct SheetNames {
  private static let most = 31
  private var taken: Set<String> = []

  /// A free name as near as can be to the one wished for.
  mutating func name(_ wish: String) -> String {
    var plain = String(SpreadsheetText.cleaned(wish).map { "[]:*?/\\".contains($0) ? " " : $0 })
    while let end = plain.last, end == " " || end == "'" { plain.removeLast() }
    while let start = plain.first, start == " " || start == "'" { plain.removeFirst() }
    if plain.isEmpty { plain = "1" }
    var name = Self.cut(plain, to: Self.most)
    var number = 2
    while taken.contains(name.lowercased()) {
      name = Self.cut(plain, to: Self.most - "\(number)".count - 1) + " \(number)"
      number += 1
    }
    taken.insert(name.lowercased())
    return name
  }

  /// Spreadsheets count UTF-16 units.
  private static func cut(_ text: String, to length: Int) -> String {
    var result = text
    while result.utf16.count > length { result.removeLast() }
    return result
  }
}
