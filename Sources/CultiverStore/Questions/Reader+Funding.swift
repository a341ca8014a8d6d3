public import CultiverMarseille
import GRDB

extension Reader {
  /// All fundings with what hangs on them, by their first day and number.
  public func fundings(today: Day) throws -> [FundingCourse] { try fundings(today: today, id: nil) }

  /// The funding of a code; throws `Misfit`.
  public func funding(_ word: String, today: Day) throws -> FundingCourse {
    try funding(try key(of: .funding, in: "funding", code: word, .funding), today: today)
  }

  /// All fundings as they would be entered again.
  public func fundingDrafts(today: Day) throws -> [Listed<FundingDraft>] {
    try fundings(today: today).enumerated().map { Listed(number: Int64($0 + 1), draft: $1.funding) }
  }

  /// All instalments, by funding and number.
  public func instalments(today: Day) throws -> [Listed<InstalmentDraft>] {
    try fundings(today: today).flatMap(\.instalments).map { Listed(number: $0.number ?? 0, draft: $0) }
  }

  /// All conditions, by funding and number.
  public func fundingConditions(today: Day) throws -> [Listed<FundingConditionDraft>] {
    try fundings(today: today).flatMap(\.conditions).map { Listed(number: $0.number ?? 0, draft: $0) }
  }

  func funding(_ id: Int64, today: Day) throws -> FundingCourse {
    guard let course = try fundings(today: today, id: id).first else {
      throw StoreError.fault("a funding that is not there")
    }
    return course
  }

  func hasFunding() throws -> Bool {
    try Bool.fetchOne(database, sql: "SELECT EXISTS (SELECT 1 FROM funding)") ?? false
  }

  private func fundings(today: Day, id: Int64?) throws -> [FundingCourse] {
    let rows = try Row.fetchAll(
      database,
      sql: """
        SELECT funding.*, venture.code AS venture, organisation.code AS source, stage.code AS stage
        FROM funding
        LEFT JOIN venture ON venture.id = funding.venture_id
        LEFT JOIN organisation ON organisation.id = funding.organisation_id
        LEFT JOIN stage ON stage.id = funding.stage_id
        WHERE funding.id = ifnull(?, funding.id)
        ORDER BY ifnull(funding.asked_on, funding.granted_on), funding.id
        """, arguments: [id])
    guard !rows.isEmpty else { return [] }
    let ground = try FundingGround(self, of: id)
    let (instalments, conditions) = (try instalments(of: id), try conditions(of: id))
    return try rows.compactMap { row in
      let id: Int64 = row["id"]
      guard var draft = Self.funding(row) else { return nil }
      draft.plots = ground.named(id).map(\.name)
      return try course(
        draft, instalments[id] ?? [], conditions[id] ?? [], ground, resting: ground.resting(draft, id, today: today),
        today)
    }
  }

  private func course(
    _ draft: FundingDraft, _ instalments: [InstalmentDraft], _ conditions: [ConditionRow], _ ground: FundingGround,
    resting: [Ground.Place], _ today: Day
  ) throws -> FundingCourse {
    let bare = FundingCourse(funding: draft, instalments: instalments)
    let paid = try bare.paid()
    let commitments =
      (draft.until.map { [FundingRule.Commitment(until: $0)] } ?? [])
      + conditions.map { FundingRule.Commitment(until: $0.draft.until, site: $0.site, plot: $0.plot) }
    let question = FundingRule.Question(
      funding: draft, paid: paid, planned: try paid.adding(try bare.outstanding()),
      payments: instalments.compactMap(\.paidOn), settlements: conditions.compactMap(\.draft.settledOn),
      commitments: commitments, grounds: ground.grounds(resting, conditions.compactMap(\.plot)), today: today)
    return FundingCourse(
      funding: draft, instalments: instalments, conditions: conditions.map(\.draft),
      plots: resting.map { StatedPlace(site: $0.site.code, plot: $0.plot.code) },
      warnings: FundingRule.all.flatMap { $0.findings(question) }.compactMap { finding in
        if case .warned(let warning) = finding { warning } else { nil }
      }, day: today)
  }

  private static func funding(_ row: Row) -> FundingDraft? {
    func money(_ name: String) -> Money? { (row[name] as Int64?).map(Money.init(cents:)) }
    return FundingKind(rawValue: row["kind"]).map { kind in
      FundingDraft(
        code: row["code"], venture: row["venture"], source: row["source"], kind: kind, purpose: row["purpose"],
        stage: row["stage"], askedOn: day(row["asked_on"]), asked: money("asked"), grantedOn: day(row["granted_on"]),
        granted: money("granted"), refusedOn: day(row["refused_on"]), closedOn: day(row["closed_on"]),
        until: day(row["until"]), conclusion: row["conclusion"], note: row["note"], accepted: row["accepted"])
    }
  }

  private func instalments(of funding: Int64?) throws -> [Int64: [InstalmentDraft]] {
    let rows = try Row.fetchAll(
      database,
      sql: """
        SELECT instalment.*, funding.code FROM instalment JOIN funding ON funding.id = instalment.funding_id
        WHERE funding.id = ifnull(?, funding.id) ORDER BY funding.id, instalment.number
        """, arguments: [funding])
    return Dictionary(grouping: rows) { $0["funding_id"] }.mapValues { rows in
      rows.map { row in
        InstalmentDraft(
          funding: row["code"], number: row["number"], due: Self.day(row["due"]),
          amount: (row["amount"] as Int64?).map(Money.init(cents:)), paidOn: Self.day(row["paid_on"]),
          paid: (row["paid"] as Int64?).map(Money.init(cents:)), note: row["note"])
      }
    }
  }

  /// A condition, and the keys of where it must be met.
  private struct ConditionRow {
    let draft: FundingConditionDraft
    let site: Identity<Site>?
    let plot: Identity<Plot>?
  }

  private func conditions(of funding: Int64?) throws -> [Int64: [ConditionRow]] {
    let rows = try Row.fetchAll(
      database,
      sql: """
        SELECT funding_condition.*, funding.code, site.code AS site, plot.code AS plot
        FROM funding_condition
        JOIN funding ON funding.id = funding_condition.funding_id
        LEFT JOIN plot ON plot.id = funding_condition.plot_id
        LEFT JOIN site ON site.id = ifnull(funding_condition.site_id, plot.site_id)
        WHERE funding.id = ifnull(?, funding.id) ORDER BY funding.id, funding_condition.number
        """, arguments: [funding])
    return Dictionary(grouping: rows) { $0["funding_id"] }.mapValues { rows in
      rows.compactMap { row in
        guard let kind = ConditionKind(rawValue: row["kind"]), let until = Self.day(row["until"]) else { return nil }
        let target = (row["target"] as Int64?).map { Quantity(count: Count(thousandths: $0), unit: row["unit"]) }
        return ConditionRow(
          draft: FundingConditionDraft(
            funding: row["code"], number: row["number"], kind: kind, target: target, words: row["words"],
            place: StatedPlace(site: row["site"], plot: row["plot"]), until: until,
            settledOn: Self.day(row["settled_on"]),
            outcome: (row["outcome"] as String?).flatMap(ConditionOutcome.init(rawValue:)), note: row["note"]),
          site: (row["site_id"] as Int64?).map(Identity.init(rawValue:)),
          plot: (row["plot_id"] as Int64?).map(Identity.init(rawValue:)))
      }
    }
  }
}
