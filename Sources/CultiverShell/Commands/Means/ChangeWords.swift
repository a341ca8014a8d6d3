import ArgumentParser
import CultiverMarseille
import CultiverStore

/// The words of a record that can be changed, said by options.
protocol RecordWords: ParsableArguments {
  /// What the options are called.
  static var options: [String] { get }
  /// What each of them states.
  var stated: [Column: String?] { get }
}

/// A record whose words can be changed.
protocol WordedRecord: VoidableMeans {
  associatedtype Words: RecordWords
  /// What can be changed of it, and an example.
  static var wording: (about: Phrase, example: Phrase) { get }
}

/// `work change`, `supply change`, `activity change`, `account change`, `result change`.
struct ChangeWords<Record: WordedRecord>: ChangingCommand {
  static var words: CommandWords {
    CommandWords(
      Verb.change.0, Verb.change.1, about: Record.wording.about, example: Record.wording.example,
      discussion: Phrase(
        fr:
          "Seulement les mots\u{202F}; une valeur vide les enlève. Ce qui compte (jour, durée, quantité, montant) s'annule avec \(Record.command) void, et se note à nouveau.",
        en:
          "Words alone; an empty value takes them away. What counts (day, time, quantity, amount) is voided with \(Record.command) void, and recorded anew."
      ))
  }

  static var form: Form {
    Form([.word], options: Dictionary(uniqueKeysWithValues: Record.Words.options.map { ($0, Form.Shape.words) }))
  }

  @Argument(help: ArgumentHelp(fr: "son numéro", en: "its number", value: ValueName.number))
  var number: String

  @OptionGroup var stated: Record.Words
  @OptionGroup var common: CommonOptions

  var changes: [String?] { Array(stated.stated.values) }

  func run(in session: Session) throws {
    let changed = try session.write {
      try $0.change(Record.noun, number, words: stated.stated.compactMapValues(\.self))
    }
    try session.print(.changed(Record.noun, "\(changed)"))
  }
}
