import ArgumentParser
import CultiverMarseille
import CultiverReports
import CultiverStore

/// `harvest list`.
struct HarvestList: CultiverCommand {
  static let words = CommandWords(
    Verb.list.0, Verb.list.1,
    about: Phrase(fr: "lister les récoltes, par numéro", en: "list the harvests, by number"),
    example: Phrase(fr: "harvest list --month juin --crop tomate", en: "harvest list --month june --crop tomato"))
  static let form = Form.list()

  @OptionGroup var filter: FilterOptions

  @Option(
    help: ArgumentHelp(fr: "seulement celles de ce cycle", en: "only those of that cycle", value: ValueName.cycle))
  var cycle: String?

  @OptionGroup var list: ListOptions
  @OptionGroup var common: CommonOptions

  func run(in session: Session) throws {
    let period = try filter.period.resolved(session)
    let sheet = try session.read { reader in
      let filter = HarvestFilter(
        scope: try filter.scope.resolved(reader), from: period.from, to: period.to,
        family: try filter.family.map { try reader.family($0) },
        cycle: try cycle.map { try reader.cycle($0).code ?? $0 })
      let (names, units) = (try reader.plotNames(), try reader.unitNames())
      var rows: [[Cell]] = []
      var (priced, unpriced) = (0, 0)
      try reader.harvests(filter) { harvest in
        rows.append(Self.row(harvest, names, units))
        guard harvest.draft.destination == .sold, harvest.draft.voidReason == nil else { return }
        if harvest.draft.amount == nil { unpriced += 1 } else { priced += 1 }
      }
      return Sheet(
        "", Phrase(fr: "Récoltes", en: "Harvests"), columns: Self.columns, rows: rows,
        notes: priced > 0 && unpriced > 0 ? [.unpriced(unpriced)] : [])
    }
    try session.show(sheet, list)
  }

  static let columns: [SheetColumn] = [
    SheetColumn("number", Phrase(fr: "N°", en: "No."), style: .bareNumbers),
    SheetColumn("date", Column.date.heading), SheetColumn("plot", Column.plot.heading),
    SheetColumn("crop", Column.crop.heading), SheetColumn("variety", Column.variety.heading, rank: 3),
    SheetColumn("cycle", Column.cycle.heading, rank: 5),
    SheetColumn("quantity", Column.quantity.heading, style: .bareNumbers), SheetColumn("unit", Column.unit.heading),
    SheetColumn("grams", Phrase(fr: "Masse", en: "Mass"), style: .numbers, isSummed: true),
    SheetColumn("destination", Column.destination.heading, rank: 2),
    SheetColumn("note", Column.note.heading, style: .remarks, rank: 4),
    SheetColumn("reference", Column.reference.heading, rank: 6),
    SheetColumn("voided", Phrase(fr: "Annulée", en: "Voided"), for: .machines),
    SheetColumn("count", Column.count.heading, for: .machines),
    SheetColumn("countUnit", Column.countUnit.heading, for: .machines),
    SheetColumn("counted", Phrase(fr: "Compté", en: "Counted"), for: .people, rank: 5),
    SheetColumn("grade", Column.grade.heading, rank: 5), SheetColumn("cause", Column.cause.heading, rank: 4),
    SheetColumn("amount", Column.amount.heading, style: .bareNumbers, rank: 3, isSummed: true, isSparse: true),
    SheetColumn("pick", Column.pick.heading, style: .bareNumbers, rank: 5),
    SheetColumn("accepted", Column.accepted.heading, style: .remarks, rank: 6),
    SheetColumn(
      "voidReason", Phrase(fr: "Annulée", en: "Voided"), for: .people, style: .remarks, role: .exclusion, rank: 1),
  ]

  static func row(_ listed: Listed<HarvestDraft>, _ names: [String: String], _ units: [String: UnitName]) -> [Cell] {
    let draft = listed.draft
    return [
      .whole(listed.number), .day(draft.day), Cell(names["\(draft.site ?? "")/\(draft.plot ?? "")"] ?? draft.plot),
      Cell(draft.crop), Cell(draft.variety), Cell(draft.cycle),
      .decimal(draft.quantity.count.thousandths, places: 3),
      .term(draft.quantity.unit, units[draft.quantity.unit]?.one ?? Phrase(verbatim: draft.quantity.unit)),
      draft.mass.map(Cell.mass) ?? .blank, draft.destination.map { .term($0.rawValue, $0.name) } ?? .blank,
      Cell(draft.note), Cell(draft.reference), .flag(draft.voidReason != nil),
      draft.count.map { .decimal($0.count.thousandths, places: 3) } ?? .blank, Cell(draft.count?.unit),
      draft.count.map { .note(units[$0.unit]?.text($0.count) ?? Said.quantity($0)) } ?? .blank, Cell(draft.grade),
      draft.cause.map { .term($0.rawValue, $0.name) } ?? .blank, draft.amount.map(Cell.money) ?? .blank,
      draft.pick.flatMap { Int64($0) }.map(Cell.whole) ?? .blank, Cell(draft.accepted), Cell(draft.voidReason),
    ]
  }
}
