extension CropGrowth {
  /// The usual last day of harvest when the first is known; nil when the catalogue does not tell, and for what stands for years.
  public func lastHarvest(firstOn day: Day) -> Day? {
    guard !isPerennial, let harvestWeeks else { return nil }
    return day.adding(days: max(harvestWeeks * 7 - 1, 0))
  }

  /// What the reference yield makes of an area in a season, rounded half up to the gram; nil when either is not known.
  public func expected(on area: Area?) throws(QuantityError) -> Mass? {
    guard let typicalYield, let area else { return nil }
    return Mass(grams: try Exact.ratio(Int128(typicalYield) * Int128(area.squareDecimetres), 100))
  }
}
