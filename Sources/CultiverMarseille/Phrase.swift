/// The language of what people read.
public enum Language: String, CaseIterable, Hashable, Sendable {
  /// French, the language of the people this is made for.
  case french = "fr"
  /// English.
  case english = "en"
}

/// Words for people, in both languages side by side, so that neither can be forgotten.
public struct Phrase: Hashable, Codable, Sendable {
  /// The French words, with French typography.
  public let fr: String
  /// The English words.
  public let en: String

  /// A phrase in both languages.
  public init(fr: String, en: String) {
    self.fr = fr
    self.en = en
  }

  /// A phrase that is the same in both languages: a name or a code.
  public init(verbatim text: String) { self.init(fr: text, en: text) }

  /// The words in one language.
  public subscript(language: Language) -> String {
    switch language {
    case .french: fr
    case .english: en
    }
  }
}
