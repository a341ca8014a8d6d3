import CultiverMarseille
import GRDB

/// What the rules of cultivation are asked about, and what they answer.
extension Writer {
  /// What rules need to know of a crop that stands, or is planned to stand, on a plot. The last day expected is the one stated, else that of the plan from which the cycle came, else the catalogue's. `except` is the key of the cycle or plan itself, when it is known.
  func question(
    _ crop: Crop, on place: Ground.Place, started: Day, ended: Day?, expectedEnd: Day? = nil, area: Area?,
    isPlanned: Bool = false, except: Identity<CropCycle>?, today: Day
  ) throws -> CycleRule.Question {
    let growth = try lookup.cropIndex().growth(of: crop.id)
    let plans = try plans(on: place.plot.id)
    let planned = except.flatMap { id in plans.first { $0.id == id } }?.lastHarvest
    return CycleRule.Question(
      crop: crop, isPerennial: growth.isPerennial, started: started, ended: ended,
      expectedEnd: expectedEnd ?? planned ?? growth.lastHarvest(standingFrom: started), isPlanned: isPlanned,
      area: area, plot: place.plot, plotName: place.name,
      others: try others(plans, on: place.plot.id, except: except, today: today),
      rotationYears: try database.value(Int.self, "SELECT rotation_years FROM family WHERE name = ?", [crop.family])
        ?? 0,
      holdings: try holdings(of: place.plot.id), soil: try soil(of: place.plot.id), today: today)
  }

  /// What every rule answers; throws the first refusal as a `Misfit`.
  func judge(_ question: CycleRule.Question) throws -> [Warning] {
    try Self.warnings(CycleRule.all.flatMap { $0.findings(question) })
  }

  /// The warnings among findings; throws the first refusal as a `Misfit`.
  static func warnings(_ findings: [Finding]) throws -> [Warning] {
    try findings.compactMap { finding in
      switch finding {
      case .refused(let column, let refusal): throw Misfit(column, refusal)
      case .warned(let warning): warning
      }
    }
  }

  /// The cycles of the plot, and its plans that became none.
  private func others(
    _ plans: [CyclePlan], on plot: Identity<Plot>, except: Identity<CropCycle>?, today: Day
  ) throws -> [CycleRule.Other] {
    let crops = try lookup.cropIndex()
    let started = try lookup.cycleIndex()
    let harvests = Dictionary(plans.map { ($0.id, $0.lastHarvest) }) { first, _ in first }
    let cycles = started.on(plot).filter { $0.id != except }.map { cycle in
      let end = (harvests[cycle.id] ?? nil) ?? crops.growth(of: cycle.crop).lastHarvest(standingFrom: cycle.started)
      return CycleRule.Other(
        cycle, family: crops.byID[cycle.crop]?.family, expectedEnd: end.map { max($0, today) })
    }
    let open = plans.filter { plan in
      plan.dropped == nil && plan.id != except && started.byCode[Fold.code(plan.code)] == nil
    }
    return cycles
      + open.map { plan in
        CycleRule.Other(
          plan, family: crops.byID[plan.crop]?.family,
          expectedEnd: crops.growth(of: plan.crop).lastHarvest(standingFrom: plan.stand))
      }
  }

  private func plans(on plot: Identity<Plot>) throws -> [CyclePlan] {
    try Row.fetchAll(
      database.cachedStatement(sql: "SELECT * FROM plan WHERE plot_id = ? ORDER BY stand, id"),
      arguments: [plot.rawValue]
    ).compactMap(Reader.plan)
  }

  private func holdings(of plot: Identity<Plot>) throws -> [CycleRule.Holding] {
    try Row.fetchAll(
      database.cachedStatement(
        sql: """
          SELECT venture.code, from_day, to_day FROM occupancy JOIN venture ON venture.id = occupancy.venture_id
          WHERE plot_id = ? ORDER BY from_day, occupancy.id
          """), arguments: [plot.rawValue]
    ).compactMap { row in
      Reader.day(row["from_day"]).map {
        CycleRule.Holding(venture: row["code"], from: $0, to: Reader.day(row["to_day"]))
      }
    }
  }

  private func soil(of plot: Identity<Plot>) throws -> [SoilTest] {
    try Row.fetchAll(
      database.cachedStatement(
        sql: "SELECT element, content, day, laboratory FROM soil_test WHERE plot_id = ? ORDER BY day, id"),
      arguments: [plot.rawValue]
    ).compactMap { row in
      guard let element = SoilElement(rawValue: row["element"]), let day = Reader.day(row["day"]) else { return nil }
      return SoilTest(element: element, content: row["content"], day: day, laboratory: row["laboratory"])
    }
  }
}
