/// The words by which somebody is named, to be found in what people wrote and replaced there.
///
/// Letters and digits count, whatever stands between them and without regard to case and accents: `06 12 34` is `06.12.34`, `Zoé Durand` is `ZOE-DURAND`. A name is found where words begin and end, so that `Ali` is not found in `aliment`.
public struct Naming: Sendable {
  /// What is looked for, longest first, so that a whole name is replaced and not its parts.
  private let keys: [[UInt8]]

  /// What names somebody; words of fewer than two letters or digits name nobody.
  public init(_ names: [String]) {
    let keys = names.map { name in Self.words(of: name).flatMap { Self.key(name[$0]) } }
    self.keys = keys.filter { $0.count > 1 }.sorted { $0.count > $1.count }
  }

  /// Whether nobody is named.
  public var isEmpty: Bool { keys.isEmpty }

  /// Whether any of it stands in a text.
  public func stands(in text: String) -> Bool { !places(in: text).isEmpty }

  /// The text with another word in every place where any of it stands.
  public func replaced(in text: String, by word: String) -> String {
    var replaced = text
    for place in places(in: text).reversed() { replaced.replaceSubrange(place, with: word) }
    return replaced
  }

  /// Where any of it stands, from left to right.
  private func places(in text: String) -> [Range<String.Index>] {
    guard !keys.isEmpty else { return [] }
    let words = Self.words(of: text)
    let folded = words.map { Self.key(text[$0]) }
    var places: [Range<String.Index>] = []
    var first = 0
    while first < words.count {
      if let last = keys.lazy.compactMap({ Self.end(of: $0, in: folded, from: first) }).first {
        places.append(words[first].lowerBound..<words[last].upperBound)
        first = last
      }
      first += 1
    }
    return places
  }

  /// The word with which a key that begins with one ends; nil when the words are others.
  private static func end(of key: [UInt8], in words: [[UInt8]], from first: Int) -> Int? {
    var rest = key[...]
    for (place, word) in words[first...].enumerated() {
      guard rest.starts(with: word) else { return nil }
      rest = rest.dropFirst(word.count)
      if rest.isEmpty { return first + place }
    }
    return nil
  }

  /// Where the words of a text stand: its runs of letters and digits.
  private static func words(of text: String) -> [Range<String.Index>] {
    text.split { !$0.isLetter && !$0.isNumber }.map { $0.startIndex..<$0.endIndex }
  }

  private static func key(_ word: Substring) -> [UInt8] { Array(Fold.plain(word).utf8) }
}
