public import CultiverMarseille

/// The page that leads to the reports of a batch: what each is about, its files, and what the month came to there.
public struct BatchIndex: Sendable {
  /// One report of the batch, or something that there was nothing to report of.
  public struct Entry: Sendable {
    /// What it is about.
    public let name: Phrase
    /// Its figures; nil when there was nothing.
    public let figures: Figures?
    /// The names of its files beside the page, one for each form; empty when it has no report.
    public let files: [String]

    /// An entry.
    public init(name: Phrase, figures: Figures?, files: [String]) {
      self.name = name
      self.figures = figures
      self.files = files
    }
  }

  /// The month.
  public let month: Month
  /// What the entries are, such as "By venture".
  public let title: Phrase
  /// Which days count, in words.
  public let days: Phrase
  /// The forms in which the reports stand, such as `html`.
  public let forms: [String]
  /// The entries, in order.
  public let entries: [Entry]
  /// What the whole notebook comes to.
  public let totals: Figures

  /// The index of a batch of reports about a month, by what its figures are of.
  public init(_ figures: MonthlyFigures, title: Phrase, forms: [String], entries: [Entry]) {
    month = figures.month
    self.title = title
    days = Phrase { MonthlyReport.days(figures, $0) }
    self.forms = forms
    self.entries = entries
    totals = figures.totals
  }

  /// The page as a report; throws when an exact result does not fit 64 bits.
  public func report() throws(QuantityError) -> Report {
    let largest = entries.compactMap { $0.figures?.mass }.max() ?? .zero
    var rows: [[Cell]] = []
    for entry in entries {
      let files = forms.indices.map { Cell($0 < entry.files.count ? entry.files[$0] : nil) }
      rows.append([.note(entry.name)] + files + (try Self.cells(entry.figures, largest: largest)))
    }
    let sum = try Self.cells(totals, largest: .zero)
    let sheet = Sheet(
      "index", title,
      columns: [SheetColumn("name", Phrase(verbatim: ""))]
        + forms.map { SheetColumn($0, Phrase(verbatim: $0.uppercased()), style: .links) } + Self.columns,
      rows: rows, totals: [.blank] + forms.map { _ in .blank } + sum.dropLast(2) + [.blank, .blank])
    return Report(
      schema: "cultiver/report-batch/1",
      title: Phrase { language in
        "\(Phrase(fr: "Récoltes", en: "Harvests")[language]) · \(month.text(language))"
      },
      lead: [Phrase(fr: "Tout le carnet · \(days.fr)", en: "The whole notebook · \(days.en)")],
      properties: [("month", .month(month))], sheets: [sheet])
  }

  private static let columns = [
    SheetColumn("harvests", Phrase(fr: "récoltes", en: "harvests"), style: .bareNumbers),
    SheetColumn("grams", Phrase(verbatim: "kg"), style: .bareNumbers),
    SheetColumn("cultivatedSquareMetres", Phrase(fr: "m² cultivés", en: "m² cultivated"), style: .bareNumbers),
    SheetColumn(
      "kilogramsPerSquareMetre", Phrase(fr: "kg/m² du\u{A0}mois", en: "kg/m² in\u{A0}month"), style: .bareNumbers),
    SheetColumn("bar", Phrase(verbatim: ""), for: .people, style: .bar),
    SheetColumn("remark", Phrase(verbatim: ""), for: .people, style: .remarks, rank: 1),
  ]

  private static func cells(_ figures: Figures?, largest: Mass) throws(QuantityError) -> [Cell] {
    guard let figures else {
      return [
        .blank, .blank, .blank, .blank, .blank, .note(Phrase(fr: "rien ce mois-ci", en: "nothing this month")),
      ]
    }
    return [
      .whole(figures.harvests), .mass(figures.mass), .area(try figures.cultivatedArea()), .yield(try figures.yield()),
      .share(figures.mass.grams, of: largest.grams), .blank,
    ]
  }
}
