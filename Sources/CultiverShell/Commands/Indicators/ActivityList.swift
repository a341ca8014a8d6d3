import ArgumentParser
import CultiverMarseille
import CultiverReports
import CultiverStore

/// `activity list`.
struct ActivityList: CultiverCommand {
  static let words = CommandWords(
    Verb.list.0, Verb.list.1,
    about: Phrase(fr: "lister les activités, par numéro", en: "list activities, by number"),
    example: Phrase(
      fr: "activity list --kind formation --from 01/01", en: "activity list --kind training --from 2026-01-01"))
  static let form = Form(options: ["from": .day, "to": .day, "kind": .words])

  @OptionGroup var holder: HolderOptions

  @Option(help: ArgumentHelp(fr: "seulement ce genre", en: "only that kind", value: ValueName.kind))
  var kind: String?

  @OptionGroup var period: PeriodOptions
  @OptionGroup var list: ListOptions
  @OptionGroup var common: CommonOptions

  func run(in session: Session) throws {
    let kind = try kind.map(Typed.activityKind)
    let period = try period.resolved(session)
    let rows = try session.read { reader in
      let admits = try holder.admits(reader, today: session.today)
      return try reader.activities().filter { listed in
        let draft = listed.draft
        return admits(draft.site, draft.venture) && (kind.map { $0 == draft.kind } ?? true)
          && period.admits(draft.day, draft.day)
      }
    }
    try session.show(
      Sheet("", Phrase(fr: "Activités", en: "Activities"), columns: Self.columns, rows: rows.map(Self.row)), list)
  }

  private static let columns: [SheetColumn] = [
    SheetColumn("number", Phrase(fr: "N°", en: "No."), style: .bareNumbers),
    SheetColumn("date", Column.date.heading), SheetColumn("site", Column.site.heading, rank: 1),
    SheetColumn("venture", Column.venture.heading), SheetColumn("kind", Column.kind.heading),
    SheetColumn("subject", Column.subject.heading, rank: 2),
    SheetColumn("hours", Column.hours.heading, style: .numbers, rank: 3),
    SheetColumn("attendances", Column.attendances.heading, style: .bareNumbers, isSummed: true),
    SheetColumn("newcomers", Phrase(fr: "Nouvelles", en: "New"), style: .bareNumbers, isSummed: true),
    SheetColumn("local", Column.local.heading, style: .bareNumbers, rank: 4, isSummed: true),
    SheetColumn("evidence", Column.evidence.heading, style: .remarks, rank: 5),
    SheetColumn("note", Column.note.heading, style: .remarks, rank: 6),
    SheetColumn("reference", Column.reference.heading, rank: 7),
    SheetColumn("voided", Phrase(fr: "Annulée", en: "Voided"), for: .machines),
    SheetColumn(
      "voidReason", Phrase(fr: "Annulée", en: "Voided"), for: .people, style: .remarks, role: .exclusion, rank: 1),
  ]

  private static func row(_ listed: Listed<ActivityDraft>) -> [Cell] {
    let draft = listed.draft
    return [
      .whole(listed.number), .day(draft.day), Cell(draft.site), Cell(draft.venture),
      .term(draft.kind.rawValue, draft.kind.name), Cell(draft.subject), draft.time.map(Cell.time) ?? .blank,
      .whole(draft.attendances), draft.newcomers.map(Cell.whole) ?? .blank, draft.local.map(Cell.whole) ?? .blank,
      Cell(draft.evidence), Cell(draft.note), Cell(draft.reference), .flag(draft.voidReason != nil),
      Cell(draft.voidReason),
    ]
  }
}
