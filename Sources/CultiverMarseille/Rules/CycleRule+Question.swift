extension CycleRule {
  /// What a rule is asked about: a cycle, or a plan for one, and all that bears on it.
  public struct Question: Sendable {
    /// The crop.
    public let crop: Crop
    /// Whether the crop stands for years.
    public let isPerennial: Bool
    /// The first day in the ground.
    public let started: Day
    /// The last, when it is known.
    public let ended: Day?
    /// The last day expected, when it is not known.
    public let expectedEnd: Day?
    /// Whether it is planned; else it stands, or has stood.
    public let isPlanned: Bool
    /// The ground it takes; nil is unknown.
    public let area: Area?
    /// The plot.
    public let plot: Plot
    /// What people call the plot.
    public let plotName: String
    /// What else stands, has stood or is planned to stand on the plot.
    public let others: [Other]
    /// For how many years the family is to stay away from the ground; 0 when no interval is known.
    public let rotationYears: Int
    /// Who holds the plot, and when.
    public let holdings: [Holding]
    /// What was found in the plot's soil.
    public let soil: [SoilTest]
    /// Today.
    public let today: Day

    /// Everything a rule may want to know.
    public init(
      crop: Crop, isPerennial: Bool = false, started: Day, ended: Day?, expectedEnd: Day? = nil,
      isPlanned: Bool = false, area: Area?, plot: Plot, plotName: String, others: [Other] = [], rotationYears: Int = 0,
      holdings: [Holding] = [], soil: [SoilTest] = [], today: Day
    ) {
      self.crop = crop
      self.isPerennial = isPerennial
      self.started = started
      self.ended = ended
      self.expectedEnd = expectedEnd
      self.isPlanned = isPlanned
      self.area = area
      self.plot = plot
      self.plotName = plotName
      self.others = others
      self.rotationYears = rotationYears
      self.holdings = holdings
      self.soil = soil
      self.today = today
    }
  }

  /// Something else of the plot: a cycle, or a plan that is neither started nor given up.
  public struct Other: Hashable, Sendable {
    /// Its code.
    public let code: String
    /// Its crop.
    public let crop: Identity<Crop>
    /// Its botanical family, when it is known.
    public let family: String?
    /// The ground it takes; nil is unknown.
    public let area: Area?
    /// The first day in the ground.
    public let started: Day
    /// The last, when it is known.
    public let ended: Day?
    /// The last day expected, when it is not known.
    public let expectedEnd: Day?
    /// Whether it is only planned.
    public let isPlanned: Bool

    /// A cycle of the plot.
    public init(_ cycle: CropCycle, family: String?, expectedEnd: Day? = nil) {
      code = cycle.code
      crop = cycle.crop
      self.family = family
      area = cycle.area
      started = cycle.started
      ended = cycle.ended
      self.expectedEnd = cycle.ended == nil ? expectedEnd : nil
      isPlanned = false
    }

    /// A plan of the plot.
    public init(_ plan: CyclePlan, family: String?, expectedEnd: Day? = nil) {
      code = plan.code
      crop = plan.crop
      self.family = family
      area = plan.area
      started = plan.stand
      ended = nil
      self.expectedEnd = plan.lastHarvest ?? expectedEnd
      isPlanned = true
    }
  }

  /// A venture holds the plot from one day to another, both included.
  public struct Holding: Hashable, Sendable {
    /// The code of the venture.
    public let venture: String
    /// The first day.
    public let from: Day
    /// The last day; nil while it goes on.
    public let to: Day?

    /// A holding.
    public init(venture: String, from: Day, to: Day?) {
      self.venture = venture
      self.from = from
      self.to = to
    }
  }
}
