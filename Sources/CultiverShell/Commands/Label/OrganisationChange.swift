import ArgumentParser
import CultiverMarseille
import CultiverStore

/// `organisation change`.
struct OrganisationChange: ChangingCommand {
  static let words = CommandWords(
    Verb.change.0, Verb.change.1,
    about: Phrase(fr: "modifier un organisme", en: "change an organisation"),
    example: Phrase(
      fr: "organisation change CANTINE --kind partenaire", en: "organisation change CANTINE --kind partner"))
  static let form = Form(
    [.word], options: ["name": .words, "kind": .words, "siret": .words, "commune": .words, "note": .words])

  @Argument(help: ArgumentHelp(fr: "l'organisme", en: "the organisation", value: ValueName.organisation))
  var organisation: String

  @Option(help: ArgumentHelp(fr: "son nouveau code", en: "its new code", value: ValueName.code))
  var code: String?

  @Option(help: ArgumentHelp(fr: "son nom", en: "its name", value: ValueName.text))
  var name: String?

  @Option(help: ArgumentHelp(fr: "ce qu'il est", en: "what it is", value: ValueName.kind))
  var kind: String?

  @Option(help: ArgumentHelp(fr: "son SIRET", en: "its SIRET number", value: ValueName.number))
  var siret: String?

  @Option(help: ArgumentHelp(fr: "sa commune", en: "its commune", value: ValueName.commune))
  var commune: String?

  @Option(help: ArgumentHelp(fr: "une remarque", en: "a remark", value: ValueName.text))
  var note: String?

  @OptionGroup var common: CommonOptions

  var changes: [String?] { [code, name, kind, siret, commune, note] }

  func run(in session: Session) throws {
    try session.write { writer in
      var draft = try writer.reader.organisation(organisation).draft
      if let code { draft.code = try Typed.code(code) }
      draft.name = name ?? draft.name
      if let kind { draft.kind = try Typed.organisationKind(kind) }
      if let siret { draft.siret = siret.isEmpty ? nil : try Typed.siret(siret) }
      draft.commune = Stated.text(commune, else: draft.commune)
      draft.note = Stated.text(note, else: draft.note)
      try writer.change(organisation: organisation, to: draft)
    }
    try session.print(.changed(.organisation, code ?? organisation))
  }
}
