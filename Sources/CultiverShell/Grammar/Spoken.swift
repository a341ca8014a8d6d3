import ArgumentParser
import CultiverMarseille

/// The language in which commands describe themselves while they are declared to the parser.
enum Spoken {
  @TaskLocal static var language: Language = .french
}

extension Phrase {
  /// The words in the language that is spoken now.
  var spoken: String { self[Spoken.language] }
}

extension ArgumentHelp {
  /// Help in the language that is spoken now, with what to call the value.
  init(_ about: Phrase, value: Phrase? = nil, visibility: ArgumentVisibility = .default) {
    self.init(about.spoken, valueName: value?.spoken, visibility: visibility)
  }

  /// Help in the language that is spoken now, with what to call the value.
  init(fr: String, en: String, value: Phrase? = nil, visibility: ArgumentVisibility = .default) {
    self.init(Phrase(fr: fr, en: en), value: value, visibility: visibility)
  }
}
