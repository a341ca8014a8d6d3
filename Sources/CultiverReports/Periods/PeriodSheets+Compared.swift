import CultiverMarseille

extension PeriodSheets {
  /// A section for people: the period, and beside it those it is compared with.
  func compared(_ section: PeriodSection, chart: Bool = true) throws(QuantityError) -> Sheet {
    let others = others
    var columns: [SheetColumn] = [.label, Self.kilograms]
    if section.hasGround { columns += Self.ground }
    for place in others { columns += Self.columns(spans[place], hasGround: section.hasGround) }
    if others.isEmpty { columns += FigureColumns.drawn }
    let largest = section.rows.map { $0.figures[0].mass }.max() ?? .zero
    var rows: [[Cell]] = []
    for row in section.rows {
      rows.append([row.label] + (try cells(row.figures, section, others, largest: largest)))
    }
    var totals: [Cell] = []
    if rows.count > 1 {
      totals = [.blank] + (try cells(figures.totals, section, others, largest: nil))
    }
    let rounded = try roundedAreasMiss(section)
    return Sheet(
      "\(section.key)Compared", section.title, for: .people, columns: columns, rows: rows, totals: totals,
      lacking: rounded ? [Self.areaPlace: Self.roundedAreas] : [:],
      notes: others.contains { spans[$0].isCut } ? [cutNote] : [],
      repeats: section.rows.count < 2 && repeats(section),
      chart: chart ? bars(section) : nil)
  }

  /// Whether a single row of the section only repeats the totals, because the scope is narrowed to it.
  private func repeats(_ section: PeriodSection) -> Bool {
    let scope = figures.scope
    switch section.key {
    case "byCrop", "byFamily": return scope.crop != nil
    case "byPlot": return scope.plot != nil
    case "bySite", "byCommune": return scope.site != nil || scope.plot != nil
    case "byKind": return scope.plot != nil
    case "byVenture": return scope.venture != nil
    default: return false
    }
  }

  /// The cells of one row: the period's, then for each other its mass, the differences and its yield.
  private func cells(
    _ parts: [Figures], _ section: PeriodSection, _ others: [Int], largest: Mass?
  ) throws(QuantityError) -> [Cell] {
    let own = parts[0]
    var cells: [Cell] = [.mass(own.mass)]
    if section.hasGround {
      cells += [.mass(own.ofUnknownArea), .area(try own.cultivatedArea()), .yield(try own.yield())]
    }
    for place in others {
      let other = parts[place]
      cells += [.mass(other.mass), .difference(own.mass, from: other.mass), .change(own.mass, from: other.mass)]
      if section.hasGround { cells.append(.yield(try other.yield())) }
    }
    if others.isEmpty {
      cells += largest.map { FigureColumns.drawn(own.mass, of: figures.whole.mass, largest: $0) } ?? [.blank, .blank]
    }
    return cells
  }

  static let kilograms = SheetColumn("kg", Phrase(verbatim: "kg"), for: .people, style: .bareNumbers)

  static let ground: [SheetColumn] = [
    SheetColumn(
      "unknownArea", Phrase(fr: "kg hors surface", en: "kg without area"), for: .people, style: .bareNumbers, rank: 5),
    SheetColumn("area", Phrase(fr: "m² cultivés", en: "m² cultivated"), for: .people, style: .bareNumbers, rank: 2),
    SheetColumn("yield", Phrase(verbatim: "kg/m²"), for: .people, style: .bareNumbers, rank: 1),
  ]

  /// The place of the area among the columns.
  private static let areaPlace = 3

  /// The columns of a period that is compared with.
  private static func columns(_ span: PeriodQuestion.Span, hasGround: Bool) -> [SheetColumn] {
    let key = span.comparison?.rawValue ?? ""
    func column(_ name: String, rank: Int, _ words: @escaping (Language) -> String) -> SheetColumn {
      SheetColumn("\(key)-\(name)", Phrase(words), for: .people, style: .bareNumbers, rank: rank)
    }
    let columns = [
      column("kg", rank: 0) { "kg \(heading(span, $0))" },
      column("difference", rank: 3) { $0 == .french ? "écart kg" : "diff. kg" },
      column("change", rank: 0) { $0 == .french ? "écart" : "change" },
    ]
    guard hasGround else { return columns }
    return columns + [column("yield", rank: 4) { "kg/m² \(heading(span, $0))" }]
  }

  /// What `*` at a compared period means.
  private var cutNote: Phrase {
    Phrase { language in
      let cut = others.map { spans[$0] }.filter(\.isCut)
      let names = cut.map { Self.named($0, language) }.joined(separator: ", ")
      return language == .french
        ? "*\u{202F}: autant de jours que la période en cours\u{202F}: \(names)."
        : "*: as many days as the period in progress: \(names)."
    }
  }

  /// Whether the areas as they are printed do not add up to the total as it is printed.
  private func roundedAreasMiss(_ section: PeriodSection) throws(QuantityError) -> Bool {
    guard section.hasGround, section.rows.count > 1 else { return false }
    var sum: Int64 = 0
    for row in section.rows { sum = try Exact.sum(sum, try row.figures[0].cultivatedArea().squareDecimetres) }
    return sum != (try figures.whole.cultivatedArea().squareDecimetres)
  }

  static let roundedAreas = Phrase(
    fr: "Les surfaces sont arrondies au centième, chacune une fois\u{202F}; leur somme peut différer du total.",
    en: "Areas are rounded to the hundredth, each once; their sum may differ from the total.")
}
