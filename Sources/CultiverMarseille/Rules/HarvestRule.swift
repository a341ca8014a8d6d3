/// A rule of cultivation about a harvest of a cycle.
public struct HarvestRule: Sendable {
  /// What a rule is asked about.
  public struct Question: Sendable {
    /// The day of the harvest.
    public let day: Day
    /// Its mass.
    public let mass: Mass
    /// The cycle it is taken from.
    public let cycle: CropCycle
    /// What people call the crop.
    public let crop: String
    /// The highest usual yield of the crop in a season, in g/m², when it is known.
    public let highYield: Int64?
    /// The issued report that closes the month of the day, unless the harvest is a correction.
    public let closedBy: IssuedReport?
    /// Today.
    public let today: Day

    /// Everything a rule may want to know.
    public init(
      day: Day, mass: Mass, cycle: CropCycle, crop: String, highYield: Int64?, closedBy: IssuedReport? = nil, today: Day
    ) {
      self.day = day
      self.mass = mass
      self.cycle = cycle
      self.crop = crop
      self.highYield = highYield
      self.closedBy = closedBy
      self.today = today
    }
  }

  /// Its name: how the list of all rules knows it.
  public let name: String
  /// What the rule finds.
  public let findings: @Sendable (Question) -> [Finding]

  private init(_ name: String, _ findings: @escaping @Sendable (Question) -> [Finding]) {
    self.name = name
    self.findings = findings
  }

  /// Every rule in force, in the order in which a grower would ask.
  public static let all: [HarvestRule] = [.standsInGround, .inOpenMonth, .notInFuture, .nearUsualYield]

  /// A harvest is taken while its cycle stands in the ground, both days included.
  public static let standsInGround = HarvestRule("standsInGround") { question in
    guard !question.cycle.stands(on: question.day) else { return [] }
    let span = CycleSpan(code: question.cycle.code, started: question.cycle.started, ended: question.cycle.ended)
    return [.refused(.date, .outsideCycle(span, day: question.day))]
  }

  /// The month of an issued report takes no more harvests, except as corrections with a reason.
  public static let inOpenMonth = HarvestRule("inOpenMonth") { question in
    question.closedBy.map { [.refused(.date, .monthClosed($0))] } ?? []
  }

  /// A harvest after today is most often a wrong year.
  public static let notInFuture = HarvestRule("notInFuture") { question in
    question.day > question.today ? [.warned(.inFuture(question.day))] : []
  }

  /// One pick that gives more than the ground usually gives in a season is most often a slipped decimal.
  public static let nearUsualYield = HarvestRule("nearUsualYield") { question in
    guard let area = question.cycle.area, let high = question.highYield else { return [] }
    let usual = area.squareDecimetres.multipliedFullWidth(by: high)
    let picked = question.mass.grams.multipliedFullWidth(by: 100)
    guard (picked.high, picked.low) > (usual.high, usual.low) else { return [] }
    let perSquareMetre = try? Exact.ratio(Int128(question.mass.grams) * 100, Int128(area.squareDecimetres))
    return [.warned(.farAboveUsual(crop: question.crop, picked: perSquareMetre ?? .max, usual: high))]
  }
}
