extension Day {
  /// How many whole months lie between this day and a later one: from the 13th of January to the 12th of February none.
  public func wholeMonths(to later: Day) -> Int {
    let (a, b) = (parts, later.parts)
    let months = (b.year - a.year) * 12 + b.month - a.month
    return months - (b.day < a.day ? 1 : 0)
  }
}
