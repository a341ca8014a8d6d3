import ArgumentParser
import CultiverMarseille

/// What was done, and a remark.
struct TaskWords: RecordWords {
  static let options = ["task", "note"]

  @Option(help: ArgumentHelp(fr: "ce qui a été fait", en: "what was done", value: ValueName.text))
  var task: String?

  @Option(help: ArgumentHelp(fr: "une remarque", en: "a remark", value: ValueName.text))
  var note: String?

  var stated: [Column: String?] { [.task: task, .note: note] }
}

/// What was brought, and a remark.
struct ProductWords: RecordWords {
  static let options = ["product", "note"]

  @Option(help: ArgumentHelp(fr: "quel produit", en: "which product", value: ValueName.text))
  var product: String?

  @Option(help: ArgumentHelp(fr: "une remarque", en: "a remark", value: ValueName.text))
  var note: String?

  var stated: [Column: String?] { [.product: product, .note: note] }
}

extension VoidableWork: WordedRecord {
  typealias Words = TaskWords

  static let wording = (
    about: Phrase(fr: "corriger les mots d'un travail noté", en: "correct the words of recorded work"),
    example: Phrase(fr: "work change 12 --task désherbage", en: "work change 12 --task weeding")
  )
}

extension VoidableSupply: WordedRecord {
  typealias Words = ProductWords

  static let wording = (
    about: Phrase(fr: "corriger les mots d'un apport, d'eau aussi", en: "correct the words of an input, water too"),
    example: Phrase(
      fr: "supply change 12 --product \"compost mûr\"", en: "supply change 12 --product \"ripe compost\"")
  )
}
