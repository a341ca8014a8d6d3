import ArgumentParser
import CultiverMarseille
import CultiverReports
import CultiverStore

/// `work list`.
struct WorkList: CultiverCommand {
  static let words = CommandWords(
    Verb.list.0, Verb.list.1,
    about: Phrase(fr: "lister les heures de travail, par numéro", en: "list hours of work, by number"),
    example: Phrase(fr: "work list --month juin --site BDM", en: "work list --month june --site BDM"))
  static let form = Form.list(["kind": .words])

  @OptionGroup var filter: FilterOptions

  @Option(help: ArgumentHelp(fr: "payé ou bénévole", en: "paid or volunteer", value: ValueName.kind))
  var kind: String?

  @Option(help: ArgumentHelp(fr: "seulement pour ce cycle", en: "only for that cycle", value: ValueName.cycle))
  var cycle: String?

  @OptionGroup var list: ListOptions
  @OptionGroup var common: CommonOptions

  func run(in session: Session) throws {
    let kind = try kind.map(Typed.workKind)
    let sheet = try session.read { reader in
      let filter = try ListFilter(filter, reader, session)
      let cycle = try cycle.map { try reader.cycle($0).code ?? $0 }
      let (crops, names) = (try reader.cropsOfCycles(), try reader.plotNames())
      let rows = try reader.work().filter { listed in
        let draft = listed.draft
        return (kind.map { $0 == draft.kind } ?? true) && (cycle.map { $0 == draft.place.cycle } ?? true)
          && filter.admits(
            site: draft.place.site, plot: draft.place.plot, crop: draft.place.cycle.flatMap { crops[$0] },
            from: draft.day, to: draft.day)
      }
      return Sheet(
        "", Phrase(fr: "Travail", en: "Work"), columns: Self.columns, rows: try rows.map { try Self.row($0, names) })
    }
    try session.show(sheet, list)
  }

  private static let columns: [SheetColumn] =
    [
      SheetColumn("number", Phrase(fr: "N°", en: "No."), style: .bareNumbers),
      SheetColumn("date", Column.date.heading),
    ] + PlaceColumns.all + [
      SheetColumn("kind", Column.kind.heading),
      SheetColumn("people", Column.people.heading, style: .bareNumbers, rank: 1),
      SheetColumn("hoursEach", Phrase(fr: "Chacun", en: "Each"), style: .numbers, rank: 1),
      SheetColumn("hours", Phrase(fr: "Ensemble", en: "Together"), style: .numbers, isSummed: true),
      SheetColumn("task", Column.task.heading, rank: 2),
      SheetColumn("note", Column.note.heading, style: .remarks, rank: 4),
      SheetColumn("reference", Column.reference.heading, rank: 6),
      SheetColumn("voided", Phrase(fr: "Annulé", en: "Voided"), for: .machines),
      SheetColumn(
        "voidReason", Phrase(fr: "Annulé", en: "Voided"), for: .people, style: .remarks, role: .exclusion, rank: 1),
    ]

  private static func row(_ listed: Listed<WorkDraft>, _ names: [String: String]) throws -> [Cell] {
    let draft = listed.draft
    return [
      .whole(listed.number), .day(draft.day),
    ]
      + PlaceColumns.cells(draft.place, names)
      + [
        .term(draft.kind.rawValue, draft.kind.name), .whole(draft.people), .time(draft.time),
        .time(try draft.time.times(draft.people)), Cell(draft.task), Cell(draft.note), Cell(draft.reference),
        .flag(draft.voidReason != nil), Cell(draft.voidReason),
      ]
  }
}

extension Reader {
  /// The crops of cycles by the cycles' codes.
  func cropsOfCycles() throws -> [String: String] {
    Dictionary(try cycles().map { ($0.draft.code ?? "", $0.draft.crop) }) { first, _ in first }
  }
}
