/// Colour and weight of text on a terminal, or none.
struct Ink {
  /// What a piece of text is.
  enum Tone: String {
    /// A heading.
    case strong = "1"
    /// Something that may be read over.
    case faint = "2"
    /// The one accent: what is drawn.
    case accent = "32"
  }

  /// Whether anything is painted.
  let isOn: Bool

  /// The text in a tone; nil and blank text stay as they are.
  func paint(_ text: String, _ tone: Tone?) -> String {
    guard isOn, let tone, text.contains(where: { $0 != " " }) else { return text }
    return "\u{1B}[\(tone.rawValue)m\(text)\u{1B}[0m"
  }
}
