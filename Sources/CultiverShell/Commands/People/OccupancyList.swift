import ArgumentParser
import CultiverMarseille
import CultiverStore

/// `occupancy list`.
struct OccupancyList: CultiverCommand {
  static let words = CommandWords(
    Verb.list.0, Verb.list.1, about: Phrase(fr: "lister qui tient quelle parcelle", en: "list who holds which plot"),
    example: Phrase(verbatim: "occupancy list --site BDM"))
  static let form = Form(options: ["from": .day, "to": .day, "on": .day])

  @Option(help: ArgumentHelp(fr: "seulement celles de ce site", en: "only those of this site", value: ValueName.site))
  var site: String?

  @Option(
    help: ArgumentHelp(fr: "seulement celles de cette parcelle", en: "only those of that plot", value: ValueName.plot))
  var plot: String?

  @Option(
    help: ArgumentHelp(
      fr: "seulement celles de cette entreprise", en: "only those of that venture", value: ValueName.venture))
  var venture: String?

  @Option(
    help: ArgumentHelp(
      fr: "seulement celles en cours ce jour-là", en: "only those in force on that day", value: ValueName.day))
  var on: String?

  @OptionGroup var period: PeriodOptions
  @OptionGroup var list: ListOptions
  @OptionGroup var common: CommonOptions

  func run(in session: Session) throws {
    let period = try period.resolved(session)
    let day = try on.map { try session.day($0) }
    let (first, last) = (day ?? period.from, day ?? period.to)
    let occupancies = try session.read { reader in
      let site = try site.map { try reader.siteCode($0) }
      let plot = try plot.map { try reader.plotCodes($0, site: site) }
      let venture = try venture.map { try reader.venture($0, on: session.today).code }
      return try Holdings(reader).all.filter { holding in
        let draft = holding.draft
        return (site.map { holding.site == $0 } ?? true) && (plot.map { [holding.site, holding.plot] == $0 } ?? true)
          && (venture.map { draft.venture == $0 } ?? true) && (last.map { draft.from <= $0 } ?? true)
          && (first.map { first in draft.to.map { first <= $0 } ?? true } ?? true)
      }
    }
    try session.show(
      Listing.sheet(Phrase(fr: "Occupations", en: "Occupancies"), occupancies.map { ($0.draft, nil) }), list)
  }
}
