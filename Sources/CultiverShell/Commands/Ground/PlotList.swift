import ArgumentParser
import CultiverMarseille
import CultiverStore

/// `plot list`.
struct PlotList: CultiverCommand {
  static let words = CommandWords(
    Verb.list.0, Verb.list.1, about: Phrase(fr: "lister les parcelles", en: "list the plots"),
    example: Phrase(verbatim: "plot list --site BDM"))
  static let form = Form(options: ["kind": .words, "crop": .words], flags: ["active"])

  @Option(help: ArgumentHelp(fr: "seulement celles de ce site", en: "only those of this site", value: ValueName.site))
  var site: String?

  @Option(
    help: ArgumentHelp(
      fr: "seulement celles que cette entreprise tient aujourd'hui", en: "only those that venture holds today",
      value: ValueName.venture))
  var venture: String?

  @Option(help: ArgumentHelp(fr: "seulement celles de ce genre", en: "only those of that kind", value: ValueName.kind))
  var kind: String?

  @Option(
    help: ArgumentHelp(
      fr: "seulement celles où cette culture est en place", en: "only those where that crop stands",
      value: ValueName.crop))
  var crop: String?

  @Option(
    help: ArgumentHelp(
      fr: "seulement celles où cette famille botanique est en place", en: "only those where that family stands",
      value: Phrase(fr: "FAMILLE", en: "FAMILY")))
  var family: String?

  @Flag(help: ArgumentHelp(fr: "seulement celles qui ne sont pas retirées", en: "only those that are not retired"))
  var active = false

  @OptionGroup var list: ListOptions
  @OptionGroup var common: CommonOptions

  func run(in session: Session) throws {
    let today = session.today
    let plots = try session.read { reader in
      let site = try site.map { try reader.siteCode($0) }
      let kind = try kind.map(Typed.plotKind)
      let held = try venture.map { word in
        let code = try reader.venture(word, on: today).code
        return Set(try Holdings(reader).of(code, on: today).map { [$0.site, $0.plot] })
      }
      let grown = try standing(reader, today)
      return try reader.plots().filter { listed in
        let draft = listed.draft
        return (site.map { draft.site == $0 } ?? true) && (kind.map { draft.kind == $0 } ?? true)
          && (held?.contains([draft.site, draft.code]) ?? true)
          && (grown?.contains([draft.site, draft.code]) ?? true)
          && !(active && listed.retired.map { $0 <= today } ?? false)
      }
    }
    try session.show(
      Listing.sheet(Phrase(fr: "Parcelles", en: "Plots"), plots.map { ($0.draft, $0.retired) }), list)
  }

  /// The plots on which the crop or family asked for stands on a day; nil when neither is.
  private func standing(_ reader: Reader, _ day: Day) throws -> Set<[String]>? {
    let crop = try crop.map { try reader.crop($0).code }
    let family = try family.map { try reader.family($0) }
    guard crop != nil || family != nil else { return nil }
    let crops = Set(
      try reader.crops().map(\.draft).filter { draft in
        (crop.map { draft.code == $0 } ?? true) && (family.map { draft.family == $0 } ?? true)
      }.map(\.code))
    return Set(
      try reader.cycles().map(\.draft).filter { draft in
        crops.contains(draft.crop) && draft.started <= day && (draft.ended.map { day <= $0 } ?? true)
      }.map { [$0.site ?? "", $0.plot] })
  }
}
