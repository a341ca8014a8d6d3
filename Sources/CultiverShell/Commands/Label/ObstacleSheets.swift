import CultiverMarseille
import CultiverReports

/// Obstacles as sheets.
enum ObstacleSheets {
  /// Obstacles, one a row.
  static func list(
    _ title: Phrase, _ courses: [ObstacleCourse], _ names: [String: String], today: Day, shape: Sheet.Shape = .table,
    key: String = ""
  ) -> Sheet {
    Sheet(key, title, shape: shape, columns: columns, rows: courses.map { row($0, names, today) })
  }

  private static let columns: [SheetColumn] = [
    SheetColumn("code", Column.code.heading), SheetColumn("kind", Column.kind.heading),
    SheetColumn("site", Column.site.heading, for: .machines), SheetColumn("plot", Column.plot.heading, for: .machines),
    SheetColumn("place", Phrase(fr: "Lieu", en: "Place"), for: .people, rank: 1),
    SheetColumn("commune", Column.commune.heading, rank: 6),
    SheetColumn("venture", Column.venture.heading, for: .machines),
    SheetColumn("stops", Phrase(fr: "Arrête", en: "Stops"), rank: 2),
    SheetColumn("authority", Column.authority.heading, rank: 4), SheetColumn("opened", Column.opened.heading, rank: 3),
    SheetColumn("days", Phrase(fr: "Jours", en: "Days"), style: .bareNumbers),
    SheetColumn("steps", Phrase(fr: "Démarches", en: "Steps"), style: .bareNumbers, rank: 3),
    SheetColumn("lastStep", Phrase(fr: "Dernière", en: "Last step"), rank: 5),
    SheetColumn("outcome", Phrase(fr: "Issue", en: "Outcome"), rank: 1),
    SheetColumn("ended", Phrase(fr: "Le", en: "On"), rank: 5),
    SheetColumn("conclusion", Column.conclusion.heading, style: .remarks, rank: 7),
    SheetColumn("note", Column.note.heading, style: .remarks, rank: 7),
  ]

  private static func row(_ course: ObstacleCourse, _ names: [String: String], _ today: Day) -> [Cell] {
    let (obstacle, place) = (course.obstacle, course.obstacle.place)
    let plot = place.plot.map { names["\(place.site ?? "")/\($0)"] ?? $0 }
    return [
      Cell(obstacle.code), .term(obstacle.kind, course.kindName), Cell(place.site), Cell(place.plot),
      Cell(plot ?? place.site), course.commune.map { .term($0.insee, Phrase(verbatim: $0.name)) } ?? .blank,
      Cell(obstacle.venture), course.stops.isEmpty ? .blank : .text(course.stops.joined(separator: ", ")),
      Cell(obstacle.authority), .day(obstacle.opened), .whole(course.days(on: today)),
      .whole(Int64(course.steps.count)), Cell(course.steps.last?.day),
      obstacle.outcome.map { .term($0.rawValue, $0.name) } ?? .blank, Cell(obstacle.ended), Cell(obstacle.conclusion),
      Cell(obstacle.note),
    ]
  }

  /// What was done about an obstacle.
  static func steps(_ course: ObstacleCourse) -> Sheet {
    Sheet(
      "steps", Phrase(fr: "Démarches", en: "Steps"),
      columns: [
        SheetColumn("number", Phrase(fr: "N°", en: "No."), style: .bareNumbers),
        SheetColumn("date", Column.date.heading), SheetColumn("step", Phrase(fr: "Démarche", en: "Step")),
      ],
      rows: course.steps.enumerated().map { [.number(Int64($0 + 1)), .day($1.day), .text($1.step)] })
  }

  /// Obstacles put together.
  static func summary(_ summary: ObstacleSummary, names: [String: Phrase]) -> Sheet {
    let heading: Phrase =
      switch summary.grouping {
      case .kind: Column.kind.heading
      case .site: Column.site.heading
      case .commune: Column.commune.heading
      case .authority: Column.authority.heading
      }
    return Sheet(
      "", Phrase(fr: "Freins", en: "Obstacles"),
      columns: [
        SheetColumn(summary.grouping.rawValue, heading),
        SheetColumn("ventures", Phrase(fr: "Entreprises arrêtées", en: "Ventures stopped"), style: .bareNumbers),
        SheetColumn("which", Phrase(fr: "Lesquelles", en: "Which"), style: .remarks, rank: 3),
        SheetColumn("open", Phrase(fr: "Ouverts", en: "Open"), style: .bareNumbers, isSummed: true),
        SheetColumn("longestDays", Phrase(fr: "Depuis (j)", en: "For (d)"), style: .bareNumbers, rank: 1),
        SheetColumn("lifted", Phrase(fr: "Levés", en: "Lifted"), style: .bareNumbers, rank: 1, isSummed: true),
        SheetColumn("daysToLift", Phrase(fr: "En moyenne (j)", en: "On average (d)"), style: .bareNumbers, rank: 2),
        SheetColumn(
          "abandoned", Phrase(fr: "Abandonnés", en: "Abandoned"), style: .bareNumbers, rank: 1, isSummed: true),
      ],
      rows: summary.rows.map { row in
        let name = row.code.map { names[$0] ?? Phrase(verbatim: $0) } ?? Phrase(fr: "non dit", en: "not stated")
        return [
          .term(row.code, name), .whole(Int64(row.ventures.count)),
          row.ventures.isEmpty ? .blank : .text(row.ventures.joined(separator: ", ")), .whole(row.open),
          row.longest.map(Cell.whole) ?? .blank, .whole(row.lifted), row.daysToLift.map(Cell.whole) ?? .blank,
          .whole(row.abandoned),
        ]
      })
  }
}
