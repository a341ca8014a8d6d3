/// What may be published of the network in a period: sums of whole atoms, and nothing else.
public struct PublicFigures: Sendable {
  /// One line of a breakdown.
  public struct Row<Key: Sendable>: Sendable {
    /// What it is about; nil is everything that cannot be told apart.
    public let key: Key?
    /// Its figures in the period and, when it can be compared, a year earlier; nil where nothing can be told.
    public let figures: [Figures?]
  }

  /// What was asked: a month, a quarter or a year, and the same a year earlier.
  public let question: PeriodQuestion
  /// The months of each span that are told of: those of quarters that are over, and a year earlier the same ones. Nil when there are none, or the year before tells of others than the period.
  public let months: [ClosedRange<Month>?]
  /// The network in each span; nil when nothing can be told.
  public let totals: [Figures?]
  /// By commune, largest first, the line of what cannot be told apart last.
  public let byCommune: [Row<Commune>]
  /// By kind of plot.
  public let byKind: [Row<PlotKind>]
  /// By stage of venture; the inner nil is no stage.
  public let byStage: [Row<NetworkStage?>]
  /// The ventures that let it be told under their name in the whole period.
  public let byVenture: [Row<Venture>]
  /// By what became of it; the inner nil is not stated.
  public let byDestination: [Row<Destination?>]
  /// For each span, whether someone's figures are left out, or stand only in those of a longer period.
  public let leavesOut: [Bool]

  /// Whether every month of the period is told of.
  public var isWhole: Bool { months[0] == question.period.months }

  /// The question by which facts are read for a period: the whole calendar years that it and the year before lie in, whatever part of them is asked for, so that what can be told does not depend on the asking.
  public static func reading(_ period: ReportPeriod, today: Day) -> PeriodQuestion {
    PeriodQuestion(.year(Int(period.first.parts.year)), compare: [.lastYear], across: [.month], today: today)
  }

  /// The slices of a calendar year from facts that hold all its days.
  public static func slices(
    of year: Int, _ facts: PeriodFacts, _ stages: [StageSince], _ consents: [Consent]
  ) throws(QuantityError) -> [PublicSlice] {
    guard let january = Month(year: year, month: 1) else { return [] }
    let holders = StagedHolders(facts.occupancies, stages)
    let walk = FiguresWalk(facts.cycles, holders.occupancies, .everything)
    let picks = Dictionary(grouping: facts.picks, by: \.day.month)
    var parts: [Month: [GrowerPart]] = [:]
    for month in (0..<12).map({ january.adding(months: $0) }) where month.last < facts.question.today {
      var sums = GrowerSums(walk)
      try walk.run(CountedDays(month, upTo: month.last), picks[month] ?? [], into: &sums)
      parts[month] = try sums.parts(walk.tenure, holders, facts.directory)
    }
    return try PublicSlice.slices(of: year, parts, consents, today: facts.question.today)
  }

  /// What may be published of a period, from facts read by ``reading(_:today:)``. Throws `overflow` when a sum does not fit 64 bits.
  public init(
    _ period: ReportPeriod, _ facts: PeriodFacts, _ stages: [StageSince], _ consents: [Consent]
  ) throws(QuantityError) {
    let consents = Consent.joined(consents)
    question = PeriodQuestion(period, compare: [.lastYear], today: facts.question.today)
    let all = question.spans
    var months: [ClosedRange<Month>?] = []
    var told: [[PublicSlice]] = []
    var leavesOut: [Bool] = []
    for span in all {
      let slices = try Self.slices(of: Int(span.period.first.parts.year), facts, stages, consents)
      var own = span.period.months
      if let last = slices.map(\.months.upperBound).max(), own.lowerBound <= last {
        own = own.lowerBound...min(own.upperBound, last)
        // A year in progress stands beside the same months of the year before.
        if let first = months.first ?? nil {
          own = own.lowerBound...min(own.upperBound, first.upperBound.adding(months: -12))
        }
        months.append(own)
      } else {
        months.append(nil)
      }
      let within = slices.filter { own.contains($0.months.lowerBound) && own.contains($0.months.upperBound) }
      told.append(months.last == .some(nil) ? [] : within)
      leavesOut.append(
        slices.contains { slice in
          slice.months.overlaps(own)
            && (slice.leavesOut || !own.contains(slice.months.lowerBound) || !own.contains(slice.months.upperBound))
        })
    }
    if told.count > 1, months[0] == nil || Self.places(told[0]) != Self.places(told[1]) {
      // Others are told of than a year earlier: beside each other they would mislead.
      (told[1], months[1]) = ([], nil)
    }
    self.months = months
    self.leavesOut = leavesOut
    let sums = PublicSums(told, months)
    totals = try sums.sums { _ in true }
    let names = facts.directory
    byCommune = try sums.rows(\.commune, names.commune) { CodeOrder($0.insee) }
    byKind = try sums.rows(\.kind, { $0 }) { CodeOrder($0.rawValue) }
    byStage = try sums.rows(\.stage, { $0 }) { CodeOrder($0?.code) }
    byDestination = try sums.destinations()
    byVenture = try sums.ventures(question.spans, consents).map { Row(key: names.venture($0), figures: $1) }
      .sorted { CodeOrder($0.key?.code) < CodeOrder($1.key?.code) }
  }

  /// The months, by their places in the year, in which those who do not consent are told of.
  private static func places(_ slices: [PublicSlice]) -> Set<Int32> {
    Set(
      slices.filter { !$0.isOpen }.flatMap { slice in
        (slice.months.lowerBound.index...slice.months.upperBound.index).map { $0 % 12 }
      })
  }
}
