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
      columns: [.key("comparison"), .key("period")] + columns(nil, hasGround: true), rows: rows)
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
    for span in figures.question.spans { columns += self.columns(span, hasGround: hasGround) }
    return Sheet(key, title, columns: columns, rows: cells, chart: chart(title, rows, cells, figures))
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

  private static func columns(_ span: PeriodQuestion.Span?, hasGround: Bool) -> [SheetColumn] {
    let prefix = span?.comparison == nil ? "" : "lastYear"
    func column(_ key: String, _ heading: String, rank: Int) -> SheetColumn {
      let name = prefix.isEmpty ? key : prefix + key.prefix(1).uppercased() + key.dropFirst()
      return SheetColumn(
        name, Phrase { prefix.isEmpty ? heading : "\(heading) \(span?.period.short($0) ?? "")" }, style: .bareNumbers,
        rank: rank)
    }
    let mass = column("grams", "kg", rank: prefix.isEmpty ? 0 : 1)
    guard hasGround else { return [mass] }
    return [
      mass, column("cultivatedSquareMetres", "m²", rank: prefix.isEmpty ? 2 : 4),
      column("kilogramsPerSquareMetre", "kg/m²", rank: prefix.isEmpty ? 1 : 3),
    ]
  }

  static let merged = Phrase(fr: "le reste, regroupé", en: "the rest, together")

  private static func lead(_ figures: PublicFigures) -> Phrase {
    Phrase { language in
      let head = language == .french ? "Chiffres publics" : "Public figures"
      return ([head] + (figures.months[0].map { [span($0, language)] } ?? [])).joined(separator: " · ")
    }
  }

  /// `janvier à juin 2026`: the months told of.
  private static func span(_ months: ClosedRange<Month>, _ language: Language) -> String {
    let (first, last) = (months.lowerBound, months.upperBound)
    if first == last { return first.text(language) }
    var text = first.text(language)
    let year = " \(first.year)"
    if first.year == last.year, text.hasSuffix(year) { text.removeLast(year.count) }
    return "\(text) \(language == .french ? "à" : "to") \(last.text(language))"
  }

  private static func story(_ figures: PublicFigures) throws(QuantityError) -> [Phrase] {
    guard let whole = figures.totals[0], let months = figures.months[0] else {
      return [
        Phrase(
          fr: "De cette période, rien ne peut être publié.", en: "Nothing can be published of this period.")
      ]
    }
    let yield = try whole.yield()
    let area = try whole.cultivatedArea()
    return [
      Phrase { language in
        let mass = Words.mass(whole.mass, language)
        return language == .french
          ? figures.leavesOut[0]
            ? "Ceux dont le réseau peut parler ont récolté \(mass) (\(span(months, language)))."
            : "Le réseau a récolté \(mass) (\(span(months, language)))."
          : figures.leavesOut[0]
            ? "Those of whom the network can tell harvested \(mass) (\(span(months, language)))."
            : "The network harvested \(mass) (\(span(months, language)))."
      }
    ]
      + (yield.map { yield in
        [
          Phrase { language in
            let value = Written.decimal(yield, places: 4, language) + Words.yield
            let ground = Words.area(area, language)
            return language == .french
              ? "Le rendement est de \(value), pour \(ground) cultivés en moyenne."
              : "The yield is \(value), of \(ground) cultivated on average."
          }
        ]
      } ?? [])
  }

  /// What a reader must know of what is told and what is not; the same words whoever is left out.
  private static func notes(_ figures: PublicFigures) -> Sheet {
    var notes = [
      Phrase(
        fr:
          "Chaque chiffre réunit au moins trois producteurs, dont aucun n'a plus de la moitié, ou des producteurs qui ont donné leur accord.",
        en:
          "Each figure stands on at least three growers of whom none has more than half, or on growers who gave their consent."
      ),
      Phrase(
        fr: "Une case vide n'est pas un zéro\u{202F}: le chiffre n'est pas publié.",
        en: "An empty cell is no zero: the figure is not published."),
    ]
    if figures.totals[0] != nil {
      notes.append(
        Phrase(
          fr: "Une ligne ne montre que ce qui peut se dire d'elle à part\u{202F}; «\u{202F}\(merged.fr)\u{202F}» en tient aussi.",
          en: "A line shows only what can be told of it apart; “\(merged.en)” holds some of it too."))
    }
    if figures.leavesOut[0] {
      notes.append(
        Phrase(
          fr:
            "Il manque des producteurs, dont les chiffres se devineraient ou ne se disent qu'avec une période plus longue\u{202F}: "
            + "le réseau a récolté au moins cela.",
          en: "Growers are missing whose figures could be guessed, or are told only with a longer period: "
            + "the network harvested at least this much."))
    }
    if !figures.isWhole {
      notes.append(
        Phrase(
          fr:
            "Tous les mois de la période n'y sont pas\u{202F}: un mois se publie quand son trimestre est fini.",
          en:
            "Not every month of the period is in it: a month is published when its quarter is over."
        ))
    }
    return Sheet("remarks", Phrase(fr: "À savoir", en: "Good to know"), for: .people, notes: notes)
  }
}
