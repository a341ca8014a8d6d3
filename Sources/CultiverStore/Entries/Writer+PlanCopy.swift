public import CultiverMarseille
import GRDB

/// What became of the plans of a season that were copied.
public struct PlansCopied: Sendable {
  /// Those that are new.
  public var plans: [PlanEntered] = []
  /// How many were there already.
  public var present = 0
  /// How many were passed over because their plot is no longer in use.
  public var retired = 0
  /// How many were passed over because what was planted stands for years, and still does.
  public var standing = 0
}

extension Writer {
  /// Plans in a year what was planned in another, or what was done in it: on the same days of the same months, with codes of their own. What is planned there already is passed over. Throws `Misfit`.
  public func copyPlans(
    of source: Int, into target: Int, site word: String?, done: Bool, accepted: String?, today: Day
  ) throws -> PlansCopied {
    let site = try word.map { try reader.siteCode($0) }
    let season = try (done ? doneInSeason(source) : plannedInSeason(source)).filter { draft in
      site.map { $0 == draft.site } ?? true
    }
    var there: [PlanContent: Int] = [:]
    for plan in try reader.planDrafts() { there[PlanContent(plan.draft), default: 0] += 1 }
    var names = PlanNames()
    var copied = PlansCopied()
    for draft in season {
      var plan = draft.shifted(years: target - source)
      if try standsForYears(draft) {
        copied.standing += 1
        continue
      }
      if let count = there[PlanContent(plan)], count > 0 {
        there[PlanContent(plan)] = count - 1
        copied.present += 1
        continue
      }
      plan.accepted = accepted
      try names.rename(&plan) { try freeBase(for: season.count) }
      do {
        copied.plans.append(try enter(plan, .adding, today: today))
      } catch let misfit as Misfit {
        guard case .retired = misfit.refusal else { throw misfit }
        copied.retired += 1
      }
    }
    return copied
  }

  /// Whether a plan or cycle of a season is a perennial that is in the ground still, and need not be planted again.
  private func standsForYears(_ draft: PlanDraft) throws -> Bool {
    guard let code = draft.code, let cycle = try lookup.cycleIndex().byCode[Fold.code(code)], cycle.ended == nil else {
      return false
    }
    return try lookup.cropIndex().growth(of: cycle.crop).isPerennial
  }

  /// What was planned for a season and not given up.
  private func plannedInSeason(_ year: Int) throws -> [PlanDraft] {
    try reader.planDrafts().map(\.draft).filter { $0.stand.parts.year == year && $0.dropped == nil }.map { draft in
      var plan = draft
      plan.sown = nil
      return plan
    }
  }

  /// What was done in a season, as plans: what was picked says when, else the catalogue.
  private func doneInSeason(_ year: Int) throws -> [PlanDraft] {
    let rows = try Row.fetchAll(
      database,
      sql: """
        SELECT cycle.code_key, min(harvest.day) AS first, iif(cycle.ended IS NULL, NULL, max(harvest.day)) AS last
        FROM cycle JOIN harvest ON harvest.cycle_id = cycle.id
        WHERE substr(cycle.started, 1, 4) = ? AND harvest.void_reason IS NULL
        GROUP BY cycle.id ORDER BY cycle.id
        """, arguments: ["\(year)"])
    let picks = Dictionary(
      rows.map { ($0["code_key"] as String, (first: Reader.day($0["first"]), last: Reader.day($0["last"]))) },
      uniquingKeysWith: { first, _ in first })
    return try reader.cycles().map(\.draft).filter { $0.started.parts.year == year }.map { cycle in
      let days = picks[Fold.code(cycle.code ?? "")]
      return PlanDraft(
        code: cycle.code, site: cycle.site, plot: cycle.plot, crop: cycle.crop, variety: cycle.variety,
        area: cycle.area, part: cycle.part, plants: cycle.plants, sow: cycle.sown, stand: cycle.started,
        firstHarvest: days?.first, lastHarvest: days?.last, expected: cycle.expected, group: cycle.group,
        computes: PlanDraft.computable)
    }.sorted { ($0.stand, $0.site ?? "", $0.plot, $0.code ?? "") < ($1.stand, $1.site ?? "", $1.plot, $1.code ?? "") }
  }
}

/// What two plans must share to be the same one.
private struct PlanContent: Hashable {
  let site: String?
  let plot: String
  let crop: String
  let variety: String?
  let stand: Day

  init(_ draft: PlanDraft) {
    (site, plot, crop, variety, stand) = (draft.site, draft.plot, draft.crop, draft.variety, draft.stand)
  }
}

/// New codes for copies: members of a series or a group stay together under one of their own.
private struct PlanNames {
  private var series: [String: String] = [:]
  private var groups: [String: String] = [:]
  private var members: [String: Int] = [:]

  /// Gives a copy its code; one that stands alone is given it when it is entered.
  mutating func rename(_ plan: inout PlanDraft, _ freeBase: () throws -> String) throws {
    plan.code = nil
    if let code = plan.series {
      let base = try series[code] ?? freeBase()
      series[code] = base
      plan.series = base
    }
    if let code = plan.group {
      let base = try groups[code] ?? plan.series.map { number($0) } ?? freeBase()
      groups[code] = base
      plan.group = base
    }
    if let base = plan.group ?? plan.series { plan.code = number(base) }
  }

  /// The next code under a base.
  private mutating func number(_ base: String) -> String {
    members[base, default: 0] += 1
    return "\(base)-\(members[base] ?? 1)"
  }
}
