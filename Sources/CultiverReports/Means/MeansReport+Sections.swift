import CultiverMarseille

extension MeansReport {
  /// The figures of the whole scope, for machines.
  static func totals(_ figures: MeansFigures) throws(QuantityError) -> Sheet {
    Sheet(
      "totals", Phrase(verbatim: ""), for: .machines, shape: .record, columns: MeansColumns.all,
      rows: [try MeansColumns.cells(figures.totals)])
  }

  /// The figures by site.
  static func bySite(_ figures: MeansFigures) throws(QuantityError) -> Sheet {
    var rows: [[Cell]] = []
    for row in figures.bySite {
      let site = row.key
      rows.append(
        [.text(site.code), .text(MonthlyReport.name(site.name, site.code))] + (try MeansColumns.cells(row.means)))
    }
    return Sheet(
      "bySite", Phrase(fr: "Par site", en: "By site"), columns: [.key("site"), .label] + MeansColumns.all, rows: rows,
      repeats: figures.scope.site != nil || figures.scope.plot != nil)
  }

  /// The figures by plot.
  static func byPlot(_ figures: MeansFigures) throws(QuantityError) -> Sheet {
    var rows: [[Cell]] = []
    for row in figures.byPlot {
      let key = row.key
      rows.append(
        [.text(key.site.code), .text(key.plot.code), .text(MonthlyReport.name(key))]
          + (try MeansColumns.cells(row.means)))
    }
    return Sheet(
      "byPlot", Phrase(fr: "Par parcelle", en: "By plot"),
      columns: [.key("site"), .key("plot"), .label] + MeansColumns.all, rows: rows,
      repeats: figures.scope.plot != nil || !tellsPlots(figures))
  }

  /// Whether anything was recorded so that it can be given for a single plot; else a table of them says nothing.
  static func tellsPlots(_ figures: MeansFigures) -> Bool {
    figures.byPlot.contains { row in
      let means = row.means
      return means.paid > .zero || means.volunteer > .zero || means.water > .zero || means.compost > .zero
        || means.wasteDiverted > .zero
    }
  }
}
