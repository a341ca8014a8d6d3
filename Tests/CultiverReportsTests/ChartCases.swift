import CultiverMarseille
import CultiverReports

/// Charts of every kind as a month draws them, and the awkward ones.
enum ChartCases {
  static let all: [(name: String, chart: Chart)] = [
    ("bars", bars), ("bars-many", many), ("columns", days), ("columns-trend", trend), ("columns-one", one),
    ("parts", parts), ("ranges", ranges), ("map", map), ("map-one", oneSite), ("map-nowhere", nowhere),
    ("bars-zero", zero), ("bars-huge", huge), ("bars-none", chart(.bars, [])),
  ]

  static func mass(_ grams: Int64) -> Cell { .mass(Mass(grams: grams)) }

  static func chart(
    _ kind: Chart.Kind, _ points: [ChartPoint], series: [Phrase] = [Phrase(fr: "récolté", en: "harvested")],
    unit: String = "kg", source: Phrase? = nil
  ) -> Chart {
    Chart(
      kind, Phrase(fr: "Récolte de juin", en: "Harvest of June"),
      description: Phrase(fr: "La plus grande vient d'abord.", en: "The largest comes first."), unit: unit,
      series: series, points: points, source: source)
  }

  static let bars = chart(
    .bars,
    zip(June.byCrop, [480_000, 401_250, 141_200, 0, nil, 55_400, 18_000, 9_100] as [Int64?]).map { row, before in
      ChartPoint(row.key.name, [.mass(row.figures.mass), before.map(mass) ?? .blank])
    }, series: [Phrase(fr: "juin 2026", en: "June 2026"), Phrase(fr: "juin 2025", en: "June 2025")])

  static let many = chart(
    .bars,
    (0..<40).map { place in
      let name = "Culture \(place + 1)" + String(repeating: " au nom qui ne finit pas", count: place % 3 == 1 ? 4 : 0)
      return ChartPoint(Phrase(verbatim: name), [mass(Int64(40 - place) * 1250)])
    })

  static let days = chart(
    .columns,
    June.byDay.enumerated().map { place, day in
      ChartPoint(Phrase(verbatim: "\(place + 1)"), [place < 27 ? .mass(day.mass) : .blank])
    })

  static let trend = chart(
    .columns,
    June.whole.trend.map { month, mass in
      ChartPoint(Phrase(fr: month.text(.french), en: month.text(.english)), [.mass(mass)])
    })

  static let one = chart(.columns, [ChartPoint(Phrase(verbatim: "1"), [mass(12_500)])])

  static let parts = chart(
    .parts,
    June.byDestination.map { destination, mass in
      ChartPoint(destination?.name ?? Phrase(fr: "non précisée", en: "not stated"), [.mass(mass)])
    })

  static let ranges = chart(
    .ranges,
    [
      range("Tomate", "Tomato", 65_000, 40_000, 60_000, 120_000),
      range("Ail de conservation", "Garlic", 2_500, 2_000, 8_000, 21_000),
      range("Courge", "Squash", 142_000, 20_000, 30_000, 40_000),
      ChartPoint(Phrase(fr: "Laitue", en: "Lettuce"), [.yield(nil)]),
    ], series: [Phrase(fr: "rendement des cycles terminés", en: "yield of finished cycles")], unit: "kg/m²",
    source: Phrase(
      fr: "Repères\u{202F}: Morel K. (INRAE) 2023, Pépinière-Mesclun v1.1, doi:10.57745/IQVM2I (bio).",
      en: "References: Morel K. (INRAE) 2023, Pépinière-Mesclun v1.1, doi:10.57745/IQVM2I (organic)."))

  private static func range(
    _ fr: String, _ en: String, _ value: Int64, _ low: Int64, _ typical: Int64, _ high: Int64
  ) -> ChartPoint {
    ChartPoint(
      Phrase(fr: fr, en: en), [.yield(value)],
      range: .init(low: .yield(low), typical: .yield(typical), high: .yield(high)))
  }

  static func site(_ name: String, _ grams: Int64, _ latitude: Int64?, _ longitude: Int64, _ commune: String)
    -> ChartPoint
  {
    ChartPoint(
      Phrase(verbatim: name), [mass(grams)],
      place: latitude.map { .init(latitude: $0, longitude: longitude, commune: commune) })
  }

  /// Two at the same place, two close to each other, one far away, one that nobody placed.
  static let map = chart(
    .map,
    [
      site("Ferme de la Belle-de-Mai (BDM)", 916_475, 43_310_300, 5_388_000, "Marseille 3e"),
      site("Le Cœur à l'Ouvrage | Capelette (CAP)", 238_600, 43_342_000, 5_402_000, "Marseille 14e"),
      site(
        "Jardin partagé de la Garenne d'Aubagne et des collines de Garlaban (GAR)", 129_275, 43_293_620, 5_563_200,
        "Aubagne"),
      site("Toit de la Friche (TOIT)", 59_000, 43_310_300, 5_388_000, "Marseille 3e"),
      site("Mas d'Aix (AIX)", 12_000, 43_536_130, 5_398_630, "Aix-en-Provence"),
      site("Rien encore (NUL)", 0, 43_320_000, 5_390_000, "Marseille 3e"),
      site("Cave sans adresse (CAVE)", 38_400, nil, 0, ""),
    ])

  static let oneSite = chart(.map, [site("Ferme (BDM)", 12_500, 43_310_300, 5_388_000, "Marseille 3e")])
  static let nowhere = chart(.map, [site("Ferme <& fils> (BDM)", 12_500, nil, 0, "")])
  static let zero = chart(.bars, (1...2).map { ChartPoint(Phrase(verbatim: "Culture \($0)"), [mass(0)]) })
  static let huge = chart(
    .columns,
    [Int64.max, 1, 0, Int64.max / 3].enumerated().map { ChartPoint(Phrase(verbatim: "\($0 + 1)"), [mass($1)]) })
}
