import CultiverMarseille
import CultiverStore

/// What is typed at a stop of a round.
enum RoundAnswer: Hashable {
  /// Not yet.
  case next
  /// To the stop before.
  case back
  /// What was answered here does not hold.
  case erase
  /// No more stops.
  case end
  /// Nothing to harvest.
  case nothing
  /// What can be typed.
  case keys
  /// Out of the round.
  case leave
  /// So much, in these words.
  case figure(String)

  /// What a text means; `isUnit` says of a word whether it is a unit.
  init(_ text: String, isUnit: (String) -> Bool) {
    switch text {
    case "": self = .next
    case "<": self = .back
    case "-": self = .erase
    case "?": self = .keys
    case ".": self = .end
    default:
      switch Fold.key(text) {
      case "fin", "end": self = .end
      case "rien", "none", "nothing": self = .nothing
      case "aide", "help": self = .keys
      case let word where word == "q" || Prompt.leaving.contains(word): self = .leave
      default: self = Self.isZero(text, isUnit) ? .nothing : .figure(text)
      }
    }
  }

  /// Whether a text is a zero, with a unit or without: `0`, `0,0`, `0 kg`.
  private static func isZero(_ text: String, _ isUnit: (String) -> Bool) -> Bool {
    let number = text.prefix { "0,.".contains($0) }
    let unit = text.dropFirst(number.count).drop(while: \.isWhitespace)
    return number.first == "0" && number.count { $0 != "0" } < 2 && (unit.isEmpty || isUnit(String(unit)))
  }

  /// The keys, as Tab lists them.
  static let named: [KnownName] = [
    KnownName(Phrase(verbatim: "0"), about: Phrase(fr: "rien à récolter", en: "nothing to harvest")),
    KnownName(Phrase(verbatim: "<"), about: Phrase(fr: "revenir", en: "go back")),
    KnownName(Phrase(verbatim: "-"), about: Phrase(fr: "effacer", en: "erase")),
    KnownName(Phrase(fr: "fin", en: "end"), about: Phrase(fr: "en rester là", en: "stop there")),
    KnownName(Phrase(verbatim: "?"), about: Phrase(fr: "montrer les touches", en: "show the keys")),
    KnownName(Phrase(fr: "quitter", en: "quit"), about: Phrase(fr: "quitter la tournée", en: "leave the round")),
  ]
}
