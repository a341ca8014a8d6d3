extension CropGrowth {
  /// The usual day of the first harvest of what stands in its ground from a day on; nil when the catalogue does not tell.
  public func firstHarvest(standingFrom day: Day) -> Day? { usualDays.map { day.adding(days: $0) } }

  /// The usual last day of harvest of what stands in its ground from a day on; nil when the catalogue does not tell, and for what stands for years.
  public func lastHarvest(standingFrom day: Day) -> Day? {
    guard !isPerennial, let harvestWeeks, let first = firstHarvest(standingFrom: day) else { return nil }
    return first.adding(days: max(harvestWeeks * 7 - 1, 0))
  }
}
