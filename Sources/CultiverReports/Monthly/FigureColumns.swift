import CultiverMarseille

/// The columns in which figures stand, and their cells.
enum FigureColumns {
  /// The key of the column of cultivated ground.
  static let area = "cultivatedSquareMetres"

  /// The columns, in the order and under the keys of the contract.
  static let all: [SheetColumn] = [
    column("harvests", fr: "récoltes", en: "harvests", rank: 5),
    column("grams", fr: "kg", en: "kg", rank: 0),
    column("lostGrams", fr: "kg perdus", en: "kg lost", rank: 6),
    column("estimatedGrams", fr: "kg estimés", en: "kg estimated", rank: 6),
    column("unknownAreaGrams", fr: "kg hors surface", en: "kg without area", rank: 2),
    column(area, fr: "m² cultivés", en: "m² cultivated", rank: 0),
    column("kilogramsPerSquareMetre", fr: "kg/m² du\u{A0}mois", en: "kg/m² in\u{A0}month", rank: 0),
    column("finishedCycles", fr: "cycles finis", en: "cycles finished", rank: 7),
    column("finishedGrams", fr: "kg de\u{A0}cycles finis", en: "kg of finished cycles", rank: 7),
    column("finishedSquareMetres", fr: "m² de\u{A0}cycles finis", en: "m² of finished cycles", rank: 4),
    column(
      "finishedKilogramsPerSquareMetre", fr: "kg/m² de\u{A0}cycles finis", en: "kg/m² of finished cycles", rank: 4),
  ]

  /// What people see after the figures: the part of the whole, and a bar against the largest row.
  static let drawn: [SheetColumn] = [
    SheetColumn("part", Phrase(fr: "part", en: "part"), for: .people, style: .bareNumbers, rank: 1),
    SheetColumn("bar", Phrase(verbatim: ""), for: .people, style: .bar, rank: 3),
  ]

  /// The drawn columns where the same month last year stands beside: a mark in the bar, and its number where there is room.
  static func drawn(beside name: Phrase, _ figures: MonthlyFigures) -> [SheetColumn] {
    let isKnown = figures.byCrop.contains { row in figures.lastYearByCrop.contains { $0.crop.id == row.key.id } }
    let mark = Phrase(verbatim: "┆ \(figures.month.adding(months: -12).iso.prefix(4))")
    return [
      drawn[0],
      SheetColumn("bar", isKnown ? mark : drawn[1].heading, for: .people, style: .bar, rank: drawn[1].rank),
      SheetColumn(
        "lastYearGrams", Phrase(fr: "kg en \(name.fr)", en: "kg in \(name.en)"), for: .people, style: .bareNumbers,
        rank: 8),
    ]
  }

  /// The cells of figures, one for each column; throws when an exact result does not fit 64 bits.
  static func cells(_ figures: Figures) throws(QuantityError) -> [Cell] {
    [
      .whole(figures.harvests), .mass(figures.mass), .mass(figures.lost), .mass(figures.estimated),
      .mass(figures.ofUnknownArea), .area(try figures.cultivatedArea()), .yield(try figures.yield()),
      .whole(figures.finishedCycles), .mass(figures.finishedMass), .area(figures.finishedArea),
      .yield(try figures.finishedYield()),
    ]
  }

  /// The drawn cells of a mass among others.
  static func drawn(_ mass: Mass, of whole: Mass, largest: Mass) -> [Cell] {
    [.share(mass.grams, of: whole.grams), .share(mass.grams, of: largest.grams)]
  }

  private static func column(_ key: String, fr: String, en: String, rank: Int) -> SheetColumn {
    SheetColumn(key, Phrase(fr: fr, en: en), style: .bareNumbers, rank: rank)
  }
}
