import ArgumentParser
import CultiverMarseille
import CultiverStore

/// `organisation add`.
struct OrganisationAdd: CultiverCommand {
  static let words = CommandWords(
    Verb.add.0, Verb.add.1,
    about: Phrase(
      fr: "inscrire un financeur, un propriétaire, un partenaire, une autorité",
      en: "register a funder, a landowner, a partner, an authority"),
    example: Phrase(
      fr: "organisation add CANTINE --name \"Cantine du Vallon\" --kind société --commune Aubagne",
      en: "organisation add CANTINE --name \"Vallon canteen\" --kind company --commune Aubagne"))
  static let form = Form(
    [.word], options: ["name": .words, "kind": .words, "siret": .words, "commune": .words, "note": .words])

  @Argument(help: ArgumentHelp(fr: "son code", en: "its code", value: ValueName.code))
  var code: String

  @Option(help: ArgumentHelp(fr: "son nom", en: "its name", value: ValueName.text))
  var name: String

  @Option(
    help: ArgumentHelp(
      fr: "incubateur, fédération, propriétaire, financeur, partenaire, société, réseau, institution, autorité",
      en: "incubator, federation, landowner, funder, partner, company, network, institution, authority",
      value: ValueName.kind))
  var kind: String

  @Option(help: ArgumentHelp(fr: "son SIRET", en: "its SIRET number", value: ValueName.number))
  var siret: String?

  @Option(help: ArgumentHelp(fr: "sa commune", en: "its commune", value: ValueName.commune))
  var commune: String?

  @Option(help: ArgumentHelp(fr: "une remarque", en: "a remark", value: ValueName.text))
  var note: String?

  @OptionGroup var common: CommonOptions

  func run(in session: Session) throws {
    let draft = OrganisationDraft(
      code: try Typed.code(code), name: name, kind: try Typed.organisationKind(kind), siret: try siret.map(Typed.siret),
      commune: commune, note: note)
    try session.write { _ = try $0.enter(draft, .adding) }
    try session.print(.added(.organisation, draft.code, name))
  }
}
