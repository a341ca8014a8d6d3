import ArgumentParser
import CultiverMarseille
import CultiverStore

/// `site add`.
struct SiteAdd: CultiverCommand {
  static let words = CommandWords(
    Verb.add.0, Verb.add.1,
    about: Phrase(fr: "inscrire un site", en: "register a site"),
    example: Phrase(
      fr: "site add BDM --name \"La Belle Ferme\" --commune 13203",
      en: "site add BDM --name \"Beautiful Farm\" --commune 13203"))
  static let form = Form([.word], options: ["name": .words, "commune": .words, "address": .words])

  @Argument(help: ArgumentHelp(fr: "son code", en: "its code", value: ValueName.code))
  var code: String

  @Option(help: ArgumentHelp(fr: "son nom", en: "its name", value: ValueName.text))
  var name: String

  @Option(
    help: ArgumentHelp(
      fr: "code INSEE ou nom de la commune", en: "INSEE code or name of the commune", value: ValueName.commune))
  var commune: String

  @Option(help: ArgumentHelp(fr: "son adresse", en: "its address", value: ValueName.text))
  var address: String?

  @OptionGroup var common: CommonOptions

  func run(in session: Session) throws {
    let draft = SiteDraft(code: try Typed.code(code), name: name, commune: commune, address: address)
    try session.write { _ = try $0.enter(draft, .adding) }
    try session.print(.added(.site, draft.code, name))
  }
}
