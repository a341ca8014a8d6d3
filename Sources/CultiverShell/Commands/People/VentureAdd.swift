import ArgumentParser
import CultiverMarseille
import CultiverStore

/// `venture add`.
struct VentureAdd: CultiverCommand {
  static let words = CommandWords(
    Verb.add.0, Verb.add.1,
    about: Phrase(fr: "inscrire une entreprise", en: "register a venture"),
    example: Phrase(
      fr: "venture add TDM --name \"Terre de Mars\" --stage couveuse --since 01/03/2026",
      en: "venture add TDM --name \"Terre de Mars\" --stage couveuse --since 2026-03-01"))
  static let form = Form(
    [.word],
    options: [
      "name": .words, "legal-form": .words, "siret": .words, "stage": .words, "since": .day, "kind": .words,
      "commune": .words, "founded": .day, "mission": .words,
      "esus-from": .day, "esus-to": .day,
    ])

  @Argument(help: ArgumentHelp(fr: "son code", en: "its code", value: ValueName.code))
  var code: String

  @Option(help: ArgumentHelp(fr: "son nom", en: "its name", value: ValueName.text))
  var name: String

  @Option(help: ArgumentHelp(fr: "sa forme juridique", en: "its legal form", value: ValueName.text))
  var legalForm: String?

  @Option(help: ArgumentHelp(fr: "son SIRET", en: "its SIRET number", value: ValueName.number))
  var siret: String?

  @Option(help: ArgumentHelp(fr: "l'étape où elle en est", en: "where it stands", value: ValueName.stage))
  var stage: String?

  @Option(help: ArgumentHelp(fr: "depuis quand", en: "since when", value: ValueName.day))
  var since: String?

  @Option(
    help: ArgumentHelp(
      fr: "entreprise, ou initiative fédérée", en: "venture, or federated initiative", value: ValueName.kind))
  var kind: String?

  @Option(help: ArgumentHelp(fr: "sa commune", en: "its home commune", value: ValueName.commune))
  var commune: String?

  @Option(help: ArgumentHelp(fr: "le jour de sa création", en: "the day it was founded", value: ValueName.day))
  var founded: String?

  @Option(help: ArgumentHelp(fr: "ce pour quoi elle existe", en: "what it is for", value: ValueName.text))
  var mission: String?

  @Option(
    help: ArgumentHelp(
      fr: "le premier jour de l'agrément ESUS", en: "the first day of the ESUS approval", value: ValueName.day))
  var esusFrom: String?

  @Option(
    help: ArgumentHelp(
      fr: "le dernier jour de l'agrément ESUS", en: "the last day of the ESUS approval", value: ValueName.day))
  var esusTo: String?

  @OptionGroup var common: CommonOptions

  func run(in session: Session) throws {
    let draft = VentureDraft(
      code: try Typed.code(code), name: name, legalForm: legalForm, siret: try siret.map(Typed.siret), stage: stage,
      stageSince: try stage.map { _ in try session.day(since) }, kind: try kind.map(Typed.ventureKind),
      commune: commune,
      founded: try founded.map { try session.day($0) }, mission: mission,
      esusFrom: try esusFrom.map { try session.day($0) },
      esusTo: try esusTo.map { try session.day($0, towards: .future) })
    try session.write { try session.warn(try $0.enter(draft, .adding, today: session.today).warnings) }
    try session.print(.added(.venture, draft.code, name))
  }
}
