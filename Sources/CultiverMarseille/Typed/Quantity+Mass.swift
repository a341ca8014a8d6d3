extension Quantity {
  /// What it weighs when its unit is one of mass, rounded half up to the gram; nil when the unit is another.
  public func mass() throws(QuantityError) -> Mass? {
    guard let unit = MassUnit(word: unit) else { return nil }
    return try unit.mass(of: count)
  }
}
