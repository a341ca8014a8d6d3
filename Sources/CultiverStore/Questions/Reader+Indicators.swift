public import CultiverMarseille
import GRDB

extension Reader {
  /// What an indicator comes to; throws `Refusal.periodToCome`.
  public func reading(of question: IndicatorQuestion) throws -> IndicatorReading {
    try indicatorFacts(scope: question.scope, period: question.period, today: question.today)
      .reading(of: question.indicator)
  }

  /// What several indicators come to in one scope and period, from facts that are read once; throws `Refusal.periodToCome`.
  public func readings(
    of indicators: [Indicator] = Indicator.allCases, scope: Scope, period: ReportPeriod, today: Day
  ) throws -> [IndicatorReading] {
    let facts = try indicatorFacts(scope: scope, period: period, today: today)
    return try indicators.map { try facts.reading(of: $0) }
  }

  /// What the notebook knows of a site, a venture or the whole network in a period; throws `Refusal.periodToCome`.
  public func indicatorFacts(scope: Scope, period: ReportPeriod, today: Day) throws -> IndicatorFacts {
    let growth = try facts(of: PeriodQuestion(period, today: today), scope: scope)
    let means = try means(from: period.first, to: period.last, scope: scope, today: today)
    let days = period.first...min(period.last, today)
    let accounts = try accounts(on: days, of: scope.venture)
    return IndicatorFacts(
      scope: scope, period: period, today: today, figures: try PeriodFigures(growth),
      means: try Means(means), references: try yieldReferences(), activities: try activities(on: days, scope),
      takings: try takings(on: days, scope, growth.occupancies, accounts), money: try Self.money(accounts),
      lead: try lead(on: days.upperBound, scope, growth), documents: accounts.compactMap(\.evidence),
      results: try results(of: scope))
  }

  /// What was held on some days by the venture, or at the site; what states no site is of no site.
  private func activities(on days: ClosedRange<Day>, _ scope: Scope) throws -> [IndicatorFacts.Activity] {
    try Row.fetchAll(
      database,
      sql: """
        SELECT activity.*, ifnull(venture.code, site.code) AS holder
        FROM activity
        LEFT JOIN venture ON venture.id = activity.venture_id
        LEFT JOIN site ON site.id = activity.site_id
        WHERE activity.day BETWEEN ? AND ? AND activity.void_reason IS NULL
          AND activity.venture_id IS ifnull(?, activity.venture_id) AND activity.site_id IS ifnull(?, activity.site_id)
        ORDER BY activity.id
        """,
      arguments: [
        days.lowerBound.iso, days.upperBound.iso, scope.venture?.rawValue, scope.site?.rawValue,
      ]
    ).compactMap { row in
      guard let kind = ActivityKind(rawValue: row["kind"]) else { return nil }
      return IndicatorFacts.Activity(
        number: Self.number(row), kind: kind, attendances: row["attendances"], newcomers: row["newcomers"],
        local: row["local"], time: (row["minutes"] as Int64?).map { WorkTime(minutes: $0) }, holder: row["holder"],
        evidence: row["evidence"])
    }
  }

  private struct AccountRow {
    let venture: Int64
    let month: Month
    let kind: AccountKind
    let cents: Int64
    let evidence: String?
  }

  private func accounts(on days: ClosedRange<Day>, of venture: Identity<Venture>?) throws -> [AccountRow] {
    try Row.fetchAll(
      database,
      sql: """
        SELECT venture_id, day, kind, amount, evidence FROM account
        WHERE day BETWEEN ? AND ? AND venture_id = ifnull(?, venture_id) AND void_reason IS NULL
        ORDER BY id
        """, arguments: [days.lowerBound.iso, days.upperBound.iso, venture?.rawValue]
    ).compactMap { row in
      guard let day = Self.day(row["day"]), let kind = AccountKind(rawValue: row["kind"]) else { return nil }
      return AccountRow(
        venture: row["venture_id"], month: day.month, kind: kind, cents: row["amount"], evidence: row["evidence"])
    }
  }

  private static func money(_ accounts: [AccountRow]) throws -> [AccountKind: Money] {
    var money: [AccountKind: Money] = [:]
    for entry in accounts {
      money[entry.kind] = try (money[entry.kind] ?? Money(cents: 0)).adding(Money(cents: entry.cents))
    }
    return money
  }

  /// What was taken in for produce, by who held the plot that day, or whose account it is, and by month.
  private func takings(
    on days: ClosedRange<Day>, _ scope: Scope, _ occupancies: [Occupancy], _ accounts: [AccountRow]
  ) throws -> [IndicatorFacts.Takings] {
    struct Key: Hashable {
      let venture: Int64?
      let month: Month
    }
    let held = Dictionary(grouping: occupancies, by: \.plot.rawValue)
    var takings: [Key: IndicatorFacts.Takings] = [:]
    try database.eachRow(
      """
      SELECT cycle.plot_id, harvest.day, count(harvest.amount), ifnull(sum(harvest.amount), 0),
        count(*) - count(harvest.amount), min(iif(harvest.amount IS NULL, harvest.id & 4294967295, NULL))
      FROM cycle
      CROSS JOIN plot ON plot.id = cycle.plot_id
      CROSS JOIN harvest ON harvest.cycle_id = cycle.id AND harvest.day BETWEEN ?1 AND ?2
      WHERE cycle.started <= ?2 AND ifnull(cycle.ended, '9999-12-31') >= ?1
        AND harvest.destination = 'sold' AND harvest.void_reason IS NULL AND plot.site_id = ifnull(?3, plot.site_id)
      GROUP BY cycle.plot_id, harvest.day
      ORDER BY cycle.plot_id, harvest.day
      """, [days.lowerBound.iso, days.upperBound.iso, scope.site?.rawValue]
    ) { row in
      guard let day = row.day(1) else { return }
      let holder = held[row.integer(0)]?.first { $0.holds(on: day) }?.venture
      guard scope.venture == nil || holder == scope.venture else { return }
      var month = takings[Key(venture: holder?.rawValue, month: day.month)] ?? IndicatorFacts.Takings()
      month.priced += row.integer(2)
      month.harvests = try month.harvests.adding(Money(cents: row.integer(3)))
      month.unpriced += row.integer(4)
      if let first = row.optionalInteger(5) { month.firstUnpriced = min(month.firstUnpriced ?? first, first) }
      takings[Key(venture: holder?.rawValue, month: day.month)] = month
    }
    for entry in accounts where entry.kind == .produce {
      var month = takings[Key(venture: entry.venture, month: entry.month)] ?? IndicatorFacts.Takings()
      month.entered = try (month.entered ?? Money(cents: 0)).adding(Money(cents: entry.cents))
      takings[Key(venture: entry.venture, month: entry.month)] = month
    }
    return Array(takings.values)
  }

  /// The highest of the latest lead contents of each site in use where something grows in the ground, on a day; of a venture, of the plots that it holds.
  private func lead(on day: Day, _ scope: Scope, _ growth: PeriodFacts) throws -> [Int64?] {
    func isInUse(_ retired: Day?) -> Bool { retired.map { day < $0 } ?? true }
    let directory = growth.directory
    let own = Set(growth.occupancies.filter { $0.venture == scope.venture && $0.holds(on: day) }.map(\.plot))
    let plots = directory.plots.values.filter { plot in
      isInUse(plot.retired) && plot.kind.growsInGround && isInUse(directory.sites[plot.site]?.retired)
        && (scope.site == nil || scope.site == plot.site) && (scope.venture == nil || own.contains(plot.id))
    }
    let tests = Dictionary(
      grouping: try Row.fetchAll(
        database, sql: "SELECT plot_id, day, laboratory, content FROM soil_test WHERE element = 'lead' ORDER BY id")
    ) { $0["plot_id"] as Int64 }
    let sites = Dictionary(grouping: plots, by: \.site).sorted { $0.key.rawValue < $1.key.rawValue }
    return sites.map { _, plots in
      plots.compactMap { plot in
        let found = (tests[plot.id.rawValue] ?? []).compactMap { row in
          Self.day(row["day"]).map {
            SoilTest(element: .lead, content: row["content"], day: $0, laboratory: row["laboratory"])
          }
        }
        return SoilTest.latest(of: .lead, on: day, among: found)?.content
      }.max()
    }
  }

  /// The results entered for exactly a scope, by day; of a plot or a crop there are none.
  private func results(of scope: Scope) throws -> [Indicator: [IndicatorResult]] {
    guard scope.plot == nil, scope.crop == nil else { return [:] }
    var results: [Indicator: [IndicatorResult]] = [:]
    for row in try Row.fetchAll(
      database,
      sql: """
        SELECT * FROM result WHERE site_id IS ? AND venture_id IS ? AND void_reason IS NULL
        ORDER BY to_day, from_day, id
        """, arguments: [scope.site?.rawValue, scope.venture?.rawValue])
    {
      guard let indicator = Indicator(rawValue: row["indicator"]), let from = Self.day(row["from_day"]),
        let to = Self.day(row["to_day"]), from <= to
      else { continue }
      results[indicator, default: []].append(
        IndicatorResult(
          number: Self.number(row), period: ReportPeriod(from...to), value: row["value"], counter: row["counter"],
          evidence: row["evidence"]))
    }
    return results
  }

  /// What a scope is narrowed to, by name.
  public func names(of scope: Scope) throws -> ScopeNames { try directory().names(of: scope) }
}
