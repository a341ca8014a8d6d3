import ArgumentParser
import CultiverMarseille
import CultiverReports
import CultiverStore

/// `water list`.
struct WaterList: CultiverCommand {
  static let words = CommandWords(
    Verb.list.0, Verb.list.1,
    about: Phrase(
      fr: "lister l'eau\u{202F}: quantités, relevés et ce qui a coulé entre eux",
      en: "list water: amounts, readings and what flowed between them"),
    example: Phrase(fr: "water list --month juin --site BDM", en: "water list --month june --site BDM"))
  static let form = Form.list()

  @OptionGroup var filter: FilterOptions
  @OptionGroup var list: ListOptions
  @OptionGroup var common: CommonOptions

  func run(in session: Session) throws {
    let sheet = try session.read { reader in
      let filter = try ListFilter(filter, reader, session)
      let (crops, names) = (try reader.cropsOfCycles(), try reader.plotNames())
      let entries = try Self.readings(reader, names) + Self.amounts(reader, names)
      let shown = entries.filter { entry in
        filter.admits(
          site: entry.place.site, plot: entry.place.plot, crop: entry.place.cycle.flatMap { crops[$0] },
          from: entry.day, to: entry.day)
      }
      let order = shown.indices.sorted { a, b in
        let (first, second) = (shown[a].day?.ordinal ?? .min, shown[b].day?.ordinal ?? .min)
        return first == second ? a < b : first < second
      }
      return Sheet("", Phrase(fr: "Eau", en: "Water"), columns: Self.columns, rows: order.map { shown[$0].cells })
    }
    try session.show(sheet, list)
  }

  /// A row: a reading or an amount.
  private struct Entry {
    let day: Day?
    let place: StatedPlace
    let cells: [Cell]
  }

  private static let columns: [SheetColumn] =
    [
      SheetColumn("date", Column.date.heading)
    ] + PlaceColumns.all + [
      SheetColumn("meter", Column.meter.heading),
      SheetColumn("reading", Phrase(fr: "Relevé", en: "Reading"), style: .numbers),
      SheetColumn("days", Phrase(fr: "Jours", en: "Days"), style: .bareNumbers, rank: 1),
      SheetColumn("metered", Phrase(fr: "Coulé", en: "Flowed"), style: .numbers),
      SheetColumn("number", Phrase(fr: "N°", en: "No."), style: .bareNumbers, rank: 1),
      // Not summed: meters of plots lie behind their site's.
      SheetColumn("litres", Phrase(fr: "Quantité", en: "Amount"), style: .numbers),
      SheetColumn("note", Column.note.heading, style: .remarks, rank: 4),
      SheetColumn("reference", Column.reference.heading, rank: 6),
      SheetColumn("voided", Phrase(fr: "Annulé", en: "Voided"), for: .machines),
      SheetColumn(
        "voidReason", Phrase(fr: "Annulé", en: "Voided"), for: .people, style: .remarks, role: .exclusion, rank: 1),
    ]

  /// Readings with what flowed since the one before; a meter that was never read stands first.
  private static func readings(_ reader: Reader, _ names: [String: String]) throws -> [Entry] {
    let readings = Dictionary(grouping: try reader.readings().map(\.draft), by: \.meter)
    return try reader.meters().flatMap { meter -> [Entry] in
      let place = StatedPlace(site: meter.draft.site, plot: meter.draft.plot)
      let known = readings[meter.draft.code] ?? []
      func entry(_ reading: ReadingDraft?, after earlier: ReadingDraft?) throws -> Entry {
        let flowed = try reading.flatMap { now in
          try earlier.map { try Volume(litres: now.litres - $0.litres) }
        }
        let days = reading.flatMap { now in earlier.map { Int64($0.day.days(to: now.day)) } }
        let litres = try reading.map { Cell.volume(try Volume(litres: $0.litres)) } ?? .term(nil, .neverRead)
        return Entry(
          day: reading?.day, place: place,
          cells: [reading.map { .day($0.day) } ?? .blank] + PlaceColumns.cells(place, names) + [
            .text(meter.draft.code), litres, days.map(Cell.whole) ?? .blank, flowed.map(Cell.volume) ?? .blank,
            .blank, .blank, .blank, .blank, .flag(false), .blank,
          ])
      }
      guard !known.isEmpty else { return [try entry(nil, after: nil)] }
      return try known.indices.map { try entry(known[$0], after: $0 > 0 ? known[$0 - 1] : nil) }
    }
  }

  private static func amounts(_ reader: Reader, _ names: [String: String]) throws -> [Entry] {
    try reader.supplies(kind: .water).map { listed in
      let draft = listed.draft
      return Entry(
        day: draft.day, place: draft.place,
        cells: [.day(draft.day)] + PlaceColumns.cells(draft.place, names) + [
          .blank, .blank, .blank, .blank, .whole(listed.number), try draft.quantity.volume().map(Cell.volume) ?? .blank,
          Cell(draft.note), Cell(draft.reference), .flag(draft.voidReason != nil), Cell(draft.voidReason),
        ])
    }
  }
}

extension Phrase {
  /// Where a reading would stand.
  fileprivate static let neverRead = Phrase(fr: "jamais relevé", en: "never read")
}
