import ArgumentParser
import CultiverMarseille

/// The options that every command takes, anywhere after its words; the pages of help name them once, at their end.
struct CommonOptions: ParsableArguments {
  /// The options by name with their value and what they do, as help shows them.
  static let described: [(option: String, about: Phrase)] = [
    ("--db <FILE>", Phrase(fr: "le carnet à ouvrir", en: "the notebook to open")),
    ("--lang <fr|en>", Phrase(fr: "la langue des messages", en: "the language of messages")),
    (
      "--strict", Phrase(fr: "refuser ce qui n'appelle qu'un avertissement", en: "refuse what only calls for a warning")
    ),
    (
      "--yes",
      Phrase(
        fr: "ne rien demander avant d'enregistrer, sur un terminal", en: "ask nothing before recording, on a terminal")
    ),
    ("-h, --help", Phrase(fr: "afficher cette aide", en: "show this help")),
  ]

  /// The names that every command knows, with dashes.
  static let names = ["--db", "--lang", "--strict", "--yes", "--help", "-h"]

  @Option(help: .hidden) var db: String?
  @Option(help: .hidden) var lang: String?
  @Flag(help: .hidden) var strict = false
  @Flag(help: .hidden) var yes = false
}
