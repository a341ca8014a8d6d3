import CultiverMarseille

extension MonthlyReport {
  /// The figures by crop, variety, plot, site, venture and commune.
  static func sections(_ figures: MonthlyFigures) throws(QuantityError) -> [Sheet] {
    let scope = figures.scope
    let placed = scope.site != nil || scope.plot != nil
    return [
      try section(
        "byCrop", Phrase(fr: "Par culture", en: "By crop"), keys: ["crop", "name"], figures.byCrop, figures,
        repeats: scope.crop != nil
      ) { crop in ([.text(crop.code), .text(crop.name.fr)], .note(crop.name)) },
      try section(
        "byVariety", Phrase(fr: "Par variété", en: "By variety"), keys: ["crop", "variety"], figures.byVariety, figures,
        repeats: figures.byVariety.allSatisfy { $0.key.variety == nil }
      ) { key in ([.text(key.crop.code), Cell(key.variety?.name)], .note(name(key))) },
      try section(
        "byPlot", Phrase(fr: "Par parcelle", en: "By plot"), keys: ["plot", "site"], figures.byPlot, figures,
        repeats: scope.plot != nil
      ) { key in ([.text(key.plot.code), .text(key.site.code)], .text(name(key))) },
      try section(
        "bySite", Phrase(fr: "Par site", en: "By site"), keys: ["site"], figures.bySite, figures, repeats: placed
      ) { site in ([.text(site.code)], .text(name(site.name, site.code))) },
      try section(
        "byVenture", Phrase(fr: "Par entreprise", en: "By venture"), keys: ["venture"], figures.byVenture, figures,
        repeats: scope.venture != nil
      ) { venture in
        guard let venture else { return ([.blank], .term(nil, Phrase(fr: "sans occupant", en: "no holder"))) }
        return ([.text(venture.code)], .text(name(venture.name, venture.code)))
      },
      try section(
        "byCommune", Phrase(fr: "Par commune", en: "By commune"), keys: ["commune", "name"], figures.byCommune, figures,
        repeats: placed
      ) { commune in ([.text(commune.insee), .text(commune.name)], .text(commune.name)) },
    ]
  }

  /// What became of the harvest.
  static func destinations(_ figures: MonthlyFigures) -> Sheet {
    let largest = figures.byDestination.map(\.mass).max() ?? .zero
    return Sheet(
      "byDestination", Phrase(fr: "Par destination", en: "By destination"),
      columns: [.key("destination"), .label, massColumn] + FigureColumns.drawn,
      rows: figures.byDestination.map { destination, mass in
        let words = destination?.name ?? Phrase(fr: "non précisée", en: "not stated")
        return [Cell(destination?.rawValue), .term(destination?.rawValue, words), .mass(mass)]
          + FigureColumns.drawn(mass, of: figures.totals.mass, largest: largest)
      })
  }

  /// The mass where it stands without other figures.
  static let massColumn = SheetColumn("grams", Phrase(verbatim: "kg"), style: .bareNumbers)

  /// `SITE/A1 Name`.
  static func name(_ key: MonthlyFigures.PlotKey) -> String {
    "\(key.site.code)/\(key.plot.code)" + (key.plot.name.map { " \($0)" } ?? "")
  }

  /// `Name (CODE)`.
  static func name(_ name: String, _ code: String) -> String { name == code ? name : "\(name) (\(code))" }

  private static func name(_ key: MonthlyFigures.VarietyKey) -> Phrase {
    Phrase { language in
      let variety = key.variety?.name ?? Phrase(fr: "sans variété", en: "no variety")[language]
      return "\(key.crop.name[language]) · \(variety)"
    }
  }

  /// One section; where the scope leaves a single row, it only repeats the totals.
  private static func section<Key>(
    _ key: String, _ title: Phrase, keys: [String], _ rows: [MonthlyFigures.Row<Key>], _ figures: MonthlyFigures,
    repeats: Bool, describe: (Key) -> (keys: [Cell], label: Cell)
  ) throws(QuantityError) -> Sheet {
    let largest = rows.map(\.figures.mass).max() ?? .zero
    var cells: [[Cell]] = []
    for row in rows {
      let about = describe(row.key)
      cells.append(
        about.keys + [about.label] + (try FigureColumns.cells(row.figures))
          + FigureColumns.drawn(row.figures.mass, of: figures.totals.mass, largest: largest))
    }
    return Sheet(
      key, title, columns: keys.map { .key($0) } + [.label] + FigureColumns.all + FigureColumns.drawn, rows: cells,
      repeats: repeats && (rows.count < 2 || key == "byVariety"))
  }
}
