import ArgumentParser
import CultiverMarseille
import CultiverStore

/// `site list`.
struct SiteList: CultiverCommand {
  static let words = CommandWords(
    Verb.list.0, Verb.list.1, about: Phrase(fr: "lister les sites", en: "list the sites"),
    example: Phrase(verbatim: "site list --format csv"))
  static let form = Form(options: ["commune": .words])

  @Option(
    help: ArgumentHelp(
      fr: "seulement ceux de cette commune", en: "only those in that commune", value: ValueName.commune))
  var commune: String?

  @Option(
    help: ArgumentHelp(
      fr: "seulement ceux où cette entreprise tient une parcelle aujourd'hui",
      en: "only those where that venture holds a plot today", value: ValueName.venture))
  var venture: String?

  @OptionGroup var list: ListOptions
  @OptionGroup var common: CommonOptions

  func run(in session: Session) throws {
    let sheet = try session.read { reader in
      let commune = try commune.map { try reader.communeCode($0) }
      let held = try venture.map { word in
        let code = try reader.venture(word, on: session.today).code
        return Set(try Holdings(reader).of(code, on: session.today).map(\.site))
      }
      let sites = try reader.sites().filter { listed in
        (commune.map { listed.draft.commune == $0 } ?? true) && (held?.contains(listed.draft.code) ?? true)
      }
      return Listing.sheet(
        Phrase(fr: "Sites", en: "Sites"), sites.map { ($0.draft, $0.retired) }, communes: try reader.communeNames())
    }
    try session.show(sheet, list)
  }
}
