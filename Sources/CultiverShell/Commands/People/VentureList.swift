import ArgumentParser
import CultiverMarseille
import CultiverReports
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
    help: ArgumentHelp(
      fr: "seulement celles dont cette personne s'occupe ou fait partie",
      en: "only those that this person follows or belongs to", value: ValueName.person))
  var person: String?

  @Option(
    help: ArgumentHelp(fr: "ce jour-là, au lieu d'aujourd'hui", en: "on that day, not today", value: ValueName.day))
  var on: String?

  @OptionGroup var list: ListOptions
  @OptionGroup var common: CommonOptions

  func run(in session: Session) throws {
    let day = try session.day(on)
    let (ventures, communes, left) = try session.read { reader in
      let theirs = try person.map { try Self.ventures(of: $0, on: day, reader) }
      let stage = try stage.map { try reader.stageCode($0) }
      let holders = try site.map { word in
        let code = try reader.siteCode(word)
        return Set(try Holdings(reader).all.filter { $0.site == code && $0.isInForce(on: day) }.map(\.draft.venture))
      }
      let left = try Self.departures(on: day, reader)
      let ventures = try reader.ventures(on: day).filter { listed in
        (stage.map { listed.draft.stage == $0 && left[listed.draft.code] == nil } ?? true)
          && (holders?.contains(listed.draft.code) ?? true)
          && (theirs?.contains(listed.draft.code) ?? true)
      }
      return (ventures, try reader.communeNames(), left)
    }
    try session.show(
      Listing.sheet(
        Phrase(fr: "Entreprises", en: "Ventures"), ventures.map { ($0.draft, $0.retired) }, communes: communes,
        more: [
          SheetColumn("left", Phrase(fr: "Sortie le", en: "Left on"), rank: 1),
          SheetColumn("outcome", Phrase(fr: "Issue", en: "Outcome"), rank: 2),
        ],
        cells: ventures.map { listed in
          guard let left = left[listed.draft.code] else { return [.blank, .blank] }
          return [.day(left.day), PipelineReport.outcome(left.end)]
        }), list)
  }

  /// How the ventures left that stand at no stage on a day any more, by code.
  private static func departures(on day: Day, _ reader: Reader) throws -> [String: PipelineStay.Ended] {
    let left = try reader.waysOfVentures().compactMap { way in way.departure(on: day).map { (way.code, $0) } }
    return Dictionary(left, uniquingKeysWith: { first, _ in first })
  }

  /// The ventures in which a person has a role on a day, or that they follow in a cohort.
  private static func ventures(of word: String, on day: Day, _ reader: Reader) throws -> Set<String> {
    let code = try reader.person(word, personal: false).code
    let roles = try reader.roles().map(\.draft).filter { role in
      role.person == code && role.holds(on: day)
    }
    let followed = try reader.enrolments().map(\.draft).filter { enrolment in
      enrolment.officer == code && enrolment.entered <= day && (enrolment.left.map { day <= $0 } ?? true)
    }
    return Set(roles.map(\.venture) + followed.map(\.venture))
  }
}
