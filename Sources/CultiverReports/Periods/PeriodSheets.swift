import CultiverMarseille

/// The sheets of reports about periods, made of the same figures.
struct PeriodSheets {
  let figures: PeriodFigures

  init(_ figures: PeriodFigures) { self.figures = figures }

  /// The spans, in the order of the figures.
  var spans: [PeriodQuestion.Span] { figures.question.spans }

  /// The places of the compared periods that people are shown in tables: where nothing stood and nothing was picked, a column of zeros would say no more than the headline does.
  var others: [Int] { figures.compared.filter { !figures.totals[$0].isEmpty } }

  /// What the report is about, for machines.
  var properties: [(key: String, cell: Cell)] {
    let own = figures.own
    return [
      ("period", .text(own.period.code)), ("from", .day(own.period.first)), ("to", .day(own.period.last)),
      ("through", .day(own.through)),
    ]
  }

  /// What stands under the title: the scope, and the days that count.
  var lead: Phrase {
    Phrase { language in
      let own = figures.own
      let scope = figures.scope.words[language]
      let (first, last, through) = (
        own.period.first.short(language), own.period.last.short(language), own.through.short(language)
      )
      let days: String
      switch (figures.isOver, language) {
      case (true, .french): days = first == last ? first : "du \(first) au \(last)"
      case (true, .english): days = first == last ? first : "\(first) to \(last)"
      case (false, .french): days = "en cours, du \(first) au \(through) inclus"
      case (false, .english): days = "in progress, \(first) through \(through)"
      }
      return "\(scope) · \(days)"
    }
  }

  /// The keys of a span for machines; in CSV every row states its own days.
  static let spanColumns: [SheetColumn] = [
    .key("comparison"), .key("part"), .key("period"), .key("from", for: .tables), .key("to", for: .tables),
    .key("through", for: .tables),
  ]

  static func cells(_ span: PeriodQuestion.Span) -> [Cell] {
    [
      Cell(span.comparison?.rawValue), Cell(span.part?.rawValue), .text(span.period.code), .day(span.period.first),
      .day(span.period.last), .day(span.through),
    ]
  }

  /// The whole scope in every span, for machines.
  func periods() throws(QuantityError) -> Sheet {
    var rows: [[Cell]] = []
    for (span, total) in zip(spans, figures.totals) {
      rows.append(Self.cells(span) + (try FigureColumns.cells(total)))
    }
    let columns: [SheetColumn] = Self.spanColumns.map { $0.read(by: .machines) } + FigureColumns.all
    return Sheet("periods", Phrase(verbatim: ""), for: .machines, columns: columns, rows: rows)
  }

  /// A section for machines: a row for every thing and span.
  func machines(_ section: PeriodSection) throws(QuantityError) -> Sheet {
    var rows: [[Cell]] = []
    for row in section.rows {
      for (span, part) in zip(spans, row.figures) {
        let own: [Cell] = section.hasGround ? try FigureColumns.cells(part) : [.whole(part.harvests), .mass(part.mass)]
        rows.append(row.keys + Self.cells(span) + own)
      }
    }
    let own =
      section.hasGround ? FigureColumns.all : FigureColumns.all.filter { ["harvests", "grams"].contains($0.key) }
    return Sheet(
      section.key, section.title, for: .machines,
      columns: section.keys.map { .key($0) } + Self.spanColumns + own, rows: rows)
  }

  /// The days of a span in words when they are cut: `2025, jusqu'au 15/07/2025`.
  static func named(_ span: PeriodQuestion.Span, _ language: Language) -> String {
    let name = span.period.text(language)
    guard span.isCut else { return name }
    let through = span.through.short(language)
    return language == .french ? "\(name) jusqu'au \(through)" : "\(name) through \(through)"
  }

  /// The same within a sentence, with its article: `le 2e trimestre 2025`, `l'été 2025`.
  static func withArticle(_ span: PeriodQuestion.Span, _ language: Language) -> String {
    let name = named(span, language)
    switch (span.period, language) {
    case (.quarter, .french): return "le \(name)"
    case (.quarter, .english): return "the \(name)"
    case (.days(let days), _) where days.lowerBound != days.upperBound:
      return language == .french ? "la période \(name)" : "the period \(name)"
    case (.season(let season), .french): return season.name == .spring ? "le \(name)" : "l'\(name)"
    default: return name
    }
  }

  /// The name of a span in a heading; that of days would be too long for one.
  static func heading(_ span: PeriodQuestion.Span, _ language: Language, marked: Bool = true) -> String {
    let mark = marked && span.isCut ? "*" : ""
    guard case .days(let days) = span.period, let comparison = span.comparison, days.lowerBound != days.upperBound
    else {
      return span.period.short(language) + mark
    }
    return switch (comparison, language) {
    case (.lastYear, .french): "un an avant\(mark)"
    case (.lastYear, .english): "a year before\(mark)"
    case (.previous, .french): "avant\(mark)"
    case (.previous, .english): "before\(mark)"
    }
  }
}
