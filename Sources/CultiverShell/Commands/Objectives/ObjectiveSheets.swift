import CultiverMarseille
import CultiverReports

/// Objectives as sheets.
enum ObjectiveSheets {
  /// Objectives, one a row.
  static func list(_ title: Phrase, _ courses: [ObjectiveCourse], shape: Sheet.Shape = .table, key: String = "")
    -> Sheet
  {
    Sheet(
      key, title, shape: shape,
      columns: [
        SheetColumn("code", Column.code.heading), SheetColumn("title", Column.title.heading),
        SheetColumn("indicator", Column.indicator.heading), SheetColumn("measure", Column.measure.heading, rank: 3),
        SheetColumn("bound", Column.bound.heading, rank: 4), SheetColumn("funding", Column.funding.heading, rank: 1),
        SheetColumn("venture", Column.venture.heading, rank: 1), SheetColumn("site", Column.site.heading, rank: 1),
        SheetColumn("baseline", Column.baseline.heading, style: .numbers, rank: 3),
        SheetColumn("baselinePeriod", Column.baselinePeriod.heading, rank: 4),
        SheetColumn("from", Column.from.heading, rank: 5),
        SheetColumn("targets", Phrase(fr: "Cibles", en: "Targets"), for: .people),
        SheetColumn("countedBy", Column.counter.heading, style: .remarks, rank: 4),
        SheetColumn("note", Column.note.heading, style: .remarks, rank: 6),
        SheetColumn("dropped", Column.dropped.heading, rank: 2),
        SheetColumn("dropReason", Column.dropReason.heading, style: .remarks, rank: 5),
      ],
      rows: courses.map { course in
        let objective = course.objective
        return [
          .text(course.code), .text(objective.title), .text(objective.indicator.rawValue),
          .term(objective.counting.rawValue, objective.counting.name),
          .term(objective.side.rawValue, objective.side.name),
          Cell(objective.funding), Cell(course.venture), Cell(objective.site),
          objective.baseline.map { .reading($0, objective.indicator.unit) } ?? .blank,
          objective.baselinePeriod.map(period) ?? .blank, Cell(objective.from), targets(course),
          Cell(objective.countedBy), Cell(objective.note), Cell(objective.dropped), Cell(objective.dropReason),
        ]
      })
  }

  private static func period(_ period: ReportPeriod) -> Cell {
    .term(period.code, Phrase(fr: period.text(.french), en: period.text(.english)))
  }

  /// `2026 : 3 000 kg, 2027 : 4 000 kg`.
  private static func targets(_ course: ObjectiveCourse) -> Cell {
    guard !course.targets.isEmpty else { return .blank }
    let said = course.targets.map { ($0.period, Said.value($0.target, $0.indicator.unit)) }
    return .note(
      Phrase(
        fr: said.map { "\($0.short(.french))\u{202F}: \($1.fr)" }.joined(separator: ", "),
        en: said.map { "\($0.short(.english)): \($1.en)" }.joined(separator: ", ")))
  }
}
