import ArgumentParser
import CultiverMarseille
import CultiverStore

/// `plot list`.
struct PlotList: CultiverCommand {
  static let words = CommandWords(
    Verb.list.0, Verb.list.1, about: Phrase(fr: "lister les parcelles", en: "list the plots"),
    example: Phrase(verbatim: "plot list --site BDM"))

  @Option(help: ArgumentHelp(fr: "seulement celles de ce site", en: "only those of this site", value: ValueName.site))
  var site: String?

  @OptionGroup var output: OutputOptions
  @OptionGroup var common: CommonOptions

  func run(in session: Session) throws {
    let site = try site.map { word in try session.read { try $0.siteCode(word) } }
    let plots = try session.read { try $0.plots() }.filter { site == nil || $0.draft.site == site }
    try session.show(
      Listing.sheet(Phrase(fr: "Parcelles", en: "Plots"), plots.map { ($0.draft, $0.retired) }), output)
  }
}
