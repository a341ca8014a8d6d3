/// A crop cycle as stated.
public struct CycleDraft: Hashable, Sendable {
  /// Its code; nil to be given one.
  public let code: String?
  /// Code of the site.
  public let site: String?
  /// The plot: `A1` or `SITE/A1`.
  public let plot: String
  /// The crop, by any of its names.
  public let crop: String
  /// The variety.
  public let variety: String?
  /// The ground it takes.
  public let area: StatedArea
  /// The first day in the ground.
  public let started: Day
  /// The last day.
  public let ended: Day?
  /// Whether it ended in failure.
  public let failed: Bool
  /// What is expected of it.
  public let expected: Mass?

  /// A draft of what was stated.
  public init(
    code: String? = nil, site: String? = nil, plot: String, crop: String, variety: String? = nil,
    area: StatedArea = .whole, started: Day, ended: Day? = nil, failed: Bool = false, expected: Mass? = nil
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
  }
}
