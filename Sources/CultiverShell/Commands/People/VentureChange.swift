import ArgumentParser
import CultiverMarseille
import CultiverStore

/// `venture change`.
struct VentureChange: ChangingCommand {
  static let words = CommandWords(
    Verb.change.0, Verb.change.1,
    about: Phrase(fr: "modifier une entreprise", en: "change a venture"),
    example: Phrase(
      fr: "venture change TDM --legal-form association",
      en: "venture change TDM --legal-form association"))
  static let form = Form([.word], options: ["name": .words, "legal-form": .words, "siret": .words])

  @Argument(help: ArgumentHelp(fr: "l'entreprise", en: "the venture", value: ValueName.venture))
  var venture: String

  @Option(help: ArgumentHelp(fr: "son nouveau code", en: "its new code", value: ValueName.code))
  var code: String?

  @Option(help: ArgumentHelp(fr: "son nom", en: "its name", value: ValueName.text))
  var name: String?

  @Option(help: ArgumentHelp(fr: "sa forme juridique", en: "its legal form", value: ValueName.text))
  var legalForm: String?

  @Option(help: ArgumentHelp(fr: "son SIRET", en: "its SIRET number", value: ValueName.number))
  var siret: String?

  @OptionGroup var common: CommonOptions

  var changes: [String?] { [code, name, legalForm, siret] }

  func run(in session: Session) throws {
    try session.write { writer in
      var draft = try writer.reader.venture(venture, on: session.today)
      if let code { draft.code = try Typed.code(code) }
      draft.name = name ?? draft.name
      draft.legalForm = Stated.text(legalForm, else: draft.legalForm)
      if let siret { draft.siret = siret.isEmpty ? nil : try Typed.siret(siret) }
      try writer.change(venture: venture, to: draft)
    }
    try session.print(.changed(.venture, code ?? venture))
  }
}
