import ArgumentParser
import CultiverMarseille
import CultiverReports
import CultiverStore

/// `supply list`.
struct SupplyList: CultiverCommand {
  static let words = CommandWords(
    Verb.list.0, Verb.list.1,
    about: Phrase(
      fr: "lister les apports et les biodéchets valorisés, par numéro", en: "list inputs and waste diverted, by number"),
    example: Phrase(fr: "supply list --kind compost --from 01/01", en: "supply list --kind compost --from 2026-01-01"))
  static let form = Form.list(["kind": .words])

  @OptionGroup var filter: FilterOptions

  @Option(help: ArgumentHelp(fr: "seulement ce genre d'apport", en: "only that kind of input", value: ValueName.kind))
  var kind: String?

  @Option(help: ArgumentHelp(fr: "seulement pour ce cycle", en: "only for that cycle", value: ValueName.cycle))
  var cycle: String?

  @OptionGroup var list: ListOptions
  @OptionGroup var common: CommonOptions

  func run(in session: Session) throws {
    let kind = try kind.map(Typed.supplyKind)
    let sheet = try session.read { reader in
      let filter = try ListFilter(filter, reader, session)
      let cycle = try cycle.map { try reader.cycle($0).code ?? $0 }
      let (crops, names) = (try reader.cropsOfCycles(), try reader.plotNames())
      let rows = try reader.supplies(kind: kind).filter { listed in
        let draft = listed.draft
        return (cycle.map { $0 == draft.place.cycle } ?? true)
          && filter.admits(
            site: draft.place.site, plot: draft.place.plot, crop: draft.place.cycle.flatMap { crops[$0] },
            from: draft.day, to: draft.day)
      }
      return Sheet(
        "", Phrase(fr: "Apports", en: "Inputs"),
        columns: Self.columns(areVolumes: try rows.allSatisfy { try $0.draft.quantity.volume() != nil }),
        rows: try rows.map { try Self.row($0, names) })
    }
    try session.show(sheet, list)
  }

  /// What everything here is stated in stands first.
  private static func columns(areVolumes: Bool) -> [SheetColumn] {
    [
      SheetColumn("number", Phrase(fr: "N°", en: "No."), style: .bareNumbers),
      SheetColumn("date", Column.date.heading),
    ] + PlaceColumns.all + [
      SheetColumn("kind", Column.kind.heading), SheetColumn("product", Column.product.heading, rank: 3),
      SheetColumn("quantity", Column.quantity.heading, style: .bareNumbers), SheetColumn("unit", Column.unit.heading),
      SheetColumn("grams", Phrase(fr: "Masse", en: "Mass"), style: .numbers, rank: areVolumes ? 1 : 0, isSummed: true),
      SheetColumn(
        "litres", Phrase(fr: "Volume", en: "Volume"), style: .numbers, rank: areVolumes ? 0 : 1, isSummed: true),
      SheetColumn("note", Column.note.heading, style: .remarks, rank: 4),
      SheetColumn("reference", Column.reference.heading, rank: 6),
      SheetColumn("voided", Phrase(fr: "Annulé", en: "Voided"), for: .machines),
      SheetColumn(
        "voidReason", Phrase(fr: "Annulé", en: "Voided"), for: .people, style: .remarks, role: .exclusion, rank: 1),
    ]
  }

  private static func row(_ listed: Listed<SupplyDraft>, _ names: [String: String]) throws -> [Cell] {
    let draft = listed.draft
    return [
      .whole(listed.number), .day(draft.day),
    ]
      + PlaceColumns.cells(draft.place, names)
      + [
        .term(draft.kind.rawValue, draft.kind.name), Cell(draft.product),
        .decimal(draft.quantity.count.thousandths, places: 3), .text(draft.quantity.unit),
        try draft.quantity.mass().map(Cell.mass) ?? .blank, try draft.quantity.volume().map(Cell.volume) ?? .blank,
        Cell(draft.note), Cell(draft.reference), .flag(draft.voidReason != nil), Cell(draft.voidReason),
      ]
  }
}
