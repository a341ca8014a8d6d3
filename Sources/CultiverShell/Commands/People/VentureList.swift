import ArgumentParser
import CultiverMarseille
import CultiverStore

/// `venture list`.
struct VentureList: CultiverCommand {
  static let words = CommandWords(
    Verb.list.0, Verb.list.1,
    about: Phrase(fr: "lister les entreprises et leur étape", en: "list the ventures and where they stand"),
    example: Phrase(verbatim: "venture list --stage couveuse"))
  static let form = Form(options: ["stage": .words, "on": .day])

  @Option(
    help: ArgumentHelp(fr: "seulement celles à cette étape", en: "only those at that stage", value: ValueName.stage))
  var stage: String?

  @Option(
    help: ArgumentHelp(
      fr: "seulement celles qui tiennent une parcelle de ce site", en: "only those that hold a plot of that site",
      value: ValueName.site))
  var site: String?

  @Option(
    help: ArgumentHelp(fr: "ce jour-là, au lieu d'aujourd'hui", en: "on that day, not today", value: ValueName.day))
  var on: String?

  @OptionGroup var list: ListOptions
  @OptionGroup var common: CommonOptions

  func run(in session: Session) throws {
    let day = try session.day(on)
    let ventures = try session.read { reader in
      let stage = try stage.map { try reader.stageCode($0) }
      let holders = try site.map { word in
        let code = try reader.siteCode(word)
        return Set(try Holdings(reader).all.filter { $0.site == code && $0.isInForce(on: day) }.map(\.draft.venture))
      }
      return try reader.ventures(on: day).filter { listed in
        (stage.map { listed.draft.stage == $0 } ?? true) && (holders?.contains(listed.draft.code) ?? true)
      }
    }
    try session.show(
      Listing.sheet(Phrase(fr: "Entreprises", en: "Ventures"), ventures.map { ($0.draft, $0.retired) }), list)
  }
}
