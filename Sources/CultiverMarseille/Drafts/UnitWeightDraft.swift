/// What one of a unit weighs for a crop, as stated.
public struct UnitWeightDraft: Hashable, Sendable {
  /// The crop, by any of its names.
  public var crop: String
  /// The variety, when it is about one.
  public var variety: String?
  /// The unit, by any of its names.
  public var unit: String
  /// What one weighs.
  public var mass: Mass
  /// From when on; nil is always.
  public var from: Day?
  /// How many were weighed to know it.
  public var weighed: Int64?
  /// Where they were weighed.
  public var place: String?

  /// A draft of what was stated.
  public init(
    crop: String, variety: String? = nil, unit: String, mass: Mass, from: Day? = nil, weighed: Int64? = nil,
    place: String? = nil
  ) {
    self.crop = crop
    self.variety = variety
    self.unit = unit
    self.mass = mass
    self.from = from
    self.weighed = weighed
    self.place = place
  }
}
