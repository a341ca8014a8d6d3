/// Something from which a harvest may be expected.
public enum Prospect: Hashable, Sendable {
  /// A plan that has not been started.
  case planned(CyclePlan)
  /// A cycle, with the plan that it was, and what is said to be expected of it.
  case started(CropCycle, from: CyclePlan?, expected: Mass?)

  /// The plan, when there is one.
  public var plan: CyclePlan? {
    switch self {
    case .planned(let plan): plan
    case .started(_, let plan, _): plan
    }
  }

  /// The cycle, when it was started.
  public var cycle: CropCycle? {
    switch self {
    case .planned: nil
    case .started(let cycle, _, _): cycle
    }
  }

  /// The code of the plan or cycle.
  public var code: String {
    switch self {
    case .planned(let plan): plan.code
    case .started(let cycle, _, _): cycle.code
    }
  }

  /// The plot.
  public var plot: Identity<Plot> {
    switch self {
    case .planned(let plan): plan.plot
    case .started(let cycle, _, _): cycle.plot
    }
  }

  /// The crop.
  public var crop: Identity<Crop> {
    switch self {
    case .planned(let plan): plan.crop
    case .started(let cycle, _, _): cycle.crop
    }
  }

  /// The variety, when stated.
  public var variety: Identity<Variety>? {
    switch self {
    case .planned(let plan): plan.variety
    case .started(let cycle, _, _): cycle.variety
    }
  }

  /// The ground it takes, as it is, else as it was planned.
  public var area: Area? {
    switch self {
    case .planned(let plan): plan.area
    case .started(let cycle, let plan, _): cycle.area ?? plan?.area
    }
  }

  /// What somebody expects of it: of its whole life, of a perennial in a year.
  public var stated: Mass? {
    switch self {
    case .planned(let plan): plan.expected
    case .started(_, let plan, let expected): expected ?? plan?.expected
    }
  }

  /// The first day in the ground, as it was, else as it is planned.
  public var start: Day {
    switch self {
    case .planned(let plan): plan.stand
    case .started(let cycle, _, _): cycle.started
    }
  }

  /// The last day in the ground, when it has ended.
  public var end: Day? { cycle?.ended }
}
