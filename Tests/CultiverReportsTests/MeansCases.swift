import CultiverMarseille

/// Periods as the means report meets them: with everything, with much that is missing, and with nothing.
enum MeansCases {
  static let all: [(name: String, figures: MeansFigures)] = [
    ("means-whole", whole), ("means-lacking", lacking), ("means-empty", empty),
  ]

  private static func day(_ iso: String) -> Day { Day(iso: iso) ?? Day(ordinal: 0) }

  private static func means(
    paid: Int64 = 0, volunteer: Int64 = 0, water: Int64 = 0, interpolated: Int64 = 0, compost: Int64 = 0,
    waste: Int64 = 0, harvested: Int64 = 0, ground: Int64 = 0, days: Int64 = 30,
    missing: Means.Missing = Means.Missing()
  ) -> Means {
    Means(
      paid: WorkTime(minutes: paid), volunteer: WorkTime(minutes: volunteer), water: Volume(millilitres: water),
      interpolated: Volume(millilitres: interpolated), compost: Mass(grams: compost),
      wasteDiverted: Mass(grams: waste), harvested: Mass(grams: harvested), groundDays: ground, days: days,
      missing: missing)
  }

  private static let scope = MonthlyFigures.ScopeCodes()

  static let whole = MeansFigures(
    from: day("2026-06-01"), to: day("2026-06-30"), through: day("2026-06-30"), scope: scope,
    totals: means(
      paid: 7_215, volunteer: 4_830, water: 61_240_500, interpolated: 4_120_000, compost: 1_250_000, waste: 86_500,
      harvested: 1_284_350, ground: 3_421_500),
    bySite: [
      .init(
        key: June.sites[0],
        means: means(
          paid: 6_000, volunteer: 4_830, water: 55_000_500, interpolated: 4_120_000, compost: 1_250_000,
          harvested: 1_000_000, ground: 2_421_500)),
      .init(
        key: June.sites[2],
        means: means(paid: 1_215, water: 6_240_000, waste: 86_500, harvested: 284_350, ground: 1_000_000)),
    ],
    byPlot: [
      .init(
        key: June.plots[0],
        means: means(
          paid: 3_005, volunteer: 45, water: 30_000_000, compost: 1_250_000, harvested: 700_000, ground: 720_000)),
      .init(
        key: June.plots[1],
        means: means(
          paid: 2_995, volunteer: 4_785, water: 25_000_500, interpolated: 4_120_000, harvested: 300_000,
          ground: 1_701_500)),
      .init(
        key: June.plots[6],
        means: means(paid: 1_215, water: 6_240_000, waste: 86_500, harvested: 284_350, ground: 1_000_000)),
    ],
    warnings: [.interpolated(Volume(millilitres: 4_120_000), of: Volume(millilitres: 61_240_500))])

  private static func place(_ site: String, _ plot: String? = nil) -> MissingPart.Place {
    MissingPart.Place(site: site, plot: plot)
  }

  static let lacking: MeansFigures = {
    var lacks = Means.Missing()
    lacks.water = [
      .readingBefore(meter: "EAU1", day("2026-03-01")), .readingAfter(meter: "EAU1", day("2026-06-20")),
      .undivided(place("GAR", "1")),
    ]
    lacks.hoursOfHarvest = [.unrecorded(place("CAP"))]
    lacks.waterOfHarvest = [.unrecorded(place("CAP"))]
    lacks.waterOfGround = [.unrecorded(place("CAP"))]
    lacks.ground = [.unknownArea(place("CAP", "TOIT-2"))]
    lacks.compost = [.unweighed(3, first: 12)]
    var partly = Means.Missing()
    partly.hours = [.undivided(place("BDM"))]
    partly.water = [.undivided(place("BDM"))]
    partly.waste = [.undivided(place("BDM"))]
    let plots = June.plots[0...2].map { key in
      MeansFigures.Row(
        key: key, means: means(paid: 90, harvested: 100_000, ground: 720_000, days: 112, missing: partly))
    }
    var cave = Means.Missing()
    (cave.hoursOfHarvest, cave.waterOfHarvest) = ([.unrecorded(place("CAP"))], [.unrecorded(place("CAP"))])
    cave.waterOfGround = [.unrecorded(place("CAP"))]
    (cave.silentWork, cave.silentWater) = ([.unrecorded(place("CAP"))], [.unrecorded(place("CAP"))])
    return MeansFigures(
      from: day("2026-03-01"), to: day("2026-06-30"), through: day("2026-06-20"),
      scope: MonthlyFigures.ScopeCodes(crop: "tomate"),
      totals: means(
        paid: 270, water: 12_000_000, compost: 40_000, harvested: 341_200, ground: 2_400_000, days: 112, missing: lacks),
      bySite: [
        .init(key: June.sites[0], means: means(paid: 270, harvested: 300_000, ground: 2_160_000, days: 112)),
        .init(key: June.sites[1], means: means(harvested: 41_200, ground: 240_000, days: 112, missing: cave)),
      ],
      byPlot: Array(plots)
        + [.init(key: June.plots[3], means: means(harvested: 41_200, ground: 240_000, days: 112, missing: cave))],
      warnings: [.periodInProgress(through: day("2026-06-20"))])
  }()

  static let empty = MeansFigures(
    from: day("2026-01-01"), to: day("2026-12-31"), through: day("2026-12-31"),
    scope: MonthlyFigures.ScopeCodes(site: "BDM"), totals: means(days: 365), bySite: [], byPlot: [], warnings: [])
}
