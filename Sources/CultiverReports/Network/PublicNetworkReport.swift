public import CultiverMarseille

/// The report of the network as it may be sent to anyone: sums that stand on at least three growers, or on those who consent.
///
/// Its JSON is `cultiver/network-report/1` with the property `public` (true): `totals`, `byCommune`, `byKind`, `byStage`,
/// `byVenture` (those who consent) and `byDestination`, each row with `grams`, `cultivatedSquareMetres` and `kilogramsPerSquareMetre`
/// in the period and a year earlier. A row without a key is everything that cannot be told apart. Null is not published, never zero.
public enum PublicNetworkReport {
  /// The report of what may be published; throws when an exact result does not fit 64 bits.
  public static func report(_ figures: PublicFigures) throws(QuantityError) -> Report {
    let question = figures.question
    var sheets = [try summary(figures), try totals(figures)]
    sheets.append(
      try section("byCommune", Phrase(fr: "Par commune", en: "By commune"), figures.byCommune, figures) {
        ([.text($0.insee)], .text($0.name))
      })
    sheets.append(
      try section("byKind", Phrase(fr: "Par genre de parcelle", en: "By kind of plot"), figures.byKind, figures) {
        ([.text($0.rawValue)], .term($0.rawValue, $0.name))
      })
    sheets.append(
      try section("byStage", Phrase(fr: "Par étape", en: "By stage"), figures.byStage, figures) {
        ([.text($0?.code ?? "none")], .term($0?.code, $0?.name ?? NetworkSheets.noStage))
      })
    sheets.append(
      try section(
        "byVenture", Phrase(fr: "Entreprises qui l'acceptent", en: "Ventures that agree to it"), figures.byVenture,
        figures
      ) { ([.text($0.code)], .text(MonthlyReport.name($0.name, $0.code))) })
    sheets.append(
      try section(
        "byDestination", Phrase(fr: "Par destination", en: "By destination"), figures.byDestination, figures,
        hasGround: false
      ) { ([.text($0?.rawValue ?? "not-stated")], .term($0?.rawValue, $0?.name ?? MonthlyReport.notStated)) })
    sheets.append(notes(figures))
    return Report(
      schema: "cultiver/network-report/1", title: NetworkReport.title(question.period), lead: [lead(figures)],
      story: try story(figures),
      properties: [
        ("public", .flag(true)), ("period", .text(question.period.code)), ("from", .day(question.period.first)),
        ("to", .day(question.period.last)),
        ("through", figures.months[0].map { .day($0.upperBound.last) } ?? .blank),
      ], sheets: sheets)
  }

  private static func summary(_ figures: PublicFigures) throws(QuantityError) -> Sheet {
    var rows: [[Cell]] = []
    if let whole = figures.totals[0] {
      rows.append([.note(Phrase(fr: "Récolté", en: "Harvested")), .mass(whole.mass), .blank])
      if figures.totals.count > 1, let before = figures.totals[1], before.mass > .zero,
        !figures.leavesOut.contains(true)
      {
        let span = figures.question.spans[1]
        rows.append(
          [
            .blank, .difference(whole.mass, from: before.mass),
            .note(
              Phrase { language in
                let percent = Words.signedPercent(whole.mass, from: before.mass, language)
                return "\(percent) \(language == .french ? "sur" : "on") \(span.period.text(language)) "
                  + "(\(Words.mass(before.mass, language)))"
              }),
          ])
      }
      if whole.groundDays > 0 {
        let area = try whole.cultivatedArea()
        rows.append([
          .note(Phrase(fr: "Cultivé", en: "Cultivated")), .area(area),
          .note(Phrase(fr: "en moyenne", en: "on average")),
        ])
        rows.append([.note(Phrase(fr: "Rendement", en: "Yield")), .yield(try whole.yield()), .blank])
      }
    }
    return Sheet(
      "summary", Phrase(verbatim: ""), for: .people, shape: .summary,
      columns: [
        SheetColumn("figure", Phrase(fr: "chiffre", en: "figure"), for: .people),
        SheetColumn("value", Phrase(fr: "valeur", en: "value"), for: .people, style: .numbers),
        SheetColumn("basis", Phrase(fr: "base", en: "basis"), for: .people, style: .remarks),
      ], rows: rows)
  }

  private static func totals(_ figures: PublicFigures) throws(QuantityError) -> Sheet {
    var rows: [[Cell]] = []
    for (span, total) in zip(figures.question.spans, figures.totals) {
      rows.append(
        [Cell(span.comparison?.rawValue), .text(span.period.code)] + (try cells(total, hasGround: true)))
    }
    return Sheet(
      "totals", Phrase(verbatim: ""), for: .machines,
      columns: [.key("comparison"), .key("period")] + columns(nil, figures, hasGround: true), rows: rows)
  }

  /// A breakdown: its lines, then what cannot be told apart, which together are the total.
  private static func section<Key>(
    _ key: String, _ title: Phrase, _ rows: [PublicFigures.Row<Key>], _ figures: PublicFigures, hasGround: Bool = true,
    _ describe: (Key) -> (keys: [Cell], label: Cell)
  ) throws(QuantityError) -> Sheet {
    var cells: [[Cell]] = []
    for row in rows {
      let about = row.key.map(describe) ?? ([.blank], .note(merged))
      var line = [about.label] + about.keys
      for figures in row.figures { line += try self.cells(figures, hasGround: hasGround) }
      cells.append(line)
    }
    var columns: [SheetColumn] = [.label, .key(String(key.dropFirst(2)).lowercased())]
    for span in figures.question.spans { columns += self.columns(span, figures, hasGround: hasGround) }
    var totals: [Cell] = []
    if rows.count > 1, key != "byVenture" {
      totals = [.blank, .blank]
      for total in figures.totals { totals += try self.cells(total, hasGround: hasGround) }
    }
    return Sheet(
      key, title, columns: columns, rows: cells, totals: totals, notes: isPart(figures) ? [sameMonths(figures)] : [],
      chart: chart(title, rows, cells, figures))
  }

  /// The lines as bars: nothing that the table does not say.
  private static func chart<Key>(
    _ title: Phrase, _ rows: [PublicFigures.Row<Key>], _ cells: [[Cell]], _ figures: PublicFigures
  ) -> Chart? {
    let told = zip(rows, cells).compactMap { row, cells in row.figures[0].map { (cells[0], $0.mass) } }
    guard told.count > 1, let most = told.max(by: { $0.1 < $1.1 }), most.1 > .zero else { return nil }
    return Chart(
      .bars, Phrase(fr: "\(title.fr), en kg", en: "\(title.en), in kg"),
      description: Phrase { language in
        let label = most.0.words(language).whole
        return language == .french
          ? "Le plus\u{202F}: \(label), \(Words.mass(most.1, language))."
          : "Most: \(label), \(Words.mass(most.1, language))."
      }, unit: "kg", series: [Phrase { figures.question.period.text($0) }],
      points: told.map { label, mass in ChartPoint(Phrase { label.words($0).whole }, [.mass(mass)]) })
  }

  private static func cells(_ figures: Figures?, hasGround: Bool) throws(QuantityError) -> [Cell] {
    guard let figures else { return hasGround ? [.blank, .blank, .blank] : [.blank] }
    guard hasGround else { return [.mass(figures.mass)] }
    let isMeasured = figures.groundDays > 0
    return [
      .mass(figures.mass), isMeasured ? .area(try figures.cultivatedArea()) : .blank,
      isMeasured ? .yield(try figures.yield()) : .blank,
    ]
  }

  private static func columns(
    _ span: PeriodQuestion.Span?, _ figures: PublicFigures, hasGround: Bool
  ) -> [SheetColumn] {
    let mark = isPart(figures) ? "*" : ""
    let prefix = span?.comparison == nil ? "" : "lastYear"
    func column(_ key: String, _ heading: String, rank: Int) -> SheetColumn {
      let name = prefix.isEmpty ? key : prefix + key.prefix(1).uppercased() + key.dropFirst()
      return SheetColumn(
        name, Phrase { prefix.isEmpty ? heading : "\(heading) \(span?.period.short($0) ?? "")\(mark)" },
        style: .bareNumbers,
        rank: rank)
    }
    let mass = column("grams", "kg", rank: prefix.isEmpty ? 0 : 1)
    guard hasGround else { return [mass] }
    return [
      mass, column("cultivatedSquareMetres", "m²", rank: prefix.isEmpty ? 2 : 4),
      column("kilogramsPerSquareMetre", "kg/m²", rank: prefix.isEmpty ? 1 : 3),
    ]
  }

  /// Whether the year before stands there with a part of its months.
  private static func isPart(_ figures: PublicFigures) -> Bool {
    guard figures.months.count > 1, let months = figures.months[1], figures.totals[1] != nil else { return false }
    return months != figures.question.spans[1].period.months
  }

  private static func sameMonths(_ figures: PublicFigures) -> Phrase {
    Phrase { language in
      "*\(language == .french ? "\u{202F}" : ""): \(figures.months[1].map { span($0, language) } ?? "")."
    }
  }

  static let merged = Phrase(fr: "le reste, regroupé", en: "the rest, together")
}
