/// A harvest as stated, its plot, crop and cycle still words.
public struct HarvestDraft: Hashable, Sendable {
  /// The day of the harvest.
  public var day: Day
  /// Code of the site.
  public var site: String?
  /// The plot: `A1` or `SITE/A1`.
  public var plot: String?
  /// The crop, by any of its names.
  public var crop: String?
  /// The variety.
  public var variety: String?
  /// Code of the cycle.
  public var cycle: String?
  /// How much, in the unit stated.
  public var quantity: Quantity
  /// What the unit came to, when that is stated.
  public var mass: Mass?
  /// What became of it.
  public var destination: Destination?
  /// A remark.
  public var note: String?
  /// What another system calls it.
  public var reference: String?
  /// Why it does not count.
  public var voidReason: String?

  /// A draft of what was stated.
  public init(
    day: Day, site: String? = nil, plot: String? = nil, crop: String? = nil, variety: String? = nil,
    cycle: String? = nil, quantity: Quantity, mass: Mass? = nil, destination: Destination? = nil, note: String? = nil,
    reference: String? = nil, voidReason: String? = nil
  ) {
    self.day = day
    self.site = site
    self.plot = plot
    self.crop = crop
    self.variety = variety
    self.cycle = cycle
    self.quantity = quantity
    self.mass = mass
    self.destination = destination
    self.note = note
    self.reference = reference
    self.voidReason = voidReason
  }
}
