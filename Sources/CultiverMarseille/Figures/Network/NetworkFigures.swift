/// The figures of the whole network in a period: everything that its report shows.
public struct NetworkFigures: Sendable {
  /// How many stand at a stage on the last day counted.
  public struct StageCount: Hashable, Sendable {
    /// The stage; nil is none.
    public let stage: NetworkStage?
    /// Ventures.
    public let ventures: Int64
    /// Federated initiatives.
    public let initiatives: Int64
    /// Those among both that held a plot that day.
    public let growing: Int64
  }

  /// The figures of the period, beside those of the year before.
  public let period: PeriodFigures
  /// By the stage at which the holder stood on each day. The outer nil is nobody, the inner none.
  public let byStage: [PeriodFigures.Row<NetworkStage??>]
  /// How many are in the network, by stage, in the order of the stages' codes, those that left and none last.
  public let counts: [StageCount]
  /// Plots in use on the last day counted.
  public let plots: Int64
  /// Those of them that somebody held.
  public let heldPlots: Int64
  /// Who was heard of, month by month.
  public let coverage: [CoverageFigures.MonthRow]
  /// Obstacles by commune.
  public let obstacles: ObstacleSummary
  /// The communes of obstacles, by INSEE code.
  public let communes: [String: Commune]

  /// Ventures of the network.
  public var ventures: Int64 { counts.reduce(0) { $0 + $1.ventures } }
  /// Ventures that stand at a stage.
  public var accompanied: Int64 { counts.reduce(0) { $0 + ([nil, .left].contains($1.stage) ? 0 : $1.ventures) } }
  /// Initiatives of the network.
  public var initiatives: Int64 { counts.reduce(0) { $0 + $1.initiatives } }

  /// The figures from the facts. Throws `overflow` when a sum does not fit 64 bits.
  public init(_ facts: NetworkFacts) throws(QuantityError) {
    let period = facts.period
    self.period = try PeriodFigures(period)
    byStage = try Self.byStage(period, facts.stages)
    let day = period.question.spans[0].through
    let held = period.occupancies.filter { $0.holds(on: day) }
    let holders = Set(held.map(\.venture))
    let stages = Self.stages(facts.stages, on: day)
    let groups = Dictionary(grouping: facts.members) { stages[$0.venture] }
    counts = groups.map { stage, members in
      StageCount(
        stage: stage, ventures: Int64(members.count { $0.kind == .venture }),
        initiatives: Int64(members.count { $0.kind == .initiative }),
        growing: Int64(members.count { holders.contains($0.venture) }))
    }.sorted { a, b in
      let (first, second) = (Self.place(of: a.stage), Self.place(of: b.stage))
      return first == second ? CodeOrder(a.stage?.code) < CodeOrder(b.stage?.code) : first < second
    }
    let plots = period.directory.plots.values.filter { plot in
      [plot.retired, period.directory.site(plot.site).retired].allSatisfy { retired in
        retired.map { $0 > day } ?? true
      }
    }
    let taken = Set(held.map(\.plot))
    self.plots = Int64(plots.count)
    heldPlots = Int64(plots.count { taken.contains($0.id) })
    coverage = CoverageFigures(facts.coverage).months
    let courses = facts.obstacles.filter { $0.obstacle.opened <= day }
    obstacles = ObstacleSummary(courses, by: .commune, today: day)
    communes = Dictionary(courses.compactMap(\.commune).map { ($0.insee, $0) }) { first, _ in first }
  }

  /// The same walk once more, with each holder under its stage of the day.
  private static func byStage(
    _ facts: PeriodFacts, _ stages: [StageSince]
  ) throws(QuantityError) -> [PeriodFigures.Row<NetworkStage??>] {
    let holders = StagedHolders(facts.occupancies, stages, together: true)
    let figures = try PeriodFigures(
      PeriodFacts(
        question: facts.question, scope: facts.scope, cycles: facts.cycles, picks: facts.picks,
        occupancies: holders.occupancies, directory: facts.directory, families: facts.families))
    let rows = figures.byVenture.map { row in
      PeriodFigures.Row<NetworkStage??>(
        key: row.key.map { .some(holders.holder($0.id).stage) } ?? .none, figures: row.figures)
    }
    return MonthlyFigures.largestFirst(
      rows.map { row in
        (row.figures[0].mass, CodeOrder(row.key.map { $0?.code ?? "" }))
      }
    ).map { rows[$0] }
  }

  /// Stages come first, then those that left, then those without one.
  private static func place(of stage: NetworkStage?) -> Int { stage == nil ? 2 : stage == .left ? 1 : 0 }

  /// The stage of each venture on a day.
  private static func stages(_ stages: [StageSince], on day: Day) -> [Identity<Venture>: NetworkStage] {
    var latest: [Identity<Venture>: StageSince] = [:]
    for stage in stages where stage.since <= day && (latest[stage.venture].map { $0.since < stage.since } ?? true) {
      latest[stage.venture] = stage
    }
    return latest.mapValues(\.stage)
  }
}
