public import CultiverMarseille

/// The monthly report: what was harvested, from how much ground, beside the month before and the year before.
///
/// Its JSON is `cultiver/monthly-report/1` to the letter. Its CSV (`Report.values()`) has the sections `scope`,
/// `totals`, `previousMonth`, `sameMonthLastYear`, `byCrop`, `byVariety`, `byPlot`, `bySite`, `byVenture`, `byCommune`,
/// `byDestination`, `byDay`, `trend`, `expected`, `coverage` and `warnings`, under the columns
/// `section,month,through,site,plot,venture,crop,name,variety,commune,destination,day,code,message`, the figures, `expectedGrams`, and
/// `activePlots,reported,saidNone,silent`. There `month` is the month that the row is about.
public enum MonthlyReport {
  /// The report of a month's figures; throws when an exact result does not fit 64 bits.
  public static func report(_ figures: MonthlyFigures) throws(QuantityError) -> Report {
    let numbered = NumberedSheet.numbered(try asked(figures)).sheets
    var sheets = [scope(figures)] + numbered.prefix(3)
    sheets.append(try comparison("totals", figures.totals, nil, figures))
    sheets.append(try comparison("previousMonth", figures.previousMonth, figures.month.adding(months: -1), figures))
    sheets.append(
      try comparison("sameMonthLastYear", figures.sameMonthLastYear, figures.month.adding(months: -12), figures))
    sheets += numbered.dropFirst(3)
    sheets += [days(figures), trend(figures), expected(figures), coverage(figures), warnings(figures)]
    let schema = "cultiver/monthly-report/1"
    sheets += [remarks(figures), legend(figures), basis(figures, schema: schema)]
    return Report(
      schema: schema,
      title: Phrase { language in
        "\(Phrase(fr: "Récoltes", en: "Harvests")[language]) · \(figures.month.text(language))"
      },
      lead: lead(figures), story: try story(figures),
      properties: [("month", .month(figures.month)), ("through", .day(figures.through))],
      sheets: sheets)
  }

  /// What is asked with the numbers beside the report's rows, from 1 on; throws when an exact result does not fit 64 bits.
  public static func questions(_ figures: MonthlyFigures) throws(QuantityError) -> [WhyQuestion] {
    NumberedSheet.numbered(try asked(figures)).questions
  }

  /// The sheets whose rows are numbered: the headline, the months, the days, the sections, the destinations and the finished cycles.
  private static func asked(_ figures: MonthlyFigures) throws(QuantityError) -> [NumberedSheet] {
    [try summary(figures), drawnTrend(figures), drawnDays(figures)] + (try sections(figures))
      + [destinations(figures), try finished(figures)]
  }

  /// What the report is narrowed to, for machines.
  private static func scope(_ figures: MonthlyFigures) -> Sheet {
    let scope = figures.scope
    return Sheet(
      "scope", Phrase(verbatim: ""), for: .machines, shape: .record,
      columns: ["site", "plot", "venture", "crop"].map { SheetColumn.key($0) },
      rows: [[Cell(scope.site), Cell(scope.plot), Cell(scope.venture), Cell(scope.crop)]])
  }

  /// The figures of the whole scope in one month, for machines; in CSV the row names its own month.
  private static func comparison(
    _ key: String, _ whole: Figures, _ month: Month?, _ figures: MonthlyFigures
  ) throws(QuantityError) -> Sheet {
    let own = month.map { [Cell.month($0), .day(min($0.last, figures.through))] } ?? []
    let names = ["month", "through"].prefix(own.count)
    return Sheet(
      key, Phrase(verbatim: ""), for: .machines, shape: .record,
      columns: names.map { SheetColumn.key($0, for: .tables) } + FigureColumns.all,
      rows: [own + (try FigureColumns.cells(whole))])
  }
}

extension SheetColumn {
  /// A key that machines read.
  static func key(_ key: String, for audience: Audience = .machines) -> SheetColumn {
    SheetColumn(key, Phrase(verbatim: ""), for: audience, role: .key)
  }

  /// The column that says to people what a row is about; a table's title is its heading.
  static let label = SheetColumn("label", Phrase(verbatim: ""), for: .people)
}
