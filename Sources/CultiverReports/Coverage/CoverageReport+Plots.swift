import CultiverMarseille

extension CoverageReport {
  /// Plot by plot, months across, for people.
  static func grid(_ figures: CoverageFigures) -> Sheet {
    let months = figures.months.map(\.month)
    let only = months.count == 1
    return Sheet(
      "grid", Phrase(fr: "Par parcelle", en: "By plot"), for: .people,
      columns: [
        .label,
        only
          ? SheetColumn("word", Phrase(fr: "nouvelles", en: "heard"), for: .people)
          : SheetColumn("marks", Phrase { initials(months, $0) }, for: .people),
        SheetColumn("lastHeard", Phrase(fr: "dernière nouvelle", en: "last heard"), for: .people, rank: 1),
        SheetColumn("ask", Phrase(fr: "à demander à", en: "ask"), for: .people),
      ],
      rows: figures.plots.map { plot in
        let marks = plot.months.map { mark($0.word) }.joined(separator: "\u{A0}")
        return [
          .text(MonthlyReport.name(plot.key)), only ? .note(name(plot.months[0].word)) : .text(marks),
          plot.lastHeard.map(Cell.day) ?? .blank, ask(plot),
        ]
      })
  }

  /// Plot by plot, for machines.
  static func plots(_ figures: CoverageFigures) -> Sheet {
    Sheet(
      "plots", Phrase(verbatim: ""), for: .machines,
      columns: [
        .key("plot"), .key("site"), SheetColumn("silentMonths", Phrase(verbatim: ""), for: .machines),
        SheetColumn("lastHeard", Phrase(verbatim: ""), for: .machines), .key("venture"),
      ],
      rows: figures.plots.map { plot in
        [
          .text(plot.key.plot.code), .text(plot.key.site.code), .whole(plot.silentMonths),
          plot.lastHeard.map(Cell.day) ?? .blank, Cell(plot.lastSilent?.holder?.code),
        ]
      })
  }

  /// Plot by plot and month by month, for machines.
  static func plotMonths(_ figures: CoverageFigures) -> Sheet {
    Sheet(
      "plotMonths", Phrase(verbatim: ""), for: .machines,
      columns: [
        .key("plot"), .key("site"), .key("month"), SheetColumn("state", Phrase(verbatim: ""), for: .machines),
        SheetColumn("harvests", Phrase(verbatim: ""), for: .machines), .key("venture"),
      ],
      rows: figures.plots.flatMap { plot in
        zip(figures.months, plot.months).map { month, cell in
          [
            .text(plot.key.plot.code), .text(plot.key.site.code), .month(month.month), .text(cell.word.rawValue),
            .whole(cell.harvests), Cell(cell.holder?.code),
          ]
        }
      })
  }

  /// What the marks mean.
  static func legend(_ figures: CoverageFigures) -> Sheet {
    let none =
      figures.plots.isEmpty
      ? [Phrase(fr: "Aucune parcelle active sur ces mois.", en: "No active plot in these months.")] : []
    guard figures.months.count > 1, !figures.plots.isEmpty else {
      return Sheet("legend", Phrase(verbatim: ""), for: .people, notes: none)
    }
    let marks = Phrase { language in
      PlotWord.allCases.map { "\(mark($0))\u{A0}\(name($0)[language])" }.joined(separator: ", ")
    }
    return Sheet("legend", Phrase(fr: "Lecture", en: "How to read this"), for: .people, notes: [marks])
  }

  /// Who to ask about a plot that was silent.
  private static func ask(_ plot: CoverageFigures.PlotRow) -> Cell {
    guard let silent = plot.lastSilent else { return .blank }
    guard let holder = silent.holder else { return .term(nil, MonthlyReport.noHolder) }
    return .text(MonthlyReport.name(holder.name, holder.code))
  }

  private static func mark(_ word: PlotWord) -> String {
    switch word {
    case .reported: "●"
    case .saidNone: "○"
    case .silent: "?"
    case .inactive: "·"
    }
  }

  private static func name(_ word: PlotWord) -> Phrase {
    switch word {
    case .reported: Phrase(fr: "récolte", en: "harvest")
    case .saidNone: Phrase(fr: "rien à récolter", en: "nothing to harvest")
    case .silent: Phrase(fr: "sans nouvelles", en: "not heard of")
    case .inactive: Phrase(fr: "rien en place", en: "nothing standing")
    }
  }

  /// The first letter of every month; no-break spaces keep it above its marks.
  private static func initials(_ months: [Month], _ language: Language) -> String {
    months.map { $0.text(language).prefix(1).uppercased() }.joined(separator: "\u{A0}")
  }
}
