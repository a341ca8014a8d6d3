/// What a notebook knows for a report of the whole network.
public struct NetworkFacts: Sendable {
  /// A venture or initiative that is of the network on the last day counted.
  public struct Member: Hashable, Sendable {
    /// Which it is.
    public let venture: Identity<Venture>
    /// Whether it is a venture or a federated initiative.
    public let kind: VentureKind

    /// A venture or initiative.
    public init(venture: Identity<Venture>, kind: VentureKind) {
      self.venture = venture
      self.kind = kind
    }
  }

  /// The days, harvests and ground, narrowed to nothing.
  public let period: PeriodFacts
  /// The stages of all ventures.
  public let stages: [StageSince]
  /// The ventures and initiatives that are not retired.
  public let members: [Member]
  /// Who was heard of in the months of the period.
  public let coverage: CoverageFacts
  /// Every obstacle.
  public let obstacles: [ObstacleCourse]

  /// Facts of the network.
  public init(
    period: PeriodFacts, stages: [StageSince], members: [Member], coverage: CoverageFacts,
    obstacles: [ObstacleCourse]
  ) {
    self.period = period
    self.stages = stages
    self.members = members
    self.coverage = coverage
    self.obstacles = obstacles
  }
}
