import ArgumentParser
import CultiverMarseille
import CultiverReports
import CultiverStore

/// `result list`.
struct ResultList: CultiverCommand {
  static let words = CommandWords(
    Verb.list.0, Verb.list.1,
    about: Phrase(fr: "lister les résultats saisis, par numéro", en: "list the results entered, by number"),
    example: Phrase(
      fr: "result list --indicator RAIN_L --from 01/01", en: "result list --indicator RAIN_L --from 2026-01-01"))
  static let form = Form(options: ["from": .day, "to": .day, "indicator": .words])

  @Option(help: ArgumentHelp(fr: "seulement cet indicateur", en: "only that indicator", value: ValueName.indicator))
  var indicator: String?

  @OptionGroup var holder: HolderOptions
  @OptionGroup var period: PeriodOptions
  @OptionGroup var list: ListOptions
  @OptionGroup var common: CommonOptions

  func run(in session: Session) throws {
    let indicator = try indicator.map(Typed.indicator)
    let period = try period.resolved(session)
    let rows = try session.read { reader in
      let admits = try holder.admits(reader, today: session.today)
      return try reader.results().filter { listed in
        let draft = listed.draft
        return admits(draft.site, draft.venture) && (indicator.map { $0 == draft.indicator } ?? true)
          && period.admits(draft.from, draft.to)
      }
    }
    try session.show(
      Sheet(
        "", Phrase(fr: "Résultats saisis", en: "Results entered"), columns: Self.columns, rows: rows.map(Self.row)),
      list)
  }

  private static let columns: [SheetColumn] = [
    SheetColumn("number", Phrase(fr: "N°", en: "No."), style: .bareNumbers),
    SheetColumn("indicator", Column.indicator.heading), SheetColumn("site", Column.site.heading, rank: 1),
    SheetColumn("venture", Column.venture.heading, rank: 1), SheetColumn("from", Column.from.heading),
    SheetColumn("to", Column.to.heading), SheetColumn("value", Column.value.heading, for: .machines),
    SheetColumn("unit", Column.unit.heading, for: .machines),
    SheetColumn("shown", Column.value.heading, for: .people, style: .numbers),
    SheetColumn("counter", Column.counter.heading, rank: 2),
    SheetColumn("evidence", Column.evidence.heading, style: .remarks, rank: 3),
    SheetColumn("note", Column.note.heading, style: .remarks, rank: 4),
    SheetColumn("reference", Column.reference.heading, rank: 5),
    SheetColumn("voided", Phrase(fr: "Annulé", en: "Voided"), for: .machines),
    SheetColumn(
      "voidReason", Phrase(fr: "Annulé", en: "Voided"), for: .people, style: .remarks, role: .exclusion, rank: 1),
  ]

  private static func row(_ listed: Listed<ResultDraft>) -> [Cell] {
    let (draft, unit) = (listed.draft, listed.draft.indicator.unit)
    return [
      .whole(listed.number), .text(draft.indicator.rawValue), Cell(draft.site), Cell(draft.venture), .day(draft.from),
      .day(draft.to), .decimal(draft.value, places: unit.places), .text(unit.code), .reading(draft.value, unit),
      Cell(draft.counter), .text(draft.evidence), Cell(draft.note), Cell(draft.reference),
      .flag(draft.voidReason != nil), Cell(draft.voidReason),
    ]
  }
}
