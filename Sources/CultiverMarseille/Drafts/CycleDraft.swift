/// A crop cycle as stated.
public struct CycleDraft: Hashable, Sendable {
  /// Its code; nil to be given one.
  public var code: String?
  /// Code of the site.
  public var site: String?
  /// The plot: `A1` or `SITE/A1`.
  public var plot: String
  /// The crop, by any of its names.
  public var crop: String
  /// The variety.
  public var variety: String?
  /// The ground it takes.
  public var area: StatedArea
  /// The first day in the ground.
  public var started: Day
  /// The last day.
  public var ended: Day?
  /// Whether it ended in failure.
  public var failed: Bool
  /// What is expected of it.
  public var expected: Mass?
  /// The day on which it was sown in the nursery.
  public var sown: Day?
  /// How many plants.
  public var plants: Int64?
  /// The part of the bed as it was said.
  public var part: BedPart?
  /// The code of the group of which it is one.
  public var group: String?
  /// Why it failed, from the list.
  public var cause: Cause?
  /// Why it failed, in words.
  public var reason: String?
  /// Why what looks wrong about it is right all the same.
  public var accepted: String?

  /// A draft of what was stated.
  public init(
    code: String? = nil, site: String? = nil, plot: String, crop: String, variety: String? = nil,
    area: StatedArea = .whole, started: Day, ended: Day? = nil, failed: Bool = false, expected: Mass? = nil,
    sown: Day? = nil, plants: Int64? = nil, part: BedPart? = nil, group: String? = nil, cause: Cause? = nil,
    reason: String? = nil, accepted: String? = nil
  ) {
    self.code = code
    self.site = site
    self.plot = plot
    self.crop = crop
    self.variety = variety
    self.area = area
    self.started = started
    self.ended = ended
    self.failed = failed
    self.expected = expected
    self.sown = sown
    self.plants = plants
    self.part = part
    self.group = group
    self.cause = cause
    self.reason = reason
    self.accepted = accepted
  }
}
