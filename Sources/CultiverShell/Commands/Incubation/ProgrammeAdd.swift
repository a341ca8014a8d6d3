import ArgumentParser
import CultiverMarseille
import CultiverStore

/// `programme add`.
struct ProgrammeAdd: CultiverCommand {
  static let words = CommandWords(
    Verb.add.0, Verb.add.1, about: Phrase(fr: "inscrire un programme", en: "register a programme"),
    example: Phrase(
      fr: "programme add coop-test --name \"Coopérative d'essai\" --stage couveuse",
      en: "programme add coop-test --name \"Test cooperative\" --stage couveuse"))
  static let form = Form([.word], options: ["name": .words, "english": .words, "stage": .words])

  @Argument(help: ArgumentHelp(fr: "son code", en: "its code", value: ValueName.code))
  var code: String

  @Option(help: ArgumentHelp(fr: "son nom", en: "its name", value: ValueName.text))
  var name: String

  @Option(help: ArgumentHelp(fr: "son nom anglais", en: "its English name", value: ValueName.text))
  var english: String?

  @Option(
    help: ArgumentHelp(
      fr: "l'étape d'une entreprise qui y est", en: "the stage of a venture that is in it", value: ValueName.stage))
  var stage: String?

  @OptionGroup var common: CommonOptions

  func run(in session: Session) throws {
    let draft = ProgrammeDraft(code: try Typed.code(code), name: name, nameEn: english, stage: stage)
    try session.write { _ = try $0.enter(draft, .adding) }
    try session.print(.added(.programme, draft.code, name))
  }
}
