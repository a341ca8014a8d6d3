/// A rule of cultivation about a cycle that stands, or is planned to stand, on a plot.
public struct CycleRule: Sendable {
  /// Its name: how the list of all rules knows it.
  public let name: String
  /// What the rule finds.
  public let findings: @Sendable (Question) -> [Finding]

  private init(_ name: String, _ findings: @escaping @Sendable (Question) -> [Finding]) {
    self.name = name
    self.findings = findings
  }

  /// Every rule in force, in the order in which a grower would ask.
  public static let all: [CycleRule] = [
    .endsAfterStart, .fitsPlot, .leavesRoom, .rotatesFamily, .withinTenure, .soilIsSafe, .notInFuture, .hasKnownArea,
  ]

  /// The end does not lie before the start.
  public static let endsAfterStart = CycleRule("endsAfterStart") { question in
    guard let ended = question.ended, ended < question.started else { return [] }
    return [.refused(.ended, .endBeforeStart(start: question.started, end: ended))]
  }

  /// A cycle is not larger than its plot.
  public static let fitsPlot = CycleRule("fitsPlot") { question in
    guard let area = question.area, let has = question.plot.area, area > has else { return [] }
    return [.refused(.area, .largerThanPlot(area, plot: question.plotName, has))]
  }

  /// All that stands at one time fits the plot; intercropping is legitimate, so this only warns.
  public static let leavesRoom = CycleRule("leavesRoom") { question in
    guard let area = question.area, let has = question.plot.area, area <= has else { return [] }
    let beside = question.neighbours.filter { $0.stands(from: question.started, to: question.leaves) }
    // The most stands on a day on which something begins.
    let days = [question.started] + beside.map(\.started).filter { $0 > question.started }
    let most = days.map { day in
      beside.filter { $0.stands(from: day, to: day) }.reduce(area.squareDecimetres) { sum, other in
        sum.addingReportingOverflow(other.area?.squareDecimetres ?? 0).partialValue
      }
    }.max()
    guard let most, most > has.squareDecimetres else { return [] }
    return [.warned(.overPlanted(plot: question.plotName, standing: Area(squareDecimetres: most), has: has))]
  }

  /// A botanical family stays away from the plot for its rotation interval: before, beside on the same ground, and after.
  public static let rotatesFamily = CycleRule("rotatesFamily") { question in question.familyFindings }

  /// Whoever holds the plot when the cycle begins holds it until the cycle ends.
  public static let withinTenure = CycleRule("withinTenure") { question in
    guard let tenure = question.tenure, question.lasts > tenure.last else { return [] }
    return [
      .warned(
        .outlastsTenure(
          plot: question.plotName, venture: tenure.venture, tenureEnds: tenure.last, cycleEnds: question.lasts))
    ]
  }

  /// Nothing to eat grows in soil with more lead than the HCSP (2014) lets pass for it.
  public static let soilIsSafe = CycleRule("soilIsSafe") { question in
    guard question.plot.kind.growsInGround,
      let test = SoilTest.latest(of: .lead, on: question.started, among: question.soil),
      let limits = test.element.limits
    else { return [] }
    let limit: Int64? =
      switch EatenPart(category: question.crop.category) {
      case .nothing: nil
      case .leaf, .root: limits.vigilance
      case .other: limits.action
      }
    guard let limit, test.content > limit, let passed = test.passed else { return [] }
    return [.warned(.leadInSoil(plot: question.plotName, crop: question.crop.name, test, limit: passed))]
  }

  /// What stands, or has ended, does not do so on a day after today: that is most often a wrong year.
  public static let notInFuture = CycleRule("notInFuture") { question in
    guard !question.isPlanned else { return [] }
    return [question.started, question.ended].compactMap { $0 }.first { $0 > question.today }.map {
      [.warned(.inFuture($0))]
    } ?? []
  }

  /// Where the plot itself has no known area, no yield can be given; an area that is unknown on a known plot was said to be.
  public static let hasKnownArea = CycleRule("hasKnownArea") { question in
    question.area == nil && question.plot.area == nil ? [.warned(.areaUnknown(plot: question.plotName))] : []
  }
}
