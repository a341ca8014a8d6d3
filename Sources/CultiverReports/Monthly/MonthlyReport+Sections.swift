import CultiverMarseille

extension MonthlyReport {
  /// The figures by crop, variety, plot, site, venture and commune.
  static func sections(_ figures: MonthlyFigures) throws(QuantityError) -> [NumberedSheet] {
    let scope = figures.scope
    let before = lastYear(figures)
    let placed = scope.site != nil || scope.plot != nil
    return [
      try section(
        "byCrop", Phrase(fr: "Par culture", en: "By crop"), keys: ["crop", "name"], figures.byCrop, figures,
        repeats: scope.crop != nil, asks: { .crop($0.id) }, before: { before[$0.id] ?? .zero },
        notes: onlyLastYear(figures),
        chart: figures.byCrop.isEmpty ? nil : cropChart(figures)
      ) { crop in ([.text(crop.code), .text(crop.name.fr)], .note(crop.name)) },
      try section(
        "byVariety", Phrase(fr: "Par variété", en: "By variety"), keys: ["crop", "variety"], figures.byVariety, figures,
        repeats: figures.byVariety.allSatisfy { $0.key.variety == nil },
        asks: { .variety($0.variety?.id, of: $0.crop.id) }
      ) { key in ([.text(key.crop.code), Cell(key.variety?.name)], .note(name(key))) },
      try section(
        "byPlot", Phrase(fr: "Par parcelle", en: "By plot"), keys: ["plot", "site"], figures.byPlot, figures,
        repeats: scope.plot != nil, asks: { .plot($0.plot.id) }
      ) { key in ([.text(key.plot.code), .text(key.site.code)], .text(name(key))) },
      try section(
        "bySite", Phrase(fr: "Par site", en: "By site"), keys: ["site"], figures.bySite, figures, repeats: placed,
        asks: { .site($0.id) }, chart: figures.bySite.isEmpty ? nil : siteChart(figures)
      ) { site in ([.text(site.code)], .text(name(site.name, site.code))) },
      try section(
        "byVenture", Phrase(fr: "Par entreprise", en: "By venture"), keys: ["venture"], figures.byVenture, figures,
        repeats: scope.venture != nil, asks: { .venture($0?.id) }
      ) { venture in
        guard let venture else { return ([.blank], .term(nil, noHolder)) }
        return ([.text(venture.code)], .text(name(venture.name, venture.code)))
      },
      try section(
        "byCommune", Phrase(fr: "Par commune", en: "By commune"), keys: ["commune", "name"], figures.byCommune, figures,
        repeats: placed, asks: { .commune($0.id) }
      ) { commune in ([.text(commune.insee), .text(commune.name)], .text(commune.name)) },
    ]
  }

  /// What became of the harvest.
  static func destinations(_ figures: MonthlyFigures) -> NumberedSheet {
    let largest = figures.byDestination.map(\.mass).max() ?? .zero
    let sheet = Sheet(
      "byDestination", Phrase(fr: "Par destination", en: "By destination"),
      columns: [.key("destination"), .label, massColumn] + FigureColumns.drawn,
      rows: figures.byDestination.map { destination, mass in
        let words = destination?.name ?? notStated
        return [Cell(destination?.rawValue), .term(destination?.rawValue, words), .mass(mass)]
          + FigureColumns.drawn(mass, of: figures.totals.mass, largest: largest)
      },
      lacking: Rounding.shares(figures.byDestination.map(\.mass), of: figures.totals.mass).map { [3: $0] } ?? [:],
      chart: figures.byDestination.isEmpty ? nil : destinationChart(figures))
    return NumberedSheet(sheet, figures.byDestination.map { WhyQuestion(.destination($0.destination)) })
  }

  /// The crops of which something was harvested last year alone, and how much.
  private static func onlyLastYear(_ figures: MonthlyFigures) -> [Phrase] {
    let now = Set(figures.byCrop.map(\.key.id))
    let gone = figures.lastYearByCrop.filter { !now.contains($0.crop.id) }
    guard !gone.isEmpty else { return [] }
    return [
      Phrase { language in
        let crops = gone.map { "\($0.crop.name[language]) (\(Words.mass($0.mass, language)))" }
        let colon = language == .french ? "\u{202F}:" : ":"
        let head = language == .french ? "Seulement en" : "Only in"
        return "\(head) \(lastYearName(figures)[language])\(colon) \(crops.joined(separator: ", "))."
      }
    ]
  }

  /// The mass where it stands without other figures.
  static let massColumn = SheetColumn("grams", Phrase(verbatim: "kg"), style: .bareNumbers)

  /// What stands where nobody said what became of a harvest.
  static let notStated = Phrase(fr: "non précisée", en: "not stated")

  /// What stands where a plot has no holder.
  static let noHolder = Phrase(fr: "sans occupant", en: "no holder")

  /// `SITE/A1 Name`.
  static func name(_ key: MonthlyFigures.PlotKey) -> String {
    "\(key.site.code)/\(key.plot.code)" + (key.plot.name.map { " \($0)" } ?? "")
  }

  /// `Name (CODE)`.
  static func name(_ name: String, _ code: String) -> String { name == code ? name : "\(name) (\(code))" }

  /// `Crop · variety`.
  static func name(_ key: MonthlyFigures.VarietyKey) -> Phrase {
    Phrase { language in
      let variety = key.variety?.name ?? Phrase(fr: "sans variété", en: "no variety")[language]
      return "\(key.crop.name[language]) · \(variety)"
    }
  }

  /// One section; where the scope leaves a single row, it only repeats the totals.
  private static func section<Key>(
    _ key: String, _ title: Phrase, keys: [String], _ rows: [MonthlyFigures.Row<Key>], _ figures: MonthlyFigures,
    repeats: Bool, asks: (Key) -> WhyQuestion.Subject, before: ((Key) -> Mass)? = nil, notes: [Phrase] = [],
    chart: Chart? = nil, describe: (Key) -> (keys: [Cell], label: Cell)
  ) throws(QuantityError) -> NumberedSheet {
    let largest = rows.map(\.figures.mass).max() ?? .zero
    var cells: [[Cell]] = []
    for row in rows {
      let about = describe(row.key)
      cells.append(
        about.keys + [about.label] + (try FigureColumns.cells(row.figures))
          + FigureColumns.drawn(row.figures.mass, of: figures.totals.mass, largest: largest)
          + (before.map { [.mass($0(row.key))] } ?? []))
    }
    let columns = keys.map { .key($0) } + [.label] + FigureColumns.all
    let drawn = before == nil ? FigureColumns.drawn : FigureColumns.drawn(beside: lastYearName(figures), figures)
    // What the rows part is rounded once in the headline; there the reader would miss what they come to.
    var lacking: [Int: Phrase] = [:]
    if !rows.isEmpty {
      let area = columns.firstIndex { $0.key == FigureColumns.area }
      if let area { lacking[area] = try Rounding.areas(rows.map(\.figures), of: figures.totals) }
      lacking[columns.count] = Rounding.shares(rows.map(\.figures.mass), of: figures.totals.mass)
    }
    let sheet = Sheet(
      key, title, columns: columns + drawn, rows: cells, lacking: lacking, notes: notes,
      repeats: repeats && (rows.count < 2 || key == "byVariety"), chart: chart)
    return NumberedSheet(sheet, rows.map { WhyQuestion(asks($0.key)) })
  }
}
