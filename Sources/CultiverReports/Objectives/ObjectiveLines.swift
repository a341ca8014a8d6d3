import CultiverMarseille

/// The sheets that stand behind targets: how the plan went before, and on what results rest.
struct ObjectiveLines {
  /// So many periods of before stand in columns; further ones are for machines.
  private static let most = 6

  let lines: [ObjectiveLine]

  init(_ lines: [ObjectiveLine]) { self.lines = lines }

  /// Earlier periods of a length across, with the share of each one's target, and this one last.
  func course(_ part: ReportPeriod.Part) -> Sheet {
    let own = lines.filter { $0.target.period.planPart == part && !$0.earlier.isEmpty }
    let periods = Set(own.flatMap { $0.earlier.map(\.target.period) + [$0.target.period] })
      .sorted(by: ReportPeriod.planOrder).suffix(Self.most + 1)
    // A row for an objective: its last target tells of all before.
    let last = own.filter { line in !own.contains { $0.course == line.course && $0.earlier.count > line.earlier.count }
    }
    var columns: [SheetColumn] = [
      .label, SheetColumn("baseline", Phrase(fr: "départ", en: "baseline"), for: .people, style: .numbers, rank: 1),
    ]
    for period in periods {
      columns += [
        SheetColumn(period.code, Phrase { period.short($0) }, for: .people, style: .numbers),
        SheetColumn("\(period.code)-share", Phrase(fr: "part", en: "share"), for: .people, style: .numbers),
      ]
    }
    return Sheet(
      "course-\(part.rawValue)", title(part), for: .people, columns: columns,
      rows: last.map { line in
        let objective = line.course.objective
        let before = Dictionary(
          line.earlier.map { ($0.target.period, asLine($0, of: line)) } + [(line.target.period, line)]
        ) { _, own in own }
        return [.text(objective.title), objective.baseline.map { .reading($0, objective.indicator.unit) } ?? .blank]
          + periods.flatMap { period -> [Cell] in
            guard let told = before[period] else { return [.blank, .blank] }
            return [ObjectivesReport.reached(told), ObjectivesReport.percent(told.share)]
          }
      }, repeats: own.isEmpty, folds: true)
  }

  private func title(_ part: ReportPeriod.Part) -> Phrase {
    switch part {
    case .year: Phrase(fr: "Le plan jusqu'ici, par an", en: "The plan so far, by year")
    case .quarter: Phrase(fr: "Le plan jusqu'ici, par trimestre", en: "The plan so far, by quarter")
    case .month: Phrase(fr: "Le plan jusqu'ici, par mois", en: "The plan so far, by month")
    }
  }

  /// Targets of before, for machines.
  func earlier() -> Sheet {
    Sheet(
      "earlier", Phrase(verbatim: ""), for: .machines,
      columns: [.key("objective"), .key("period"), .key("target"), .key("reached"), .key("share"), .key("standing")],
      rows: lines.flatMap { line in
        line.earlier.map { earlier in
          let told = asLine(earlier, of: line)
          let unit = line.course.objective.indicator.unit
          return [
            .text(line.course.code), ObjectivesReport.period(earlier.target.period),
            .reading(earlier.target.target, unit), ObjectivesReport.reached(told), ObjectivesReport.percent(told.share),
            .term(told.standing.rawValue, told.standing.name),
          ]
        }
      })
  }

  /// On what each result rests, for people.
  func basis() -> Sheet {
    Sheet(
      "basis", Phrase(fr: "Sur quoi reposent les résultats", en: "On what the results rest"), for: .people,
      columns: [
        .label, SheetColumn("indicator", Phrase(fr: "indicateur", en: "indicator")),
        SheetColumn("how", Phrase(fr: "comment", en: "how"), style: .remarks),
        SheetColumn(
          "gaps", Phrase(fr: "ce qui manque", en: "what is missing"), style: .remarks,
          rank: lines.contains { !($0.reading?.gaps.isEmpty ?? true) } ? 0 : 1),
      ],
      rows: lines.map { line in
        let objective = line.course.objective
        return [
          .note(Phrase { ObjectivesReport.label(line, $0) }), .text(objective.indicator.rawValue), .note(how(line)),
          gaps(line),
        ]
      })
  }

  /// What is missing of each result, for machines.
  func gaps() -> Sheet {
    Sheet(
      "gaps", Phrase(verbatim: ""), for: .machines, columns: [.key("objective"), .key("period"), .key("message")],
      rows: lines.flatMap { line in
        (line.reading?.gaps ?? []).map {
          [
            .text(line.course.code), .text(line.target.period.code),
            .note($0.words(of: line.course.objective.indicator)),
          ]
        }
      })
  }

  private func asLine(_ earlier: ObjectiveLine.Earlier, of line: ObjectiveLine) -> ObjectiveLine {
    ObjectiveLine(course: line.course, target: earlier.target, reading: earlier.reading, through: line.through)
  }

  /// How the result comes about, and who counts it.
  private func how(_ line: ObjectiveLine) -> Phrase {
    let indicator = line.course.objective.indicator
    let counter = ObjectivesReport.counter(line)
    return Phrase { language in
      let how =
        switch line.reading?.basis {
        case .computed: said(.computed, indicator.formula[language], language)
        case .entered: said(.entered, line.reading?.evidence.joined(separator: ", ") ?? "", language)
        case nil: indicator.formula[language]
        }
      guard let counter else { return how }
      return how
        + (language == .french ? "\u{202F}; compté par \(counter)" : "; counted by \(counter)")
    }
  }

  private func said(_ basis: IndicatorReading.Basis, _ words: String, _ language: Language) -> String {
    basis.name[language] + (language == .french ? "\u{202F}: " : ": ") + words
  }

  private func gaps(_ line: ObjectiveLine) -> Cell {
    let gaps = line.reading?.gaps ?? []
    guard let first = gaps.first else { return .blank }
    return .note(
      Phrase { language in
        first.words(of: line.course.objective.indicator)[language]
          + (gaps.count > 1 ? Words.others(gaps.count - 1, language) : "")
      })
  }
}
