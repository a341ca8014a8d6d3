import CultiverMarseille

/// A cell as HTML: what people read, around it the exact value that machines read.
enum HTMLCell {
  /// A longer word may be broken.
  private static let longest = 24

  /// The cell with its unit, or without where a heading names it.
  static func content(_ cell: Cell, bare: Bool, _ language: Language) -> String {
    let words = cell.words(language)
    let unit = bare || words.unit.isEmpty ? "" : "<span class=\"unit\">\(XMLText.escaped(words.unit))</span>"
    let text = broken(words.text)
    switch (cell, cell.value) {
    case (.text, _): return text.isEmpty ? "" : "<bdi>\(text)</bdi>"
    case (.month(let month), _): return "<time datetime=\"\(month.iso)\">\(text)</time>"
    case (_, .day(let day)): return "<time datetime=\"\(day.iso)\">\(text)</time>"
    case (_, .decimal(let units, let places)):
      return "<data value=\"\(Written.plain(units, places: places))\">\(text)\(unit)</data>"
    case (_, .money(let money)):
      return "<data value=\"\(Written.plain(money.cents, places: 2))\">\(text)\(unit)</data>"
    default: return text + unit
    }
  }

  /// The text with places where words too long for a column may be broken: a style sheet alone takes minutes over one of ten thousand letters in some programs.
  private static func broken(_ text: String) -> String {
    guard text.utf8.count > longest else { return XMLText.escaped(text) }
    return text.split(separator: " ", omittingEmptySubsequences: false).map { word in
      var pieces: [Substring] = []
      var start = word.startIndex
      while let end = word.index(start, offsetBy: longest, limitedBy: word.endIndex), end < word.endIndex {
        pieces.append(word[start..<end])
        start = end
      }
      return (pieces + [word[start...]]).map { XMLText.escaped(String($0)) }.joined(separator: "<wbr/>")
    }.joined(separator: " ")
  }

  /// A link to a file beside the page, under other words; for those who hear it, under the file's name too.
  static func link(_ cell: Cell, as words: String) -> String {
    guard case .text(let file) = cell else { return "" }
    let name = XMLText.escaped(file)
    return "<a href=\"\(name)\" aria-label=\"\(XMLText.escaped(words)), \(name)\">\(XMLText.escaped(words))</a>"
  }

  /// How many digits stand behind the decimal mark; nil for what is no number.
  static func fraction(_ cell: Cell, _ language: Language) -> Int? {
    let words = cell.words(language)
    guard !words.faint, !words.text.isEmpty else { return nil }
    guard let mark = words.text.lastIndex(of: language == .french ? "," : ".") else { return 0 }
    return words.text.distance(from: mark, to: words.text.endIndex) - 1
  }
}
