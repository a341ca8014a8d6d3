public import CultiverMarseille
import GRDB

extension Reader {
  /// What the notebook knows of the days of a question, narrowed to a scope; throws `Refusal.periodToCome`.
  public func facts(of question: PeriodQuestion, scope: Scope) throws -> PeriodFacts {
    guard question.period.first <= question.today else { throw Refusal.periodToCome(question.period.first) }
    let days = question.days
    let cycles = try self.cycles(on: days, scope)
    return PeriodFacts(
      question: question, scope: scope, cycles: cycles, picks: try picks(on: days, scope, cycles),
      occupancies: try occupancies(on: days), directory: try directory(), families: try familyNames())
  }

  /// The picks of some runs of days, cycle by cycle and day by day, read from one covering index.
  private func picks(
    on days: [ClosedRange<Day>], _ scope: Scope, _ cycles: [MonthFacts.Cycle]
  ) throws -> [MonthFacts.Pick] {
    let places = Dictionary(uniqueKeysWithValues: cycles.enumerated().map { ($1.cycle.id.rawValue, $0) })
    var picks: [MonthFacts.Pick] = []
    for run in days {
      // Rows of one cycle follow each other, and so do those of one day.
      var last: (cycle: Int64, place: Int?) = (0, nil)
      try database.eachRow(
        """
        -- CROSS JOIN keeps the order of the tables, and + keeps the cycles in the order of their keys.
        SELECT harvest.cycle_id, harvest.day, harvest.variety_id, harvest.destination, harvest.grams,
          harvest.unit_id > 3
        FROM cycle
        CROSS JOIN plot ON plot.id = cycle.plot_id
        CROSS JOIN harvest ON harvest.cycle_id = cycle.id AND harvest.day BETWEEN ? AND ?
        WHERE +cycle.started <= ? AND ifnull(cycle.ended, '9999-12-31') >= ? AND harvest.void_reason IS NULL
          AND \(Scope.condition)
        ORDER BY cycle.id
        """,
        [run.lowerBound.iso, run.upperBound.iso, run.upperBound.iso, run.lowerBound.iso] + scope.arguments
      ) { row in
        let cycle = row.integer(0)
        if cycle != last.cycle { last = (cycle, places[cycle]) }
        guard let place = last.place, let day = row.day(1) else { return }
        let destination = row.optionalText(3).flatMap(Destination.init(rawValue:))
        let mass = Mass(grams: row.integer(4))
        picks.append(
          MonthFacts.Pick(
            cycle: place, day: day, variety: row.optionalInteger(2).map { Identity(rawValue: $0) },
            destination: destination, harvests: 1, mass: mass, lost: destination == .lost ? mass : .zero,
            estimated: row.integer(5) == 1 ? mass : .zero))
      }
    }
    return picks
  }

  /// The French names of botanical families, by their Latin names.
  private func familyNames() throws -> [String: String] {
    let rows = try Row.fetchAll(database, sql: "SELECT name, french FROM family ORDER BY id")
    return Dictionary(rows.compactMap { row in (row[1] as String?).map { (row[0] as String, $0) } }) { first, _ in first
    }
  }
}
