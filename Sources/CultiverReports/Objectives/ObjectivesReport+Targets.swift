public import CultiverMarseille

extension ObjectivesReport {
  /// Targets beside what was reached, one a row.
  public static func targets(
    _ lines: [ObjectiveLine], title: Phrase = Phrase(fr: "Cibles et résultats", en: "Targets and results"),
    chart: Chart? = nil
  ) -> Sheet {
    Sheet(
      "targets", title,
      columns: [
        .label, .key("objective"), .key("indicator"), .key("measure"), .key("funding"), .key("venture"), .key("site"),
        SheetColumn("whose", Phrase(fr: "de qui", en: "whose"), for: .people, rank: 2),
        SheetColumn("period", Phrase(fr: "période", en: "period")),
        .key("countedFrom"), .key("countedThrough"),
        SheetColumn("baseline", Phrase(fr: "départ", en: "baseline"), style: .numbers, rank: 5), .key("baselinePeriod"),
        SheetColumn("bound", Phrase(fr: "sens", en: "side"), for: .machines),
        SheetColumn("side", Phrase(fr: "sens", en: "side"), for: .people, rank: 1),
        SheetColumn("target", Phrase(fr: "cible", en: "target"), style: .numbers),
        SheetColumn("reached", Phrase(fr: "atteint", en: "reached"), style: .numbers),
        SheetColumn("unit", Phrase(fr: "unité", en: "unit"), for: .machines),
        SheetColumn("share", Phrase(fr: "part", en: "share"), style: .numbers),
        SheetColumn("way", Phrase(fr: "chemin", en: "way"), style: .numbers, rank: 5),
        SheetColumn("elapsed", Phrase(fr: "temps passé", en: "time gone"), style: .numbers, rank: 3),
        SheetColumn("standing", Phrase(fr: "état", en: "standing")),
        SheetColumn("basis", Phrase(fr: "base", en: "basis"), for: .machines),
        SheetColumn("countedBy", Phrase(fr: "compté par", en: "counted by"), for: .machines),
        SheetColumn("evidence", Phrase(fr: "preuve", en: "evidence"), for: .machines),
      ],
      rows: lines.map(row), chart: chart)
  }

  private static func row(_ line: ObjectiveLine) -> [Cell] {
    let (course, objective) = (line.course, line.course.objective)
    let unit = objective.indicator.unit
    let counted = course.counted(for: line.target)
    let isStarted = counted.first <= line.through
    return [
      .text(objective.title), .text(course.code), .text(objective.indicator.rawValue),
      .text(objective.counting.rawValue), Cell(objective.funding), Cell(course.venture), Cell(objective.site),
      whose(course), period(line.target.period), .day(counted.first),
      isStarted ? .day(min(counted.last, line.through)) : .blank,
      objective.baseline.map { .reading($0, unit) } ?? .blank, Cell(objective.baselinePeriod?.code),
      .text(objective.side.rawValue), objective.side == .atMost ? .note(objective.side.name) : .blank,
      .reading(line.target.target, unit), reached(line), .text(unit.sign.en), percent(line.share), percent(line.way),
      timeGone(line), .term(line.standing.rawValue, line.standing.name),
      line.reading?.basis.map { .term($0.rawValue, $0.name) } ?? .blank, Cell(counter(line)),
      Cell(line.reading.flatMap { $0.evidence.isEmpty ? nil : $0.evidence.joined(separator: "; ") }),
    ]
  }

  static func reached(_ line: ObjectiveLine) -> Cell {
    line.reading.map { .reading($0.value, line.course.objective.indicator.unit) } ?? .blank
  }

  /// How much of the time is gone, as a mark beside what accrues while its period is not over.
  private static func timeGone(_ line: ObjectiveLine) -> Cell {
    line.isOver || line.course.objective.counting == .level ? .blank : percent(line.elapsed)
  }

  /// Tenths of a percent, for people in percent.
  static func percent(_ permille: Int64?) -> Cell { permille.map { .reading($0 * 10, .percent) } ?? .blank }

  static func period(_ period: ReportPeriod) -> Cell { .term(period.code, Phrase { period.short($0) }) }

  /// Whose result it is, in a few words.
  static func whose(_ course: ObjectiveCourse) -> Cell {
    if let funding = course.objective.funding, course.scopeName == nil { return .text(funding) }
    return course.scopeName.map(Cell.text) ?? .note(Phrase(fr: "réseau", en: "network"))
  }

  /// Who counts: whoever entered the result, else whoever the objective names.
  static func counter(_ line: ObjectiveLine) -> String? { line.reading?.counter ?? line.course.objective.countedBy }

  /// What part of its target each has reached, as a picture.
  static func chart(_ lines: [ObjectiveLine]) -> Chart? {
    let drawn = lines.filter { $0.share != nil && $0.standing != .dropped }
    guard drawn.count > 1 else { return nil }
    return Chart(
      .bars, Phrase(fr: "Part de la cible atteinte (%)", en: "Share of the target reached (%)"),
      description: Phrase { language in
        let said = drawn.map { line in
          "\(label(line, language))\u{202F}: \(percent(line.share).words(language).whole)"
        }
        return said.prefix(6).joined(separator: language == .french ? "\u{202F}; " : "; ") + "."
      },
      unit: "%", series: [Phrase(fr: "atteint", en: "reached"), Phrase(fr: "temps passé", en: "time gone")],
      points: drawn.map { line in
        ChartPoint(
          Phrase { label(line, $0) }, [percent(line.share), timeGone(line)])
      })
  }

  /// `Trois tonnes par an, 2026`.
  static func label(_ line: ObjectiveLine, _ language: Language) -> String {
    "\(line.course.objective.title), \(line.target.period.short(language))"
  }
}
