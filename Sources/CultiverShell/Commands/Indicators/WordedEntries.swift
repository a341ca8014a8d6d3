import ArgumentParser
import CultiverMarseille

/// What it was about, what proves it, and a remark.
struct SubjectWords: RecordWords {
  static let options = ["subject", "evidence", "note"]

  @Option(help: ArgumentHelp(fr: "le sujet", en: "what it was about", value: ValueName.text))
  var subject: String?

  @Option(help: ArgumentHelp(fr: "ce qui le prouve", en: "what proves it", value: ValueName.text))
  var evidence: String?

  @Option(help: ArgumentHelp(fr: "une remarque", en: "a remark", value: ValueName.text))
  var note: String?

  var stated: [Column: String?] { [.subject: subject, .evidence: evidence, .note: note] }
}

/// Who counted, what proves it, and a remark.
struct CounterWords: RecordWords {
  static let options = ["by", "evidence", "note"]

  @Option(help: ArgumentHelp(fr: "qui l'a compté", en: "who counted it", value: ValueName.text))
  var by: String?

  @Option(help: ArgumentHelp(fr: "ce qui le prouve", en: "what proves it", value: ValueName.text))
  var evidence: String?

  @Option(help: ArgumentHelp(fr: "une remarque", en: "a remark", value: ValueName.text))
  var note: String?

  var stated: [Column: String?] { [.counter: by, .evidence: evidence, .note: note] }
}

extension VoidableActivity: WordedRecord {
  typealias Words = SubjectWords

  static let wording = (
    about: Phrase(fr: "corriger les mots d'une activité", en: "correct the words of an activity"),
    example: Phrase(
      fr: "activity change 3 --evidence \"feuille 14\"", en: "activity change 3 --evidence \"sheet 14\"")
  )
}

extension VoidableAccount: WordedRecord {
  typealias Words = SubjectWords

  static let wording = (
    about: Phrase(fr: "corriger les mots d'une recette ou d'une charge", en: "correct the words of revenue or a cost"),
    example: Phrase(
      fr: "account change 3 --subject \"marché de juin\"", en: "account change 3 --subject \"June market\"")
  )
}

extension VoidableResult: WordedRecord {
  typealias Words = CounterWords

  static let wording = (
    about: Phrase(fr: "corriger les mots d'un résultat saisi", en: "correct the words of a result entered"),
    example: Phrase(
      fr: "result change 3 --evidence \"relevé de cuve\"", en: "result change 3 --evidence \"tank reading\"")
  )
}
