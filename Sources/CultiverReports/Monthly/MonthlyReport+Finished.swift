import CultiverMarseille

extension MonthlyReport {
  /// The yields of the cycles that ended in the month, by crop, beside what the catalogue says is usual; only crops with a finished cycle of known area.
  static func finished(_ figures: MonthlyFigures) throws(QuantityError) -> NumberedSheet {
    var rows: [(row: MonthlyFigures.Row<Crop>, yield: Int64, reference: YieldReference?)] = []
    for row in figures.byCrop {
      guard let yield = try row.figures.finishedYield() else { continue }
      rows.append((row, yield, figures.references[row.key.id]))
    }
    let largest = rows.map(\.yield).max() ?? 0
    let isReferred = rows.contains { $0.reference != nil }
    let mark = Phrase(fr: "repère ├─┼─┤ récolte ●", en: "reference ├─┼─┤ harvest ●")
    let sheet = Sheet(
      "finishedYields", Phrase(fr: "Cycles terminés", en: "Finished cycles"), for: .people,
      columns: [
        .label,
        SheetColumn("finishedCycles", Phrase(fr: "cycles", en: "cycles"), for: .people, style: .bareNumbers, rank: 5),
        SheetColumn("finishedGrams", Phrase(verbatim: "kg"), for: .people, style: .bareNumbers, rank: 3),
        SheetColumn("finishedSquareMetres", Phrase(verbatim: "m²"), for: .people, style: .bareNumbers, rank: 3),
        SheetColumn("yield", Phrase(verbatim: "kg/m²"), for: .people, style: .bareNumbers),
        SheetColumn("low", Phrase(fr: "repère bas", en: "low reference"), for: .people, style: .bareNumbers, rank: 1),
        SheetColumn(
          "typical", Phrase(fr: "repère usuel", en: "usual reference"), for: .people, style: .bareNumbers, rank: 1),
        SheetColumn(
          "high", Phrase(fr: "repère haut", en: "high reference"), for: .people, style: .bareNumbers, rank: 1),
        SheetColumn(
          "bar", isReferred ? mark : Phrase(verbatim: ""), for: .people, style: .bar, rank: 2),
        SheetColumn("source", Phrase(fr: "source", en: "source"), for: .people, style: .remarks, rank: 4),
      ],
      rows: rows.map { row, yield, reference in
        [
          .note(row.key.name), .whole(row.figures.finishedCycles), .mass(row.figures.finishedMass),
          .area(row.figures.finishedArea), .yield(yield), Self.reference(reference?.low),
          Self.reference(reference?.typical),
          Self.reference(reference?.high), .share(yield, of: largest),
          reference.map { .note($0.isPublished ? publishedName : ownName) } ?? .blank,
        ]
      }, notes: sources(rows.map(\.reference)), chart: isReferred ? finishedChart(rows) : nil)
    return NumberedSheet(sheet, rows.map { WhyQuestion(.crop($0.row.key.id), .finished) })
  }

  private static func finishedChart(
    _ rows: [(row: MonthlyFigures.Row<Crop>, yield: Int64, reference: YieldReference?)]
  ) -> Chart {
    func names(_ isMeant: (Int128, Int128, Int128) -> Bool) -> [Phrase] {
      rows.filter { _, yield, reference in
        guard let reference else { return false }
        // g/m² ÷ 1000 × 10 000
        let (low, high) = (Int128(reference.low ?? 0) * 10, Int128(reference.high ?? .max) * 10)
        return isMeant(Int128(yield), low, high)
      }.map(\.row.key.name)
    }
    let places = [
      (Phrase(fr: "au-dessus du repère", en: "above the reference"), names { yield, _, high in yield > high }),
      (Phrase(fr: "au-dessous du repère", en: "below the reference"), names { yield, low, _ in yield < low }),
      (
        Phrase(fr: "dans le repère", en: "within the reference"),
        names { yield, low, high in low <= yield && yield <= high }
      ),
    ].filter { !$0.1.isEmpty }
    return Chart(
      .ranges, Phrase(fr: "Rendements des cycles terminés et repères", en: "Yields of finished cycles and references"),
      description: Phrase { language in
        guard !places.isEmpty else {
          return language == .french ? "Aucun repère n'est connu." : "No reference is known."
        }
        let parts = places.map { words, crops in
          "\(words[language])\(language == .french ? "\u{202F}" : ""): \(crops.map { $0[language] }.joined(separator: ", "))"
        }
        let text = parts.joined(separator: language == .french ? "\u{202F}; " : "; ")
        return text.prefix(1).uppercased() + text.dropFirst() + "."
      }, unit: "kg/m²",
      series: [Phrase(fr: "rendement des cycles terminés", en: "yield of finished cycles")],
      points: rows.map { row, yield, reference in
        ChartPoint(
          row.key.name, [.yield(yield)],
          range: reference.map {
            .init(low: Self.reference($0.low), typical: Self.reference($0.typical), high: Self.reference($0.high))
          })
      }, source: source(rows.map(\.reference)))
  }

  /// A reference of the catalogue, in g/m², as a cell.
  private static func reference(_ grams: Int64?) -> Cell {
    guard let grams else { return .blank }
    // g/m² ÷ 1000 × 10 000
    return .yield(try? Exact.product(grams, 10))
  }

  /// Where the references come from, a sentence for each source.
  static func sources(_ references: [YieldReference?]) -> [Phrase] {
    let known = references.compactMap(\.self)
    var words: [Phrase] = []
    if known.contains(where: \.isPublished) { words.append(published) }
    if known.contains(where: { !$0.isPublished }) {
      words.append(
        Phrase(
          fr: "Repères «\u{A0}\(ownName.fr)\u{A0}»\u{202F}: saisis dans le catalogue du carnet, en kg/m² et saison.",
          en: "References “\(ownName.en)”: entered in the notebook's catalogue, in kg/m² and season."))
    }
    return words
  }

  /// The same as one.
  static func source(_ references: [YieldReference?]) -> Phrase? {
    let words = sources(references)
    return words.isEmpty ? nil : Phrase { language in words.map { $0[language] }.joined(separator: " ") }
  }

  private static let publishedName = Phrase(fr: "INRAE 2023, bio", en: "INRAE 2023, organic")
  private static let ownName = Phrase(fr: "ce carnet", en: "this notebook")
  private static let published = Phrase(
    fr:
      "Repères en kg/m² et saison, en agriculture biologique, plein champ et tunnel ensemble\u{202F}: Morel K. (INRAE) 2023, Pépinière-Mesclun v1.1, doi:10.57745/IQVM2I, Etalab 2.0.",
    en:
      "References in kg/m² and season, organic, open ground and tunnel together: Morel K. (INRAE) 2023, Pépinière-Mesclun v1.1, doi:10.57745/IQVM2I, Etalab 2.0."
  )
}
