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
    public let crop: Phrase
    /// The variety that is stated and that of the cycle, where somebody types both and they differ.
    public let varieties: (stated: String, standing: String)?
    /// The highest usual yield of the crop in a season, in g/m², when it is known.
    public let highYield: Int64?
    /// What the crop gave in one pick so far, when that is asked.
    public let earlier: EarlierPicks?
    /// The issued report that closes the month of the day, unless the harvest is a correction.
    public let closedBy: IssuedReport?
    /// Today.
    public let today: Day

    /// Everything a rule may want to know.
    public init(
      day: Day, mass: Mass, cycle: CropCycle, crop: Phrase,
      varieties: (stated: String, standing: String)? = nil, highYield: Int64?, earlier: EarlierPicks? = nil,
      closedBy: IssuedReport? = nil, today: Day
    ) {
      self.day = day
      self.mass = mass
      self.cycle = cycle
      self.crop = crop
      self.varieties = varieties
      self.highYield = highYield
      self.earlier = earlier
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
  public static let all: [HarvestRule] = [
    .standsInGround, .inOpenMonth, .notInFuture, .ofStandingVariety, .nearUsualYield, .nearEarlierPicks,
  ]

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

  /// A harvest of another variety than that of its cycle is most often of another plot, and its mass is of unknown area.
  public static let ofStandingVariety = HarvestRule("ofStandingVariety") { question in
    guard let varieties = question.varieties else { return [] }
    return [
      .warned(
        .otherVariety(
          crop: question.crop, cycle: question.cycle.code, stated: varieties.stated, standing: varieties.standing))
    ]
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

  /// So many picks must be known before another one is held against them.
  public static let fewestPicks: Int64 = 5
  /// More than so many times the best pick per area is doubtful: of a slipped decimal most are ten times what they should be, and the best pick is about twice a usual one.
  public static let timesPerArea: Int64 = 4
  /// The same of the heaviest pick, where areas are not known and large fields stand beside small ones.
  public static let timesHeaviest: Int64 = 10

  /// One pick that gives many times the best so far is most often a slipped decimal, also where the catalogue knows no yield.
  public static let nearEarlierPicks = HarvestRule("nearEarlierPicks") { question in
    guard let earlier = question.earlier, nearUsualYield.findings(question).isEmpty else { return [] }
    if let area = question.cycle.area, area.squareDecimetres > 0, earlier.measured >= fewestPicks {
      let rate = try? Exact.ratio(Int128(question.mass.grams) * 100, Int128(area.squareDecimetres))
      guard earlier.best > 0, (rate ?? .max) / earlier.best >= timesPerArea else { return [] }
      return [
        .warned(.farAboveBest(crop: question.crop, times: (rate ?? .max) / earlier.best, best: .perArea(earlier.best)))
      ]
    }
    let heaviest = earlier.heaviest.grams
    guard earlier.count >= fewestPicks, heaviest > 0, question.mass.grams / heaviest >= timesHeaviest else { return [] }
    return [
      .warned(
        .farAboveBest(crop: question.crop, times: question.mass.grams / heaviest, best: .mass(earlier.heaviest)))
    ]
  }
}
