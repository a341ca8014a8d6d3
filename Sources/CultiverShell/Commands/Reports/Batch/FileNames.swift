import CultiverMarseille

/// Names of files that every system takes and every address bears: letters without accents, digits, `-`, `_` and `.`.
struct FileNames {
  private var taken: Set<String> = []

  /// A name from a period and a code, unlike those given before without regard to case.
  mutating func name(_ period: String, _ code: String) -> String {
    let base = "\(period)-\(Self.plain(code))"
    var name = base
    var number = 2
    while !taken.insert(name.lowercased()).inserted {
      name = "\(base)-\(number)"
      number += 1
    }
    return name
  }

  private static func plain(_ code: String) -> String {
    let plain = code.map { character -> String in
      if character.isASCII {
        return character.isLetter || character.isNumber || "-_.".contains(character) ? String(character) : "-"
      }
      let folded = Fold.key(String(character))
      return !folded.isEmpty && folded.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber) } ? folded : "-"
    }.joined()
    return String(plain.prefix(100))
  }
}
