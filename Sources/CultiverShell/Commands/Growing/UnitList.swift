import ArgumentParser
import CultiverMarseille
import CultiverReports
import CultiverStore

/// `unit list`.
struct UnitList: CultiverCommand {
  static let words = CommandWords(
    Verb.list.0, Verb.list.1,
    about: Phrase(fr: "lister ce que pèsent les unités, de quand à quand", en: "list what units weigh, and when"),
    example: Phrase(fr: "unit list --crop radis --unit botte", en: "unit list --crop radis --unit bunch"))
  static let form = Form(options: ["crop": .words, "unit": .words])

  @Option(help: ArgumentHelp(fr: "seulement cette culture", en: "only that crop", value: ValueName.crop))
  var crop: String?

  @Option(help: ArgumentHelp(fr: "seulement cette unité", en: "only that unit", value: ValueName.unit))
  var unit: String?

  @OptionGroup var list: ListOptions
  @OptionGroup var common: CommonOptions

  func run(in session: Session) throws {
    let weights = try session.read { reader in
      try reader.unitWeights(crop: try crop.map { try reader.crop($0).code }, unit: unit)
    }.map(\.draft)
    let rows = weights.indices.map { place in Self.row(weights[place], next: weights.dropFirst(place + 1).first) }
    try session.show(
      Sheet("", Phrase(fr: "Poids unitaires", en: "Unit weights"), columns: Self.columns, rows: rows), list)
  }

  private static let columns: [SheetColumn] = [
    SheetColumn("crop", Column.crop.heading), SheetColumn("variety", Column.variety.heading, rank: 1),
    SheetColumn("unit", Column.unit.heading), SheetColumn("grams", Column.grams.heading, style: .bareNumbers),
    SheetColumn("from", Column.from.heading, rank: 1), SheetColumn("until", Column.to.heading, for: .people, rank: 1),
    SheetColumn("weighed", Column.weighed.heading, style: .bareNumbers, rank: 2),
    SheetColumn("place", Column.place.heading, rank: 2),
    SheetColumn("until", Column.to.heading, for: .machines),
  ]

  /// A weight holds until the day before the next one of the same crop, variety and unit.
  private static func row(_ weight: UnitWeightDraft, next: UnitWeightDraft?) -> [Cell] {
    let isSame = next.map { ($0.crop, $0.variety, $0.unit) == (weight.crop, weight.variety, weight.unit) } ?? false
    let until = (isSame ? next?.from?.adding(days: -1) : nil).map(Cell.day) ?? .blank
    return [
      .text(weight.crop), Cell(weight.variety), .text(weight.unit), .whole(weight.mass.grams),
      weight.from.map(Cell.day) ?? .blank, until, weight.weighed.map(Cell.whole) ?? .blank, Cell(weight.place), until,
    ]
  }
}
