import ArgumentParser
import CultiverMarseille
import CultiverStore

/// `site change`.
struct SiteChange: ChangingCommand {
  static let words = CommandWords(
    Verb.change.0, Verb.change.1,
    about: Phrase(fr: "modifier un site", en: "change a site"),
    example: Phrase(verbatim: "site change BDM --commune Aubagne"))
  static let form = Form([.word], options: ["name": .words, "commune": .words, "address": .words])

  @Argument(help: ArgumentHelp(fr: "le site", en: "the site", value: ValueName.site))
  var site: String

  @Option(help: ArgumentHelp(fr: "son nouveau code", en: "its new code", value: ValueName.code))
  var code: String?

  @Option(help: ArgumentHelp(fr: "son nom", en: "its name", value: ValueName.text))
  var name: String?

  @Option(
    help: ArgumentHelp(
      fr: "code INSEE ou nom de la commune", en: "INSEE code or name of the commune", value: ValueName.commune))
  var commune: String?

  @Option(help: ArgumentHelp(fr: "son adresse", en: "its address", value: ValueName.text))
  var address: String?

  @OptionGroup var common: CommonOptions

  var changes: [String?] { [code, name, commune, address] }

  func run(in session: Session) throws {
    try session.write { writer in
      var draft = try writer.reader.site(site)
      if let code { draft.code = try Typed.code(code) }
      draft.name = name ?? draft.name
      draft.commune = commune ?? draft.commune
      draft.address = Stated.text(address, else: draft.address)
      try writer.change(site: site, to: draft)
    }
    try session.print(.changed(.site, code ?? site))
  }
}
