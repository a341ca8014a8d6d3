import ArgumentParser
import CultiverMarseille
import CultiverStore

/// `programme change`.
struct ProgrammeChange: ChangingCommand {
  static let words = CommandWords(
    Verb.change.0, Verb.change.1, about: Phrase(fr: "modifier un programme", en: "change a programme"),
    example: Phrase(
      fr: "programme change starter --name \"Starter, trois mois\"",
      en: "programme change starter --english \"Starter, three months\""))
  static let form = Form([.word], options: ["name": .words, "english": .words, "stage": .words])

  @Argument(help: ArgumentHelp(fr: "le programme", en: "the programme", value: ValueName.programme))
  var programme: String

  @Option(help: ArgumentHelp(fr: "son nouveau code", en: "its new code", value: ValueName.code))
  var code: String?

  @Option(help: ArgumentHelp(fr: "son nom", en: "its name", value: ValueName.text))
  var name: String?

  @Option(help: ArgumentHelp(fr: "son nom anglais", en: "its English name", value: ValueName.text))
  var english: String?

  @Option(
    help: ArgumentHelp(
      fr: "l'étape d'une entreprise qui y est", en: "the stage of a venture that is in it", value: ValueName.stage))
  var stage: String?

  @OptionGroup var common: CommonOptions

  var changes: [String?] { [code, name, english, stage] }

  func run(in session: Session) throws {
    try session.write { writer in
      var draft = try writer.reader.programme(programme).draft
      if let code { draft.code = try Typed.code(code) }
      draft.name = name ?? draft.name
      draft.nameEn = Stated.text(english, else: draft.nameEn)
      draft.stage = Stated.text(stage, else: draft.stage)
      try writer.change(programme: programme, to: draft)
    }
    try session.print(.changed(.programme, code ?? programme))
  }
}
