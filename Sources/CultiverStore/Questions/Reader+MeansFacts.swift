public import CultiverMarseille
import GRDB

extension Reader {
  /// What the notebook knows of the work, water and inputs of a period, counted up to today; throws `Refusal.periodToCome`.
  public func means(from: Day, to: Day, scope: Scope, today: Day) throws -> MeansFacts {
    guard from <= today else { throw Refusal.periodToCome(from) }
    let directory = try directory()
    let site = scope.site ?? scope.plot.flatMap { directory.plots[$0]?.site }
    let period = MeansPeriod(from: from, to: to, last: min(to, today), site: site?.rawValue)
    let cycles = try self.cycles(period)
    let places = Dictionary(uniqueKeysWithValues: cycles.enumerated().map { ($1.id, $0) })
    return MeansFacts(
      from: from, to: to, today: today, scope: scope, cycles: cycles,
      picks: try picks(period, byDay: scope.venture != nil || !period.isOfWholeMonths, places),
      work: try work(period), supplies: try supplies(period), meters: try meters(period),
      occupancies: try occupancies(period), directory: directory)
  }

  private func cycles(_ period: MeansPeriod) throws -> [CropCycle] {
    try Row.fetchAll(
      database,
      sql: """
        SELECT \(CycleQuestion.columns)
        FROM cycle JOIN plot ON plot.id = cycle.plot_id
        WHERE cycle.started <= ? AND ifnull(cycle.ended, '9999-12-31') >= ? AND plot.site_id = ifnull(?, plot.site_id)
        ORDER BY cycle.id
        """, arguments: [period.last.iso, period.from.iso, period.site]
    ).map(CycleQuestion.cycle)
  }

  /// The picks: by day from one covering index, cycle by cycle, or by cycle from the sums kept of whole months.
  private func picks(
    _ period: MeansPeriod, byDay: Bool, _ places: [Identity<CropCycle>: Int]
  ) throws -> [MeansFacts.Pick] {
    var picks: [MeansFacts.Pick] = []
    let (from, last) = (period.from, period.last)
    try database.eachRow(
      byDay
        ? """
        -- CROSS JOIN keeps the order of the tables: from the period's cycles to their harvests.
        SELECT harvest.cycle_id, harvest.grams, harvest.day
        FROM cycle
        CROSS JOIN plot ON plot.id = cycle.plot_id
        CROSS JOIN harvest ON harvest.cycle_id = cycle.id AND harvest.day BETWEEN ?1 AND ?2
        WHERE cycle.started <= ?2 AND ifnull(cycle.ended, '9999-12-31') >= ?1 AND harvest.void_reason IS NULL
          AND plot.site_id = ifnull(?3, plot.site_id)
        ORDER BY cycle.id
        """
        : """
        SELECT cycle_month.cycle_id, sum(cycle_month.grams), ?1
        FROM cycle_month
        CROSS JOIN cycle ON cycle.id = cycle_month.cycle_id
        CROSS JOIN plot ON plot.id = cycle.plot_id
        WHERE cycle_month.month BETWEEN substr(?1, 1, 7) AND substr(?2, 1, 7) AND plot.site_id = ifnull(?3, plot.site_id)
        GROUP BY cycle_month.cycle_id ORDER BY cycle_month.cycle_id
        """, [from.iso, last.iso, period.site]
    ) { row in
      guard let place = places[Identity(rawValue: row.integer(0))], let day = Self.day(row.optionalText(2)) else {
        return
      }
      picks.append(MeansFacts.Pick(cycle: place, day: day, mass: Mass(grams: row.integer(1))))
    }
    return picks
  }

  private func work(_ period: MeansPeriod) throws -> [MeansFacts.Work] {
    try Row.fetchAll(
      database,
      sql: """
        SELECT work.site_id, work.plot_id, cycle.crop_id, work.day, work.kind, work.people, work.minutes
        FROM work LEFT JOIN cycle ON cycle.id = work.cycle_id
        WHERE work.day BETWEEN ? AND ? AND work.site_id = ifnull(?, work.site_id) AND work.void_reason IS NULL
        ORDER BY work.id
        """, arguments: period.arguments
    ).compactMap { row in
      guard let day = Self.day(row["day"]), let kind = WorkKind(rawValue: row["kind"]) else { return nil }
      let time = try WorkTime(minutes: row["minutes"]).times(row["people"])
      return MeansFacts.Work(place: Self.meansPlace(row), day: day, kind: kind, time: time)
    }
  }

  private func supplies(_ period: MeansPeriod) throws -> [MeansFacts.Supply] {
    try Row.fetchAll(
      database,
      sql: """
        SELECT supply.id, supply.site_id, supply.plot_id, cycle.crop_id, supply.day, supply.kind, supply.grams,
          supply.millilitres
        FROM supply LEFT JOIN cycle ON cycle.id = supply.cycle_id
        WHERE supply.day BETWEEN ? AND ? AND supply.site_id = ifnull(?, supply.site_id)
          AND supply.void_reason IS NULL AND supply.kind IN ('water', 'compost', 'waste-diverted')
        ORDER BY supply.id
        """, arguments: period.arguments
    ).compactMap { row in
      guard let day = Self.day(row["day"]), let kind = SupplyKind(rawValue: row["kind"]) else { return nil }
      return MeansFacts.Supply(
        number: Self.number(row), place: Self.meansPlace(row), day: day, kind: kind,
        mass: (row["grams"] as Int64?).map { Mass(grams: $0) },
        volume: (row["millilitres"] as Int64?).map { Volume(millilitres: $0) })
    }
  }

  private func meters(_ period: MeansPeriod) throws -> [MeansFacts.Meter] {
    let readings = Dictionary(
      grouping: try Row.fetchAll(
        database,
        sql: """
          SELECT meter_id, day, litres FROM reading JOIN meter ON meter.id = reading.meter_id
          WHERE meter.site_id = ifnull(?, meter.site_id)
          ORDER BY meter_id, day
          """, arguments: [period.site])
    ) { $0["meter_id"] as Int64 }
    return try Row.fetchAll(
      database,
      sql: "SELECT * FROM meter WHERE site_id = ifnull(?, site_id) ORDER BY code, id", arguments: [period.site]
    ).map { row in
      MeansFacts.Meter(
        code: row["code"], site: Identity(rawValue: row["site_id"]),
        plot: (row["plot_id"] as Int64?).map { Identity(rawValue: $0) }, retired: Self.day(row["retired"]),
        readings: (readings[row["id"]] ?? []).compactMap { reading in
          Self.day(reading["day"]).map { MeansFacts.Reading(day: $0, litres: reading["litres"]) }
        })
    }
  }

  private func occupancies(_ period: MeansPeriod) throws -> [Occupancy] {
    try Row.fetchAll(
      database,
      sql: """
        SELECT plot_id, venture_id, from_day, to_day FROM occupancy
        WHERE from_day <= ? AND ifnull(to_day, '9999-12-31') >= ?
        ORDER BY plot_id, from_day
        """, arguments: [period.last.iso, period.from.iso]
    ).compactMap { row in
      Self.day(row["from_day"]).map { from in
        Occupancy(
          plot: Identity(rawValue: row["plot_id"]), venture: Identity(rawValue: row["venture_id"]), from: from,
          to: Self.day(row["to_day"]))
      }
    }
  }

  private static func meansPlace(_ row: Row) -> MeansFacts.Place {
    MeansFacts.Place(
      site: Identity(rawValue: row["site_id"]), plot: (row["plot_id"] as Int64?).map { Identity(rawValue: $0) },
      crop: (row["crop_id"] as Int64?).map { Identity(rawValue: $0) })
  }
}

/// The days and the site of a question about means.
private struct MeansPeriod {
  let from: Day
  let to: Day
  /// The last day that counts.
  let last: Day
  let site: Int64?

  /// Whether the sums kept by month are enough.
  var isOfWholeMonths: Bool { from == from.month.first && last == to && to == to.month.last }

  var arguments: StatementArguments { [from.iso, last.iso, site] }
}
