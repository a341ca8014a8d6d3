import ArgumentParser
import CultiverMarseille
import CultiverStore

/// `site list`.
struct SiteList: CultiverCommand {
  static let words = CommandWords(
    Verb.list.0, Verb.list.1, about: Phrase(fr: "lister les sites", en: "list the sites"),
    example: Phrase(verbatim: "site list --format csv"))

  @OptionGroup var output: OutputOptions
  @OptionGroup var common: CommonOptions

  func run(in session: Session) throws {
    let sheet = try session.read { reader in
      Listing.sheet(
        Phrase(fr: "Sites", en: "Sites"), try reader.sites().map { ($0.draft, $0.retired) },
        communes: try reader.communeNames())
    }
    try session.show(sheet, output)
  }
}
