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
  /// Why what looks wrong about it is right all the same.
  public var accepted: String?

  /// A draft of what was stated.
  public init(
    code: String? = nil, site: String? = nil, plot: String, crop: String, variety: String? = nil,
    area: StatedArea = .whole, started: Day, ended: Day? = nil, failed: Bool = false, expected: Mass? = nil,
    accepted: String? = nil
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
    self.accepted = accepted
  }
}
