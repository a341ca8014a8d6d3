public import CultiverMarseille

/// Why a figure of the monthly report is what it is: its formula in words and numbers, then everything it is made of.
///
/// Its JSON is `cultiver/why/1`: the question (`month`, `through`, `figure`, `value`, `scope`, `about`), the report's own
/// figures (`stated`) and what the parts come to (`sums`), then `finished`, `harvests`, `ground` and `leftOut`.
public enum WhyReport {
  /// The answer as a report; throws when an exact result does not fit 64 bits.
  public static func report(_ why: Why) throws(QuantityError) -> Report {
    let sheets = [
      scope(why), about(why), try stated(why), try sums(why), try formula(why), try finished(why).totalled(),
      try harvests(why).totalled(), try ground(why).totalled(), leftOut(why), further(why),
    ]
    return Report(
      schema: "cultiver/why/1", title: title(why.question.figure, why.report.month), lead: lead(why),
      properties: [
        ("month", .month(why.report.month)), ("through", .day(why.report.through)),
        ("figure", .text(why.question.figure.rawValue)), ("value", try value(why)),
      ], sheets: sheets)
  }

  /// `Pourquoi · rendement · juin 2026`.
  static func title(_ figure: Figure, _ month: Month) -> Phrase {
    Phrase { language in
      "\(language == .french ? "Pourquoi" : "Why") · \(figure.name[language]) · \(month.text(language))"
    }
  }

  /// The row, when it is not the whole, then what every report says under its title.
  private static func lead(_ why: Why) -> [Phrase] {
    (subject(why).map { [$0] } ?? []) + MonthlyReport.lead(why.report)
  }

  /// The figure itself.
  static func value(_ why: Why) throws(QuantityError) -> Cell {
    guard let figures = why.figures else { return .mass(why.mass) }
    switch why.question.figure {
    case .yield: return .yield(try figures.yield())
    case .area: return .area(try figures.cultivatedArea())
    case .lost: return .mass(figures.lost)
    case .estimated: return .mass(figures.estimated)
    case .unknownArea: return .mass(figures.ofUnknownArea)
    case .finished: return .yield(try figures.finishedYield())
    case .mass, .previousMonth, .lastYear, .coverage: return .mass(figures.mass)
    }
  }

  /// What the report is narrowed to, for machines.
  private static func scope(_ why: Why) -> Sheet {
    let scope = why.report.scope
    return Sheet(
      "scope", Phrase(verbatim: ""), for: .machines, shape: .record,
      columns: ["site", "plot", "venture", "crop"].map { SheetColumn.key($0) },
      rows: [[Cell(scope.site), Cell(scope.plot), Cell(scope.venture), Cell(scope.crop)]])
  }

  /// The report's own figures of the row; where it has the mass alone, the others are null.
  private static func stated(_ why: Why) throws(QuantityError) -> Sheet {
    var row = columns.map { $0.key == "grams" ? Cell.mass(why.mass) : .blank }
    if let figures = why.figures { row = try cells(figures) }
    return Sheet("stated", Phrase(verbatim: ""), for: .machines, shape: .record, columns: columns, rows: [row])
  }

  /// What the parts come to.
  private static func sums(_ why: Why) throws(QuantityError) -> Sheet {
    Sheet(
      "sums", Phrase(verbatim: ""), for: .machines, shape: .record, columns: columns,
      rows: [try cells(try why.sums())])
  }

  private static let columns =
    FigureColumns.all + ["squareMetreDays", "days"].map { SheetColumn($0, Phrase(verbatim: ""), for: .machines) }

  private static func cells(_ figures: Figures) throws(QuantityError) -> [Cell] {
    try FigureColumns.cells(figures) + [.groundDays(figures.groundDays), .whole(figures.days)]
  }

  /// How to go on from here.
  private static func further(_ why: Why) -> Sheet {
    let notes = [
      Phrase(
        fr: "Une récolte en détail\u{202F}: harvest show et son n°\u{202F}; un cycle\u{202F}: cycle show et son code.",
        en: "A harvest in full: harvest show and its number; a cycle: cycle show and its code.")
    ]
    return Sheet("further", Phrase(verbatim: ""), for: .people, notes: notes)
  }
}
