/// Makes one text of the many ways in which people write the same name or code.
public enum Fold {
  /// What two names must share to be the same name.
  ///
  /// Lower case; accents dropped, composed or not (see `Letters` for the two blocks of Unicode that are known);
  /// `œ` is `oe`, `æ` is `ae`, `ß` is `ss`; every apostrophe is `'`; hyphens, underscores and runs of spaces are one
  /// space; none at either end; a word of four letters or more loses one final `s` or `x`, but not the second of `ss`,
  /// so that the key of a key is the key.
  public static func key(_ text: some StringProtocol) -> String { String(text).folded(words: true) }

  /// The text in lower case without accents and with plain apostrophes, hyphens and plurals kept, none but plain spaces.
  public static func plain(_ text: some StringProtocol) -> String { String(text).folded(words: false) }

  /// What two codes must share to be the same code: lower case, accents composed with their letter.
  public static func code(_ text: some StringProtocol) -> String {
    if text.utf8.allSatisfy({ $0 < 0x80 && $0 &- 65 >= 26 }) { return String(text) }
    return composed(text.lowercased())
  }

  /// The text with every letter and the combining accent after it made one, for U+00C0 to U+017F.
  public static func composed(_ text: some StringProtocol) -> String {
    // U+0300 to U+036F all begin with one of these two bytes.
    guard text.utf8.contains(where: { $0 == 0xCC || $0 == 0xCD }) else { return String(text) }
    var result = String.UnicodeScalarView()
    var pending: Unicode.Scalar?
    for scalar in text.unicodeScalars {
      if let base = pending, let letter = Letters.composed(base, scalar) {
        pending = letter
      } else {
        if let pending { result.append(pending) }
        pending = scalar
      }
    }
    if let pending { result.append(pending) }
    return String(result)
  }
}

extension String {
  /// The folded text; `words` also makes hyphens spaces and drops plurals.
  fileprivate func folded(words: Bool) -> String {
    var folding = Folding(dropsPlural: words)
    folding.bytes.reserveCapacity(utf8.count)
    for scalar in unicodeScalars {
      switch scalar.value {
      case 0x61...0x7A: folding.append(UInt8(truncatingIfNeeded: scalar.value))
      case 0x41...0x5A: folding.append(UInt8(truncatingIfNeeded: scalar.value) | 0x20)
      case 0x20, 0x09...0x0D: folding.endWord()
      case 0x2D, 0x5F, 0x2010...0x2015, 0x2212: words ? folding.endWord() : folding.append(sign: 0x2D)
      case 0x27, 0x60, 0xB4, 0x2BB, 0x2BC, 0x2018, 0x2019, 0x201B, 0x2032, 0x2035, 0xFF07: folding.append(sign: 0x27)
      case 0..<0x80: folding.append(sign: UInt8(truncatingIfNeeded: scalar.value))
      // Accents apart, and characters that are not seen: soft hyphen, zero width, byte-order mark.
      case 0x300...0x36F, 0xAD, 0x200B...0x200D, 0x2060, 0xFEFF: break
      default:
        if scalar.properties.isWhitespace { folding.endWord() } else { folding.append(scalar) }
      }
    }
    return folding.finished()
  }
}

/// The folded text so far.
private struct Folding {
  let dropsPlural: Bool
  var bytes: [UInt8] = []
  private var letters = 0
  private var isPending = false

  init(dropsPlural: Bool) { self.dropsPlural = dropsPlural }

  mutating func append(_ letter: UInt8) {
    startWord()
    bytes.append(letter)
    letters += 1
  }

  mutating func append(sign: UInt8) {
    startWord()
    bytes.append(sign)
  }

  mutating func append(_ scalar: Unicode.Scalar) {
    startWord()
    letters += Letters.appendBase(of: scalar, to: &bytes)
  }

  /// A space is written only when another word follows.
  private mutating func startWord() {
    guard isPending else { return }
    isPending = false
    bytes.append(0x20)
  }

  mutating func endWord() {
    if dropsPlural, letters >= 4, let last = bytes.last, last == 0x73 || last == 0x78 {
      let before = bytes[bytes.count - 2]
      if before != 0x73, before != 0x78 { bytes.removeLast() }
    }
    letters = 0
    isPending = !bytes.isEmpty
  }

  mutating func finished() -> String {
    endWord()
    return String(decoding: bytes, as: UTF8.self)
  }
}
