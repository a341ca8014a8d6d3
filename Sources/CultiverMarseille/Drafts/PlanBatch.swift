/// Plans that are made together: of one crop, on one plot or several, once or in a series.
public struct PlanBatch: Sendable {
  /// A plot, and the ground that is to be taken of it.
  public struct Place: Sendable {
    /// The plot: `A1` or `SITE/A1`.
    public let plot: String
    /// The ground.
    public let area: StatedArea
    /// The part of the bed as it was said.
    public let part: BedPart?

    /// A plot with its ground.
    public init(plot: String, area: StatedArea = .whole, part: BedPart? = nil) {
      self.plot = plot
      self.area = area
      self.part = part
    }
  }

  /// What all of them have; its days are those of the first.
  public let draft: PlanDraft
  /// Where they are to stand.
  public let plots: [Place]
  /// Whether those of one time make a group.
  public let isGroup: Bool
  /// How many days apart they are.
  public let interval: Int
  /// How many times.
  public let times: Int

  /// Plans made together.
  public init(draft: PlanDraft, plots: [Place], isGroup: Bool, interval: Int = 0, times: Int = 1) {
    self.draft = draft
    self.plots = plots
    self.isGroup = isGroup
    self.interval = interval
    self.times = times
  }

  /// How many plans there are.
  public var count: Int { plots.count * times }

  /// The codes of their groups, by time; none when they make none.
  public func groups(_ base: String?) -> [String] {
    guard isGroup, let base else { return [] }
    return (1...times).map { CodeSeries.code(base, $0, of: times) }
  }

  /// The plans: by time, then as the plots stand. Their codes come from the base, which one alone may lack.
  public func drafts(_ base: String?) -> [PlanDraft] {
    (1...times).flatMap { time in
      let code = base.map { CodeSeries.code($0, time, of: times) }
      return plots.enumerated().map { place, ground in
        var plan = draft.shifted(days: interval * (time - 1))
        plan.code = isGroup ? code.map { "\($0)-\(place + 1)" } : code
        plan.group = isGroup ? code : nil
        plan.series = times > 1 ? base : nil
        (plan.plot, plan.area, plan.part) = (ground.plot, ground.area, ground.part)
        return plan
      }
    }
  }
}
