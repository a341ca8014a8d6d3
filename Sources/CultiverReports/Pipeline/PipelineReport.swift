public import CultiverMarseille

/// The pipeline report: how many ventures stand at each stage, who entered, went on and left, how long it took, and who stands still on what.
///
/// Its JSON is `cultiver/pipeline-report/1`: the properties `period`, `from`, `to`, `through`, then `stages`, `events`,
/// `stalled`, `stalledOn`, `byProgramme`, `byCohort` and `standing`. Of every row of `stages`,
/// `atStart + new + movedIn − movedOn − movedBack − left = atEnd`; of programmes and cohorts `atStart + entered − left = atEnd`.
public enum PipelineReport {
  /// The report of a period's figures.
  public static func report(_ figures: PipelineFigures) throws(QuantityError) -> Report {
    let period = figures.period
    return Report(
      schema: "cultiver/pipeline-report/1",
      title: Phrase { "\(Phrase(fr: "Parcours", en: "Pipeline")[$0]) · \(period.text($0))" },
      lead: [lead(figures)], story: story(figures),
      properties: [
        ("period", .text(period.code)), ("from", .day(period.first)), ("to", .day(period.last)),
        ("through", .day(figures.through)),
      ],
      sheets: [
        try stages(figures), times(figures), events(figures), stalled(figures), stalledOn(figures),
        try cohorts("byProgramme", Phrase(fr: "Par programme", en: "By programme"), figures.programmes),
        try cohorts("byCohort", Phrase(fr: "Par promotion", en: "By cohort"), figures.cohorts), standing(figures),
        legend(figures),
      ])
  }

  private static func lead(_ figures: PipelineFigures) -> Phrase {
    Phrase { language in
      let (first, through) = (figures.period.first.short(language), figures.through.short(language))
      return switch (figures.through < figures.period.last, language) {
      case (false, .french): "du \(first) au \(through)"
      case (false, .english): "\(first) to \(through)"
      case (true, .french): "en cours, du \(first) au \(through) inclus"
      case (true, .english): "in progress, \(first) through \(through)"
      }
    }
  }

  private static func count(_ key: String, fr: String, en: String, rank: Int = 0) -> SheetColumn {
    SheetColumn(key, Phrase(fr: fr, en: en), style: .bareNumbers, rank: rank, isSummed: true)
  }

  private static func days(_ key: String, fr: String, en: String, rank: Int = 1) -> SheetColumn {
    SheetColumn(key, Phrase(fr: fr, en: en), style: .bareNumbers, rank: rank)
  }

  private static func cells(_ times: PipelineFigures.Times) -> [Cell] {
    [times.median.map { .decimal($0, places: 1) } ?? .blank, times.longest.map(Cell.whole) ?? .blank]
  }

  private static func stages(_ figures: PipelineFigures) throws(QuantityError) -> Sheet {
    let series = [
      Phrase { "\($0 == .french ? "au" : "on") \(figures.period.first.adding(days: -1).short($0))" },
      Phrase { "\($0 == .french ? "au" : "on") \(figures.through.short($0))" },
    ]
    return try Sheet(
      "stages", Phrase(fr: "Étapes", en: "Stages"),
      columns: [
        .label, .key("stage"), count("atStart", fr: "au début", en: "at start"),
        count("new", fr: "entrées", en: "entered"),
        count("movedIn", fr: "venues", en: "came", rank: 1), count("movedOn", fr: "passées", en: "moved on", rank: 1),
        count("movedBack", fr: "revenues en arrière", en: "moved back", rank: 1),
        count("left", fr: "sorties", en: "left"),
        count("atEnd", fr: "à la fin", en: "at end"),
      ]
        + ["medianDays", "longestDays", "endedMedianDays", "endedLongestDays"].map { key in
          SheetColumn(key, Phrase(verbatim: ""), for: .machines, style: .bareNumbers)
        },
      rows: figures.stages.map { row in
        [
          .note(row.stage.name), .text(row.stage.code), .whole(row.atStart), .whole(row.new), .whole(row.movedIn),
          .whole(row.movedOn), .whole(row.movedBack), .whole(row.left), .whole(row.atEnd),
        ] + cells(row.all) + cells(row.ended)
      },
      chart: figures.stages.count > 1
        ? Chart(
          .bars, Phrase(fr: "Entreprises par étape", en: "Ventures by stage"), description: counted(figures), unit: "",
          series: [series[1], series[0]],
          points: figures.stages.map { row in
            ChartPoint(row.stage.name, [.whole(row.atEnd), .whole(row.atStart)])
          })
        : nil
    ).totalled()
  }

  /// How long it took at each stage, for people; machines read it of the stages.
  private static func times(_ figures: PipelineFigures) -> Sheet {
    Sheet(
      "times", Phrase(fr: "Jours à l'étape", en: "Days at the stage"), for: .people,
      columns: [
        .label, SheetColumn("count", Phrase(fr: "toutes", en: "all"), for: .people, style: .bareNumbers),
        days("median", fr: "médiane", en: "median", rank: 0), days("longest", fr: "au plus", en: "longest", rank: 0),
        SheetColumn("ended", Phrase(fr: "parties", en: "gone"), for: .people, style: .bareNumbers, rank: 1),
        days("endedMedian", fr: "médiane", en: "median", rank: 1),
        days("endedLongest", fr: "au plus", en: "longest", rank: 1),
      ],
      rows: figures.stages.map { row in
        [.note(row.stage.name), .whole(row.all.count)] + cells(row.all) + [.whole(row.ended.count)] + cells(row.ended)
      })
  }

  private static func events(_ figures: PipelineFigures) -> Sheet {
    let names = Dictionary(figures.stages.map { ($0.stage.code, $0.stage.name) }) { first, _ in first }
    func stage(_ code: String?) -> Cell { code.map { .term($0, names[$0] ?? Phrase(verbatim: $0)) } ?? .blank }
    return Sheet(
      "events", Phrase(fr: "Ce qui s'est passé", en: "What happened"),
      columns: [
        SheetColumn("date", Phrase(fr: "le", en: "on")), .key("venture"),
        SheetColumn("name", Phrase(fr: "nom", en: "name"), for: .machines),
        SheetColumn("who", Phrase(fr: "entreprise", en: "venture"), for: .people),
        SheetColumn("what", Phrase(fr: "quoi", en: "what"), for: .people),
        SheetColumn("fromStage", Phrase(fr: "de", en: "from"), for: .machines),
        SheetColumn("toStage", Phrase(fr: "à", en: "to"), for: .machines),
        SheetColumn("outcome", Phrase(fr: "issue", en: "outcome"), for: .machines),
        SheetColumn("days", Phrase(fr: "après (j)", en: "after (d)"), style: .bareNumbers, rank: 1),
      ],
      rows: figures.events.map { event in
        [
          .day(event.day), .text(event.venture.code), .text(event.venture.name),
          .text(MonthlyReport.name(event.venture.name, event.venture.code)),
          .note(what(event, names)), stage(event.from), stage(event.to), event.left.map(outcome) ?? .blank,
          event.days.map(Cell.whole) ?? .blank,
        ]
      })
  }

  /// What happened, in a few words: `Starter → Couveuse`.
  private static func what(_ event: PipelineFigures.Event, _ names: [String: Phrase]) -> Phrase {
    Phrase { language in
      func stage(_ code: String?) -> String { code.map { names[$0]?[language] ?? $0 } ?? "" }
      if let left = event.left {
        let how = outcome(left).words(language).text
        return language == .french
          ? "sortie de «\u{202F}\(stage(event.from))\u{202F}»\u{202F}: \(how)" : "left “\(stage(event.from))”: \(how)"
      }
      guard event.from != nil else {
        return (language == .french ? "entrée\u{202F}: " : "entered: ") + stage(event.to)
      }
      let back = event.isBack ? (language == .french ? " (en arrière)" : " (back)") : ""
      return "\(stage(event.from)) → \(stage(event.to))\(back)"
    }
  }

  /// How a venture left, for people and for machines; blank when it went on.
  public static func outcome(_ end: PipelineStay.End) -> Cell {
    switch end {
    case .movedOn: .blank
    case .left(let outcome): .term(outcome.rawValue, outcome.name)
    case .retired: .term("retired", Phrase(fr: "plus suivie", en: "no longer followed"))
    }
  }

  private static func stalled(_ figures: PipelineFigures) -> Sheet {
    let names = Dictionary(figures.stages.map { ($0.stage.code, $0.stage.name) }) { first, _ in first }
    return Sheet(
      "stalled", Phrase(fr: "À l'arrêt", en: "Standing still"),
      columns: [
        .label, .key("venture"), SheetColumn("stage", Phrase(fr: "étape", en: "stage")),
        SheetColumn("since", Phrase(fr: "depuis", en: "since"), rank: 2),
        SheetColumn("days", Phrase(fr: "jours", en: "days"), style: .bareNumbers),
        SheetColumn("limit", Phrase(fr: "limite", en: "limit"), style: .bareNumbers, rank: 1),
        SheetColumn("obstacle", Phrase(fr: "frein", en: "obstacle"), for: .machines),
        SheetColumn("obstacles", Phrase(fr: "sur quoi", en: "on what")),
      ],
      rows: figures.stalled.map { standing in
        let stay = standing.stay
        return [
          .text(MonthlyReport.name(standing.venture.name, standing.venture.code)), .text(standing.venture.code),
          .term(stay.stage, names[stay.stage] ?? Phrase(verbatim: stay.stage)), .day(stay.since), .whole(standing.days),
          .whole(standing.limit), Cell(standing.obstacles.first?.obstacle.code),
          standing.obstacles.isEmpty ? .note(noObstacle) : .note(named(standing.obstacles, figures.through)),
        ]
      },
      notes: figures.stalled.isEmpty && !figures.standing.isEmpty
        ? [
          Phrase(
            fr: "Aucune entreprise au-delà de la limite de son étape.", en: "No venture beyond the limit of its stage.")
        ]
        : [])
  }

  static let noObstacle = Phrase(fr: "aucun frein noté", en: "no obstacle recorded")

  /// `eau (412 jours, EAU-1)`, one after another.
  private static func named(_ obstacles: [ObstacleCourse], _ day: Day) -> Phrase {
    Phrase { language in
      obstacles.map { course in
        let days = Words.counted(
          course.days(on: day), Phrase(fr: "jour", en: "day"), Phrase(fr: "jours", en: "days"), language)
        return "\(course.kindName[language]) (\(course.obstacle.code ?? ""), \(days))"
      }.joined(separator: language == .french ? "\u{202F}; " : "; ")
    }
  }

  private static func stalledOn(_ figures: PipelineFigures) -> Sheet {
    Sheet(
      "stalledOn", Phrase(fr: "Sur quels freins", en: "On which obstacles"),
      columns: [
        .label, .key("kind"), SheetColumn("ventures", Phrase(fr: "entreprises", en: "ventures"), style: .bareNumbers),
        SheetColumn("which", Phrase(fr: "lesquelles", en: "which"), rank: 1),
      ],
      rows: figures.stalledOn.map { kind, name, ventures in
        [
          .note(name ?? noObstacle), Cell(kind), .whole(Int64(ventures.count)),
          .text(ventures.joined(separator: ", ")),
        ]
      })
  }

  private static func cohorts(
    _ key: String, _ title: Phrase, _ rows: [PipelineFigures.CohortRow]
  ) throws(QuantityError) -> Sheet {
    return try Sheet(
      key, title,
      columns: [.label, .key("programme")] + (key == "byCohort" ? [.key("cohort")] : [])
        + [count("atStart", fr: "au début", en: "at start"), count("entered", fr: "entrées", en: "entered", rank: 1)]
        + EnrolmentOutcome.allCases.map { outcome in
          SheetColumn(
            outcome.rawValue,
            outcome == .unknown ? Phrase(fr: "issue inconnue", en: "outcome unknown") : Phrase { plural(outcome)[$0] },
            style: .bareNumbers, rank: 2, isSummed: true)
        } + [
          count("atEnd", fr: "à la fin", en: "at end"), days("medianDays", fr: "jours (méd.)", en: "days (med.)"),
          days("longestDays", fr: "jours (max.)", en: "days (max.)"),
        ],
      rows: rows.map { row in
        let label: Cell =
          row.cohort.map { cohort in .text(cohort.code + (cohort.name.map { " · \($0)" } ?? "")) }
          ?? .note(row.programme.name)
        return [label, .text(row.programme.code)] + (key == "byCohort" ? [Cell(row.cohort?.code)] : [])
          + [.whole(row.atStart), .whole(row.entered)]
          + EnrolmentOutcome.allCases.map { .whole(row.left[$0] ?? 0) } + [.whole(row.atEnd)] + cells(row.times)
      }
    ).totalled()
  }

  /// How several ventures left, as a heading.
  private static func plural(_ outcome: EnrolmentOutcome) -> Phrase {
    switch outcome {
    case .movedOn: Phrase(fr: "passées à la suite", en: "moved on")
    case .autonomous: Phrase(fr: "autonomes", en: "autonomous")
    case .stopped: Phrase(fr: "arrêtées", en: "stopped")
    case .merged: Phrase(fr: "fusionnées", en: "merged")
    case .excluded: Phrase(fr: "exclues", en: "excluded")
    case .unknown: outcome.name
    }
  }

  private static func standing(_ figures: PipelineFigures) -> Sheet {
    let names = Dictionary(figures.stages.map { ($0.stage.code, $0.stage.name) }) { first, _ in first }
    return Sheet(
      "standing", Phrase(fr: "Qui est où, à la fin", en: "Who stands where, at the end"),
      columns: [
        .label, .key("venture"), SheetColumn("stage", Phrase(fr: "étape", en: "stage")),
        SheetColumn("since", Phrase(fr: "depuis", en: "since")),
        SheetColumn("days", Phrase(fr: "jours", en: "days"), style: .bareNumbers),
        SheetColumn("limit", Phrase(fr: "limite", en: "limit"), style: .bareNumbers, rank: 1),
        SheetColumn("stalled", Phrase(fr: "à l'arrêt", en: "standing still"), for: .machines),
        SheetColumn("openObstacles", Phrase(fr: "freins", en: "obstacles"), style: .bareNumbers, rank: 2),
      ],
      rows: figures.standing.map { standing in
        let stay = standing.stay
        return [
          .text(MonthlyReport.name(standing.venture.name, standing.venture.code)), .text(standing.venture.code),
          .term(stay.stage, names[stay.stage] ?? Phrase(verbatim: stay.stage)), .day(stay.since), .whole(standing.days),
          .whole(standing.limit), .flag(standing.isStalled), .whole(Int64(standing.obstacles.count)),
        ]
      })
  }

  private static func legend(_ figures: PipelineFigures) -> Sheet {
    Sheet(
      "legend", Phrase(fr: "Lecture", en: "How to read this"), for: .people,
      notes: [
        Phrase(
          fr:
            "Au début + entrées + venues d'une autre étape − passées à une suivante − revenues à une antérieure − sorties = à la fin. Le début est la veille de la période.",
          en:
            "At start + entered + came from another stage − moved on to a later one − moved back to an earlier one − left = at end. The start is the eve of the period."
        ),
        Phrase(
          fr:
            "Jours\u{202F}: de l'arrivée au départ, sinon au dernier jour compté\u{202F}; médiane et maximum de toutes, puis de celles qui sont parties.",
          en:
            "Days: from coming to going, else to the last day counted; median and longest of all, then of those who went."
        ),
        Phrase(
          fr: "Sortie\u{202F}: elle a quitté son dernier programme autrement que pour la suite, ou n'est plus suivie.",
          en: "Left: it left its last programme other than to go on, or is no longer followed."),
      ])
  }
}
