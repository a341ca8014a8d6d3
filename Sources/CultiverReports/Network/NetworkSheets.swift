import CultiverMarseille

/// The sheets of the network's report that are not about harvests.
enum NetworkSheets {
  /// How many ventures and initiatives are of the network on the last day counted, by stage.
  static func ventures(_ figures: NetworkFigures) -> Sheet {
    Sheet(
      "ventures", Phrase(fr: "Entreprises et initiatives", en: "Ventures and initiatives"),
      columns: [
        .label, .key("stage"), count("ventures", fr: "entreprises", en: "ventures"),
        count("initiatives", fr: "initiatives", en: "initiatives"),
        count("growing", fr: "tiennent une parcelle", en: "hold a plot"),
      ],
      rows: figures.counts.map { row in
        [
          .note(row.stage?.name ?? noStage), Cell(row.stage?.code), .whole(row.ventures), .whole(row.initiatives),
          .whole(row.growing),
        ]
      },
      totals: figures.counts.count > 1
        ? [
          .blank, .blank, .whole(figures.ventures), .whole(figures.initiatives),
          .whole(figures.counts.reduce(0) { $0 + $1.growing }),
        ] : [], notes: figures.counts.isEmpty ? [] : [onDay(figures)])
  }

  /// The plots in use, and those that someone holds.
  static func plots(_ figures: NetworkFigures) -> Sheet {
    Sheet(
      "plots", Phrase(fr: "Parcelles", en: "Plots"), shape: .record,
      columns: [
        SheetColumn("plots", Phrase(fr: "En service", en: "In use")),
        SheetColumn("held", Phrase(fr: "Tenues par quelqu'un", en: "Held by someone")),
      ], rows: [[.whole(figures.plots), .whole(figures.heldPlots)]])
  }

  /// Who was heard of, month by month.
  static func coverage(_ figures: NetworkFigures) -> Sheet {
    Sheet(
      "coverage", Phrase(fr: "Qui a donné des nouvelles", en: "Who was heard of"),
      columns: [
        .label, SheetColumn("month", Phrase(verbatim: ""), for: .machines, role: .key),
        count("activePlots", fr: "parcelles actives", en: "active plots"),
        count("reported", fr: "récoltées", en: "harvested"),
        count("saidNone", fr: "rien à récolter", en: "nothing to harvest"),
        count("silent", fr: "sans nouvelles", en: "not heard of"),
      ],
      rows: figures.coverage.map { row in
        [.note(Phrase { row.month.text($0) }), .month(row.month)]
          + [row.activePlots, row.reported, row.saidNone, row.silent].map(Cell.whole)
      })
  }

  /// The obstacles by commune: what stands, whom it stops, what was lifted.
  static func obstacles(_ figures: NetworkFigures) -> Sheet {
    Sheet(
      "obstacles", Phrase(fr: "Freins par commune", en: "Obstacles by commune"),
      columns: [
        .label, .key("commune"), count("open", fr: "en place", en: "standing"),
        count("ventures", fr: "entreprises arrêtées", en: "ventures stopped"),
        count("longest", fr: "le plus long, jours", en: "longest, days"), count("lifted", fr: "levés", en: "lifted"),
        count("abandoned", fr: "abandonnés", en: "abandoned"),
      ],
      rows: figures.obstacles.rows.map { row in
        [
          row.code.flatMap { figures.communes[$0]?.name }.map(Cell.text)
            ?? .note(Phrase(fr: "sans lieu", en: "no place")), Cell(row.code),
          .whole(row.open), .whole(Int64(row.ventures.count)), row.longest.map(Cell.whole) ?? .blank,
          .whole(row.lifted), .whole(row.abandoned),
        ]
      }, notes: figures.obstacles.rows.isEmpty ? [] : [onDay(figures)])
  }

  /// Who grows, and what stops them, in plain words.
  static func story(_ figures: NetworkFigures) -> [Phrase] {
    let growing = figures.counts.reduce(0) { $0 + $1.growing }
    let open = figures.obstacles.rows.reduce(0) { $0 + $1.open }
    var story = [
      Phrase { language in
        let ventures = Words.counted(
          figures.ventures, Phrase(fr: "entreprise", en: "venture"), Phrase(fr: "entreprises", en: "ventures"), language
        )
        let accompanied = Words.counted(
          figures.accompanied, Phrase(fr: "accompagnée", en: "of them followed"),
          Phrase(fr: "accompagnées", en: "of them followed"), language)
        let initiatives = Words.counted(
          figures.initiatives, Phrase(fr: "initiative", en: "initiative"),
          Phrase(fr: "initiatives", en: "initiatives"), language)
        let plots = Words.counted(
          figures.heldPlots, Phrase(fr: "parcelle", en: "plot"), Phrase(fr: "parcelles", en: "plots"), language)
        return language == .french
          ? "Le réseau compte \(ventures), dont \(accompanied), et \(initiatives)\u{202F}; "
            + "\(Words.whole(growing, language)) d'entre elles \(growing > 1 ? "tiennent" : "tient") \(plots)."
          : "The network counts \(ventures), \(accompanied), and \(initiatives); "
            + "\(Words.whole(growing, language)) of them \(growing == 1 ? "holds" : "hold") \(plots)."
      }
    ]
    if open > 0 {
      story.append(
        Phrase { language in
          let count = Words.counted(
            open, Phrase(fr: "frein est en place", en: "obstacle stands"),
            Phrase(fr: "freins sont en place", en: "obstacles stand"), language)
          return "\(count)."
        })
    }
    return story
  }

  static let noStage = Phrase(fr: "sans étape", en: "no stage")

  private static func onDay(_ figures: NetworkFigures) -> Phrase {
    Phrase { language in
      let day = figures.period.own.through.short(language)
      return language == .french ? "Au \(day)." : "On \(day)."
    }
  }

  private static func count(_ key: String, fr: String, en: String) -> SheetColumn {
    SheetColumn(key, Phrase(fr: fr, en: en), style: .bareNumbers)
  }
}
