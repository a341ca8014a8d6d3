import CultiverMarseille

/// A month as a farm network lives it: eight crops, ten plots, three sites, four ventures and a plot without a holder.
enum June {
  static let month = Month(index: 2026 * 12 + 5)

  static let communes = [
    Commune(id: Identity(rawValue: 1), insee: "13203", name: "Marseille 3e Arrondissement"),
    Commune(id: Identity(rawValue: 2), insee: "13214", name: "Marseille 14e Arrondissement"),
    Commune(id: Identity(rawValue: 3), insee: "13005", name: "Aubagne"),
  ]

  static let sites = [
    Site(
      id: Identity(rawValue: 1), code: "BDM", name: "Ferme de la Belle-de-Mai", commune: communes[0].id,
      latitude: 43_310_300, longitude: 5_388_000),
    Site(
      id: Identity(rawValue: 2), code: "CAP", name: "Le Cœur à l'Ouvrage | Capelette", commune: communes[1].id,
      latitude: 43_342_000, longitude: 5_402_000),
    Site(
      id: Identity(rawValue: 3), code: "GAR", name: "Jardin partagé de la Garenne d'Aubagne", commune: communes[2].id),
  ]

  static let ventures = [
    Venture(id: Identity(rawValue: 1), code: "TDM", name: "Terre de Mars"),
    Venture(id: Identity(rawValue: 2), code: "GLA", name: "Gli Agrumi — pépinière d'insertion"),
    Venture(id: Identity(rawValue: 3), code: "CHAMP", name: "Les Champignons de Marseille"),
    Venture(id: Identity(rawValue: 4), code: "TOIT", name: "Le Paysan Urbain"),
  ]

  static func crop(_ number: Int64, _ code: String, _ fr: String, _ en: String) -> Crop {
    Crop(id: Identity(rawValue: number), code: code, name: Phrase(fr: fr, en: en))
  }

  static let crops = [
    crop(1, "tomate", "Tomate", "Tomato"), crop(2, "courgette", "Courgette", "Courgette"),
    crop(3, "pleurote", "Pleurote", "Oyster mushroom"), crop(4, "aubergine", "Aubergine", "Aubergine"),
    crop(5, "laitue", "Laitue", "Lettuce"), crop(6, "feve", "Fève", "Broad bean"),
    crop(7, "micropousse", "Micropousses de radis", "Radish microgreens"), crop(8, "basilic", "Basilic", "Basil"),
  ]

  static let varieties = [
    Variety(id: Identity(rawValue: 1), crop: crops[0].id, name: "Cœur de bœuf"),
    Variety(id: Identity(rawValue: 2), crop: crops[0].id, name: "Roma"),
  ]

  static func plot(_ number: Int64, _ site: Int, _ code: String, _ name: String?, _ area: Int64?)
    -> MonthlyFigures.PlotKey
  {
    MonthlyFigures.PlotKey(
      plot: Plot(
        id: Identity(rawValue: number), site: sites[site].id, code: code, name: name,
        area: area.map { Area(squareDecimetres: $0 * 100) }),
      site: sites[site])
  }

  static let plots = [
    plot(1, 0, "A1", "Grande serre", 240), plot(2, 0, "A2", nil, 180), plot(3, 0, "A3", "Planche de l'école", 60),
    plot(4, 1, "CAVE", "Champignonnière", 80), plot(5, 1, "TOIT-1", nil, 120), plot(6, 1, "TOIT-2", nil, nil),
    plot(7, 2, "1", "Verger", 420), plot(8, 2, "2", nil, 95), plot(9, 2, "3", nil, 45), plot(10, 2, "4", nil, 45),
  ]

  static func figures(
    _ harvests: Int64, _ grams: Int64, lost: Int64 = 0, estimated: Int64 = 0, unknown: Int64 = 0, ground: Int64,
    finished: Int64 = 0, finishedGrams: Int64 = 0, finishedArea: Int64 = 0, days: Int64 = 30
  ) -> Figures {
    Figures(
      harvests: harvests, mass: Mass(grams: grams), lost: Mass(grams: lost), estimated: Mass(grams: estimated),
      ofUnknownArea: Mass(grams: unknown), groundDays: ground, days: days, finishedCycles: finished,
      finishedMass: Mass(grams: finishedGrams), finishedArea: Area(squareDecimetres: finishedArea))
  }

  static func row<Key>(_ key: Key, _ figures: Figures) -> MonthlyFigures.Row<Key> {
    MonthlyFigures.Row(key: key, figures: figures)
  }

  static let totals = figures(
    214, 1_284_350, lost: 12_500, estimated: 180_000, unknown: 38_400, ground: 3_421_500, finished: 7,
    finishedGrams: 612_300, finishedArea: 19_050)

  static let byCrop = [
    row(crops[0], figures(61, 512_350, lost: 8_000, ground: 720_000)),
    row(crops[1], figures(48, 398_000, lost: 4_500, ground: 540_000)),
    row(crops[2], figures(22, 141_200, ground: 240_000, finished: 2, finishedGrams: 402_100, finishedArea: 8_000)),
    row(crops[3], figures(19, 96_125, ground: 285_000)),
    row(
      crops[4],
      figures(
        31, 71_000, estimated: 71_000, unknown: 12_000, ground: 98_700, finished: 2, finishedGrams: 90_200,
        finishedArea: 4_050)),
    row(
      crops[5],
      figures(
        9, 38_400, estimated: 38_400, unknown: 26_400, ground: 1_260_000, finished: 2, finishedGrams: 120_000,
        finishedArea: 7_000)),
    row(crops[6], figures(18, 21_150, estimated: 65_000 - 44_000, ground: 36_000)),
    row(crops[7], figures(6, 6_125, estimated: 6_125, ground: 241_800, finished: 1)),
  ]

  static let byVariety =
    [
      row(MonthlyFigures.VarietyKey(crop: crops[1], variety: nil), figures(48, 398_000, lost: 4_500, ground: 540_000)),
      row(
        MonthlyFigures.VarietyKey(crop: crops[0], variety: varieties[0]),
        figures(38, 301_350, lost: 8_000, ground: 480_000)),
      row(MonthlyFigures.VarietyKey(crop: crops[0], variety: varieties[1]), figures(23, 211_000, ground: 240_000)),
    ]
    + byCrop.dropFirst(2).map { row(MonthlyFigures.VarietyKey(crop: $0.key, variety: nil), $0.figures) }

  static let byPlot = [
    row(plots[0], figures(61, 512_350, lost: 8_000, ground: 720_000)),
    row(plots[1], figures(48, 398_000, lost: 4_500, ground: 540_000)),
    row(plots[3], figures(22, 141_200, ground: 240_000, finished: 2, finishedGrams: 402_100, finishedArea: 8_000)),
    row(plots[7], figures(19, 96_125, ground: 285_000)),
    row(
      plots[4],
      figures(25, 59_000, estimated: 59_000, ground: 98_700, finished: 2, finishedGrams: 90_200, finishedArea: 4_050)),
    row(plots[5], figures(15, 38_400, estimated: 38_400, unknown: 38_400, ground: 0)),
    row(plots[8], figures(18, 21_150, ground: 36_000)),
    row(plots[6], figures(0, 12_000, ground: 1_260_000, finished: 2, finishedGrams: 120_000, finishedArea: 7_000)),
    row(plots[2], figures(6, 6_125, estimated: 6_125, ground: 180_000, finished: 1)),
    row(plots[9], figures(0, 0, ground: 61_800)),
  ]

  static let bySite = [
    row(sites[0], figures(115, 916_475, lost: 12_500, estimated: 6_125, ground: 1_440_000, finished: 1)),
    row(
      sites[1],
      figures(
        62, 238_600, estimated: 97_400, unknown: 38_400, ground: 338_700, finished: 4, finishedGrams: 492_300,
        finishedArea: 12_050)),
    row(sites[2], figures(37, 129_275, ground: 1_642_800, finished: 2, finishedGrams: 120_000, finishedArea: 7_000)),
  ]

  static let byVenture: [MonthlyFigures.Row<Venture?>] = [
    row(ventures[0], figures(115, 916_475, lost: 12_500, estimated: 6_125, ground: 1_440_000, finished: 1)),
    row(ventures[2], figures(22, 141_200, ground: 240_000, finished: 2, finishedGrams: 402_100, finishedArea: 8_000)),
    row(ventures[1], figures(37, 129_275, ground: 1_581_000, finished: 2, finishedGrams: 120_000, finishedArea: 7_000)),
    row(
      ventures[3],
      figures(25, 59_000, estimated: 59_000, ground: 98_700, finished: 2, finishedGrams: 90_200, finishedArea: 4_050)),
    row(nil, figures(15, 38_400, estimated: 38_400, unknown: 38_400, ground: 61_800)),
  ]

  static let byCommune = [
    row(communes[0], bySite[0].figures), row(communes[1], bySite[1].figures), row(communes[2], bySite[2].figures),
  ]

  static let byDestination: [(destination: Destination?, mass: Mass)] = [
    (.sold, Mass(grams: 901_450)), (.given, Mass(grams: 214_000)), (.processed, Mass(grams: 96_400)),
    (.selfConsumed, Mass(grams: 30_000)), (.lost, Mass(grams: 12_500)), (nil, Mass(grams: 30_000)),
  ]

  static let byDay: [(day: Day, mass: Mass)] = {
    let grams: [Int64] = [
      31_200, 0, 54_000, 12_350, 61_000, 0, 0, 48_100, 22_400, 77_300, 8_000, 64_250, 0, 0, 71_900, 35_600, 82_000,
      14_150, 88_400, 2_500, 0, 79_800, 41_000, 96_700, 18_300, 102_500, 0, 0, 105_200, 167_700,
    ]
    return grams.enumerated().map { (month.first.adding(days: $0), Mass(grams: $1)) }
  }()

  static func trend(_ grams: [Int64], to month: Month = month) -> [(month: Month, mass: Mass)] {
    grams.enumerated().map { (month.adding(months: $0 - 12), Mass(grams: $1)) }
  }

  /// More, less and nothing of what was expected, a crop that is computed in part, and one that is not at all.
  static let expected: [MonthlyFigures.Expectation] = zip(
    byCrop, [(420_000, 0), (150_500, 1), (25_125, 0), (nil, 2)] as [(Int64?, Int64)]
  ).map { row, stated in
    .init(crop: row.key, expected: stated.0.map { Mass(grams: $0) }, mass: row.figures.mass, unforeseen: stated.1)
  }

  /// More and less than this year, and crops that are not grown any more.
  static let lastYearByCrop: [(crop: Crop, mass: Mass)] = [
    (crops[0], Mass(grams: 640_200)), (crops[1], Mass(grams: 381_000)), (crops[3], Mass(grams: 180_150)),
    (crop(9, "concombre", "Concombre", "Cucumber"), Mass(grams: 88_000)), (crops[5], Mass(grams: 33_000)),
  ]

  /// One as it was published, one of the notebook's own, and none for the third.
  static let references: [Identity<Crop>: YieldReference] = [
    crops[2].id: .init(low: 2_000, typical: 4_500, high: 6_000, isPublished: false),
    crops[5].id: .init(low: 500, typical: 1_000, high: 1_500, isPublished: true),
  ]

  static let whole = MonthlyFigures(
    month: month, through: month.last, scope: .init(), totals: totals,
    previousMonth: figures(
      171, 1_171_950, lost: 20_100, ground: 3_300_000, finished: 3, finishedGrams: 88_000, finishedArea: 5_200, days: 31
    ),
    sameMonthLastYear: figures(190, 1_322_350, ground: 3_001_200),
    byCrop: byCrop, byVariety: byVariety, byPlot: byPlot, bySite: bySite, byVenture: byVenture, byCommune: byCommune,
    byDestination: byDestination, byDay: byDay,
    trend: trend([
      1_322_350, 1_690_400, 1_544_000, 1_201_700, 804_250, 402_000, 188_300, 96_450, 0, 214_600, 655_125, 1_171_950,
      1_284_350,
    ]),
    expected: expected, plans: .init(started: 9, late: 2, toCome: 1), lastYearByCrop: lastYearByCrop,
    references: references,
    coverage: .init(activePlots: 10, reported: 8, saidNone: 1, silent: [.init(plots[9], holder: ventures[0])]),
    warnings: [
      .unknownArea(Mass(grams: 38_400), of: Mass(grams: 1_284_350)),
      .estimatedMass(Mass(grams: 180_000), of: Mass(grams: 1_284_350)), .silentPlots(1, of: 10),
    ])

  static let nothing = figures(0, 0, ground: 0)

  /// A month in which nobody has written anything.
  static let empty = MonthlyFigures(
    month: month, through: month.last, scope: .init(), totals: nothing, previousMonth: nothing,
    sameMonthLastYear: nothing, byCrop: [], byVariety: [], byPlot: [], bySite: [], byVenture: [], byCommune: [],
    byDestination: [], byDay: (0..<30).map { (month.first.adding(days: $0), .zero) },
    trend: trend(Array(repeating: 0, count: 13)),
    coverage: .init(activePlots: 0, reported: 0, saidNone: 0, silent: []), warnings: [])

  /// One crop on one plot, half way through the month.
  static let inProgress = MonthlyFigures(
    month: month, through: month.first.adding(days: 13),
    scope: .init(site: "BDM", plot: "A3", venture: "TDM", crop: "basilic"),
    totals: figures(6, 6_125, estimated: 6_125, unknown: 6_125, ground: 0, finished: 1, days: 14),
    previousMonth: figures(2, 500, ground: 0),
    sameMonthLastYear: nothing,
    byCrop: [row(crops[7], figures(6, 6_125, estimated: 6_125, unknown: 6_125, ground: 0, days: 14))],
    byVariety: [
      row(.init(crop: crops[7], variety: nil), figures(6, 6_125, estimated: 6_125, unknown: 6_125, ground: 0, days: 14))
    ],
    byPlot: [row(plots[2], figures(6, 6_125, estimated: 6_125, unknown: 6_125, ground: 0, days: 14))],
    bySite: [row(sites[0], figures(6, 6_125, estimated: 6_125, unknown: 6_125, ground: 0, days: 14))],
    byVenture: [row(ventures[0], figures(6, 6_125, estimated: 6_125, unknown: 6_125, ground: 0, days: 14))],
    byCommune: [row(communes[0], figures(6, 6_125, estimated: 6_125, unknown: 6_125, ground: 0, days: 14))],
    byDestination: [(.selfConsumed, Mass(grams: 6_125))],
    byDay: (0..<30).map {
      (month.first.adding(days: $0), Mass(grams: [2, 9, 13].contains($0) ? 2_000 : $0 == 4 ? 125 : 0))
    },
    trend: trend([0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 500, 6_125]),
    coverage: .init(activePlots: 1, reported: 1, saidNone: 0, silent: []),
    warnings: [
      .monthInProgress(through: month.first.adding(days: 13)),
      .unknownArea(Mass(grams: 6_125), of: Mass(grams: 6_125)),
      .estimatedMass(Mass(grams: 6_125), of: Mass(grams: 6_125)),
    ])

  static let months: [(name: String, figures: MonthlyFigures)] = [
    ("whole", whole), ("empty", empty), ("in-progress", inProgress),
  ]
}
