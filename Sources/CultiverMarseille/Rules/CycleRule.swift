/// A rule of cultivation about a cycle that is to stand on a plot.
public struct CycleRule: Sendable {
  /// What a rule is asked about.
  public struct Question: Sendable {
    /// The first day in the ground.
    public let started: Day
    /// The last, when it is known.
    public let ended: Day?
    /// The ground it takes; nil is unknown.
    public let area: Area?
    /// The botanical family, when it is known.
    public let family: String?
    /// The plot.
    public let plot: Plot
    /// What people call the plot.
    public let plotName: String
    /// The other cycles of the plot.
    public let others: [Other]
    /// For how many years the family is to stay away from the ground.
    public let rotationYears: Int

    /// Everything a rule may want to know.
    public init(
      started: Day, ended: Day?, area: Area?, family: String?, plot: Plot, plotName: String, others: [Other],
      rotationYears: Int
    ) {
      self.started = started
      self.ended = ended
      self.area = area
      self.family = family
      self.plot = plot
      self.plotName = plotName
      self.others = others
      self.rotationYears = rotationYears
    }
  }

  /// Another cycle of the plot.
  public struct Other: Sendable {
    /// The cycle.
    public let cycle: CropCycle
    /// Its botanical family, when it is known.
    public let family: String?

    /// A cycle and its family.
    public init(cycle: CropCycle, family: String?) {
      self.cycle = cycle
      self.family = family
    }
  }

  /// What the rule finds.
  public let findings: @Sendable (Question) -> [Finding]

  /// Every rule in force, in the order in which a grower would ask.
  public static let all: [CycleRule] = [.endsAfterStart, .fitsPlot, .leavesRoom, .rotatesFamily, .hasKnownArea]

  /// The end does not lie before the start.
  public static let endsAfterStart = CycleRule { question in
    guard let ended = question.ended, ended < question.started else { return [] }
    return [.refused(.ended, .endBeforeStart(start: question.started, end: ended))]
  }

  /// A cycle is not larger than its plot.
  public static let fitsPlot = CycleRule { question in
    guard let area = question.area, let has = question.plot.area, area > has else { return [] }
    return [.refused(.area, .largerThanPlot(area, plot: question.plotName, has))]
  }

  /// All that stands at one time fits the plot; intercropping is legitimate, so this only warns.
  public static let leavesRoom = CycleRule { question in
    guard let area = question.area, let has = question.plot.area else { return [] }
    let beside = question.others.map(\.cycle).filter { other in
      (question.ended.map { other.started <= $0 } ?? true) && (other.ended.map { question.started <= $0 } ?? true)
    }
    // The most stands on a day on which something begins.
    let days = [question.started] + beside.map(\.started).filter { $0 > question.started }
    let most = days.map { day in
      beside.filter { $0.stands(on: day) }.reduce(area.squareDecimetres) { sum, other in
        sum.addingReportingOverflow(other.area?.squareDecimetres ?? 0).partialValue
      }
    }.max()
    guard let most, most > has.squareDecimetres, area <= has else { return [] }
    return [.warned(.overPlanted(plot: question.plotName, standing: Area(squareDecimetres: most), has: has))]
  }

  /// A botanical family stays away from the plot for its rotation interval.
  public static let rotatesFamily = CycleRule { question in
    guard let family = question.family, question.rotationYears > 0 else { return [] }
    let before = question.others.filter { other in
      guard other.family == family, let ended = other.cycle.ended, ended < question.started else { return false }
      return ended.days(to: question.started) < question.rotationYears * 365
    }
    guard let last = before.max(by: { $0.cycle.started < $1.cycle.started }) else { return [] }
    return [
      .warned(
        .sameFamily(
          plot: question.plotName, family: family, cycle: last.cycle.code, ended: last.cycle.ended,
          years: question.rotationYears))
    ]
  }

  /// Where the plot itself has no known area, no yield can be given; an area that is unknown on a known plot was said to be.
  public static let hasKnownArea = CycleRule { question in
    question.area == nil && question.plot.area == nil ? [.warned(.areaUnknown(plot: question.plotName))] : []
  }
}
