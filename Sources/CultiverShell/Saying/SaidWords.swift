import CultiverMarseille

/// The words of a line that is said, commas and semicolons apart from them.
enum SaidWords {
  /// The words and separators, in order, each in its place.
  ///
  /// `,` and `;` part what stands before them from what comes after, except between the digits of a number, where a comma is
  /// the decimal mark, and in brackets. What another program hands over in one argument is taken apart at its spaces.
  static func parted(_ words: [Word]) -> [Word] {
    var parted: [Word] = []
    var depth = 0
    for word in words {
      if word.quoted {
        parted.append(word)
      } else {
        part(word, &depth, into: &parted)
      }
    }
    return parted
  }

  static func isSeparator(_ word: Word) -> Bool { !word.quoted && [",", ";", "+"].contains(word.text) }

  private static func part(_ word: Word, _ depth: inout Int, into parted: inout [Word]) {
    let characters = Array(word.text)
    var start = 0
    func flush(_ end: Int) {
      if end > start { parted.append(Word(String(characters[start..<end]), column: word.column + start)) }
    }
    for (place, character) in characters.enumerated() {
      if character == "(" { depth += 1 }
      if character == ")" { depth = max(0, depth - 1) }
      if character.isWhitespace, !isBetweenDigits(characters, place) || character == " " {
        flush(place)
        start = place + 1
      } else if depth == 0, character == ";" || (character == "," && !isDecimal(characters, start, place)) {
        flush(place)
        parted.append(Word(String(character), column: word.column + place))
        start = place + 1
      }
    }
    flush(characters.count)
  }

  /// Whether the comma at a place is the decimal mark of a number that begins at `start`.
  private static func isDecimal(_ characters: [Character], _ start: Int, _ place: Int) -> Bool {
    guard start < place, isBetweenDigits(characters, place), isDigit(characters[start]) else { return false }
    return characters[start..<place].allSatisfy { isDigit($0) || ",. \u{A0}\u{202F}".contains($0) }
  }

  private static func isBetweenDigits(_ characters: [Character], _ place: Int) -> Bool {
    place > 0 && place + 1 < characters.count && isDigit(characters[place - 1]) && isDigit(characters[place + 1])
  }

  private static func isDigit(_ character: Character) -> Bool { ("0"..."9").contains(character) }

  /// Words that say nothing of their own.
  static func isSmall(_ word: Word) -> Bool { !word.quoted && small.contains(Fold.key(word.text)) }

  /// Whether a word joins two things.
  static func joins(_ word: Word) -> Bool {
    !word.quoted && ["et", "and", "puis", "then"].contains(Fold.key(word.text))
  }

  /// Whether what follows a word is a remark.
  static func beginsNote(_ word: Word) -> Bool {
    !word.quoted && ["note", "note:", "remarque", "remarque:", "remark", "remark:"].contains(Fold.key(word.text))
  }

  /// What the word after this one must be.
  static func names(_ word: Word) -> Doubt.Thing? { word.quoted ? nil : nouns[Fold.key(word.text)] }

  private static let small = Set(
    """
    a à au aux chez dans de des du en et la le les l' d' par pour sur un une and at for from in of on the then to with
    avec puis cueilli cueillie récolté récoltée picked harvested ramassé ramassée jour day ce this hors
    """.split(whereSeparator: \.isWhitespace).map { Fold.key($0) })

  private static let nouns: [String: Doubt.Thing] = {
    var nouns: [String: Doubt.Thing] = [:]
    let rows: [(Doubt.Thing, String)] = [
      (.plot, "plot parcelle planche bed"), (.site, "site lieu ferme farm"), (.crop, "crop culture"),
      (.variety, "variety variété"), (.cycle, "cycle"),
    ]
    for (thing, words) in rows {
      for word in words.split(separator: " ") { nouns[Fold.key(word)] = thing }
    }
    return nouns
  }()
}
