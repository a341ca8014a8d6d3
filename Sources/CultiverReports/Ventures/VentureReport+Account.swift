public import CultiverMarseille

/// The same page for a period: who and where it stands, then what happened in the period.
///
/// Its JSON is `cultiver/venture-report/1`: the properties of a report about a period, then the sheets of the page, and of the
/// period `periods`, `byCrop`, `byPlot`, `byDestination`, `warnings`, `means`, `obstacles`, `money` and `meetings`.
extension VentureReport {
  /// The report of a venture's account; throws when an exact result does not fit 64 bits.
  public static func report(_ account: VentureAccount) throws(QuantityError) -> Report {
    let (page, figures) = (account.page, account.figures)
    let pages = PeriodSheets(figures)
    let sections: [PeriodReport.Section] = [.crop, .plot, .destination]
    var sheets = [
      venture(page), people(page), stages(page), cohorts(page), try milestones(page), try cumulated(page),
      try plots(page), try pages.summary(), try pages.periods(),
    ]
    if figures.parts(.month).count > 1 { sheets.append(try pages.course(.month)) }
    for section in sections.map({ PeriodSection($0, figures) }) {
      sheets += [try pages.machines(section), try pages.compared(section, chart: section.hasGround)]
    }
    sheets += [
      try means(account), try meansForMachines(account), obstacles(account), try money(account),
      try funding(page), partners(page), steps(page), meetings(account), pages.warnings(), pages.remarks(),
      pages.legend(), try pages.basis(),
    ]
    return Report(
      schema: "cultiver/venture-report/1",
      title: Phrase { "\(page.venture.name) (\(page.venture.code)) · \(figures.own.period.text($0))" },
      lead: [lead(page)], story: try story(account),
      properties: [("venture", .text(page.venture.code))] + pages.properties,
      sheets: sheets)
  }

  /// What the period was, then what stands at its end.
  private static func story(_ account: VentureAccount) throws(QuantityError) -> [Phrase] {
    let page = account.page
    var story = try PeriodSheets(account.figures).story()
    let reached = page.milestones.filter { account.days.contains($0.day) }
    if let last = reached.last {
      story.append(
        Phrase { language in
          let name = name(of: last.milestone)[language]
          let day = last.day.text(language)
          return language == .french
            ? "Jalon de la période\u{202F}: \(name), le \(day)." : "Milestone of the period: \(name), on \(day)."
        })
    }
    return story + (try standing(page))
  }

  /// Hours, water and inputs in short; what could not be calculated says why in the report of means.
  private static func means(_ account: VentureAccount) throws(QuantityError) -> Sheet {
    let sheet = try MeansReport.summary(account.means)
    return Sheet(
      "meansSummary", Phrase(fr: "Travail, eau, apports", en: "Work, water, inputs"), for: .people, shape: .summary,
      columns: sheet.columns, rows: Array(sheet.rows.dropFirst()))
  }

  private static func meansForMachines(_ account: VentureAccount) throws(QuantityError) -> Sheet {
    Sheet(
      "means", Phrase(verbatim: ""), for: .machines, shape: .record, columns: MeansColumns.all,
      rows: [try MeansColumns.cells(account.means.totals)])
  }

  /// The obstacles that stood on any day of the period, with how long and what became of them.
  private static func obstacles(_ account: VentureAccount) -> Sheet {
    Sheet(
      "obstacles", Phrase(fr: "Freins de la période", en: "Obstacles of the period"),
      columns: obstacleColumns + [
        SheetColumn("outcome", Phrase(fr: "issue", en: "outcome"), rank: 1),
        SheetColumn("ended", Phrase(fr: "le", en: "on"), rank: 2),
      ],
      rows: account.obstacles.map { course in
        let obstacle = course.obstacle
        return obstacleCells(course, account.page.day) + [
          obstacle.outcome.map { .term($0.rawValue, $0.name) } ?? .blank, cell(obstacle.ended),
        ]
      })
  }

  /// What was asked for, granted and paid in the period.
  private static func money(_ account: VentureAccount) throws(QuantityError) -> Sheet {
    func money(_ amount: Money?) -> Cell { amount.map(Cell.money) ?? .blank }
    return try Sheet(
      "money", Phrase(fr: "Argent de la période", en: "Money of the period"),
      columns: [
        .label, .key("funding"), SheetColumn("source", Phrase(fr: "de", en: "from"), rank: 1),
        SheetColumn("kind", Phrase(fr: "genre", en: "kind"), rank: 3),
        SheetColumn("asked", Phrase(fr: "demandé", en: "asked"), style: .numbers, isSummed: true, isSparse: true),
        SheetColumn("granted", Phrase(fr: "accordé", en: "granted"), style: .numbers, isSummed: true, isSparse: true),
        SheetColumn("paid", Phrase(fr: "payé", en: "paid"), style: .numbers, isSummed: true, isSparse: true),
        SheetColumn("refused", Phrase(fr: "refusé le", en: "refused on"), rank: 1),
      ],
      rows: try account.money().map { row in
        let funding = row.funding
        return [
          Cell(funding.code), Cell(funding.code), Cell(funding.source), .term(funding.kind.rawValue, funding.kind.name),
          money(row.asked), money(row.granted), money(row.paid), cell(row.refusedOn),
        ]
      }
    ).totalled()
  }

  private static func meetings(_ account: VentureAccount) -> Sheet {
    meetings(account.meetings, Phrase(fr: "Rencontres de la période", en: "Meetings of the period"))
  }

  /// All that was picked since the beginning, step by step; the picture of it stands with the milestones.
  private static func cumulated(_ page: VenturePage) throws(QuantityError) -> Sheet {
    Sheet(
      "cumulated", Phrase(fr: "Récolte cumulée", en: "Harvest since the beginning"), for: .machines,
      columns: [
        .key("period"), SheetColumn("grams", Phrase(verbatim: "kg"), style: .bareNumbers),
        SheetColumn("cumulatedGrams", Phrase(fr: "kg cumulés", en: "kg in all"), style: .bareNumbers),
      ],
      rows: try page.cumulated().map { [.text($0.period.code), .mass($0.picked), .mass($0.cumulated)] })
  }
}
