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
  static let form = Form(
    [.word],
    options: [
      "name": .words, "legal-form": .words, "siret": .words, "kind": .words, "commune": .words, "founded": .day,
      "mission": .words,
      "esus-from": .day, "esus-to": .day,
    ])

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

  @Option(
    help: ArgumentHelp(
      fr: "entreprise, ou initiative fédérée", en: "venture, or federated initiative", value: ValueName.kind))
  var kind: String?

  @Option(help: ArgumentHelp(fr: "sa commune", en: "its home commune", value: ValueName.commune))
  var commune: String?

  @Option(
    help: ArgumentHelp(
      fr: "le jour de sa création,\u{202F}? s'il est inconnu", en: "the day it was founded, ? when unknown",
      value: ValueName.day))
  var founded: String?

  @Option(help: ArgumentHelp(fr: "ce pour quoi elle existe", en: "what it is for", value: ValueName.text))
  var mission: String?

  @Option(
    help: ArgumentHelp(
      fr: "le premier jour de l'agrément ESUS,\u{202F}? s'il n'y en a pas",
      en: "the first day of the ESUS approval, ? for none", value: ValueName.day))
  var esusFrom: String?

  @Option(
    help: ArgumentHelp(
      fr: "le dernier jour de l'agrément ESUS,\u{202F}? s'il dure",
      en: "the last day of the ESUS approval, ? while it lasts", value: ValueName.day))
  var esusTo: String?

  @OptionGroup var common: CommonOptions

  var changes: [String?] { [code, name, legalForm, siret, kind, commune, founded, mission, esusFrom, esusTo] }

  func run(in session: Session) throws {
    try session.write { writer in
      var draft = try writer.reader.venture(venture, on: session.today)
      if let code { draft.code = try Typed.code(code) }
      draft.name = name ?? draft.name
      draft.legalForm = Stated.text(legalForm, else: draft.legalForm)
      if let siret { draft.siret = siret.isEmpty ? nil : try Typed.siret(siret) }
      if let kind { draft.kind = try Typed.ventureKind(kind) }
      draft.commune = Stated.text(commune, else: draft.commune)
      draft.mission = Stated.text(mission, else: draft.mission)
      if let founded { draft.founded = founded == "?" ? nil : try session.day(founded) }
      if let esusFrom { draft.esusFrom = esusFrom == "?" ? nil : try session.day(esusFrom) }
      if let esusTo { draft.esusTo = esusTo == "?" ? nil : try session.day(esusTo, towards: .future) }
      if draft.esusFrom == nil && esusTo == nil { draft.esusTo = nil }
      try session.warn(try writer.change(venture: venture, to: draft, today: session.today))
    }
    try session.print(.changed(.venture, code ?? venture))
  }
}
