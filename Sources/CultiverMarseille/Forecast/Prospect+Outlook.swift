/// Why it cannot be said what is to be expected, or when.
public enum Unforeseen: String, CaseIterable, Hashable, Sendable {
  /// Nobody says what is expected, and the area is unknown.
  case area = "no-area"
  /// Nobody says what is expected, and the catalogue has no reference yield.
  case yield = "no-yield"
  /// No days of harvest are planned, and the catalogue has none for that crop.
  case days = "no-days"
  /// No days of harvest are planned for a crop that stands for years.
  case season = "no-season"
}

/// What is to be expected of a plan or cycle.
public enum Outlook: Hashable, Sendable {
  /// These harvests.
  case expected([ExpectedHarvest])
  /// It cannot be computed, for these reasons.
  case unforeseen([Unforeseen])
}

extension Prospect {
  /// What is to be expected on some days; harvests that have no day among them are left out. Throws when a mass does not fit 64 bits.
  public func outlook(_ growth: CropGrowth, on days: ClosedRange<Day>) throws(QuantityError) -> Outlook {
    let windows = windows(growth, on: days)
    if let windows, !windows.contains(where: { $0.overlaps(days) }) { return .expected([]) }
    guard mayStand(on: days, forYears: growth.isPerennial) else { return .expected([]) }
    var reasons: [Unforeseen] = []
    if stated == nil {
      if area == nil { reasons.append(.area) }
      if growth.typicalYield == nil { reasons.append(.yield) }
    }
    if windows == nil { reasons.append(growth.isPerennial ? .season : .days) }
    guard reasons.isEmpty, let windows, let mass = try expected(growth) else { return .unforeseen(reasons) }
    return .expected(
      windows.filter { $0.overlaps(days) }.map {
        ExpectedHarvest(window: $0, mass: mass, life: life(to: $0.upperBound))
      })
  }

  /// The days of harvest whose end is known; nil when that of some of them, or all, is not. See `seasons`.
  public func windows(_ growth: CropGrowth, on days: ClosedRange<Day>) -> [ClosedRange<Day>]? {
    guard let seasons = seasons(growth, on: days) else { return nil }
    let windows = seasons.compactMap { season in season.last.map { season.first...max(season.first, $0) } }
    return windows.count == seasons.count ? windows : nil
  }

  /// When it is harvested, in the order of time: on planned days, moved by the days that it began late or early; else on the usual ones of its crop. A perennial's seasons recur every year, and those on or about some days are given. Nil when none are known.
  public func seasons(_ growth: CropGrowth, on days: ClosedRange<Day>) -> [HarvestSeason]? {
    let planned = plan.flatMap { plan in
      plan.harvest.map { HarvestSeason(first: $0.lowerBound, last: plan.lastHarvest ?? Self.end(of: $0)) }
    }
    if growth.isPerennial { return planned.map { Self.yearly($0, on: days) } }
    if let plan, let planned {
      let moved = plan.stand.days(to: start)
      let first = planned.first.adding(days: moved)
      return [
        HarvestSeason(first: first, last: planned.last?.adding(days: moved) ?? growth.lastHarvest(firstOn: first))
      ]
    }
    guard let wait = growth.usualDays else { return nil }
    let first = start.adding(days: wait)
    return [HarvestSeason(first: first, last: growth.lastHarvest(firstOn: first))]
  }

  /// The end of a stated span, which is none when the span is its first day alone.
  private static func end(of span: ClosedRange<Day>) -> Day? {
    span.lowerBound < span.upperBound ? span.upperBound : nil
  }

  /// What is expected of each of its windows: what was said, else the reference yield × area.
  private func expected(_ growth: CropGrowth) throws(QuantityError) -> Mass? {
    if let stated { return stated }
    return try growth.expected(on: area)
  }

  /// The days in the ground, as far as a day.
  private func life(to day: Day) -> ClosedRange<Day>? {
    let last = end.map { min($0, day) } ?? day
    return start <= last ? start...last : nil
  }

  /// Whether it may stand on one of the days. What was to begin a year before them and never did does not, unless it was to stand for years.
  private func mayStand(on days: ClosedRange<Day>, forYears: Bool) -> Bool {
    guard start <= days.upperBound else { return false }
    let last = cycle == nil && !forYears ? start.adding(days: 365) : end
    return last.map { $0 >= days.lowerBound } ?? true
  }

  /// A season and those of the same days in later years, as far as they come near some days. One that lasts a year or longer stands alone.
  private static func yearly(_ season: HarvestSeason, on days: ClosedRange<Day>) -> [HarvestSeason] {
    if let last = season.last, season.first.days(to: last) >= 365 { return [season] }
    let since = season.first.parts.year
    let first = max(0, days.lowerBound.parts.year - since - 1)
    let last = max(first, days.upperBound.parts.year - since)
    return (first...last).map { years in
      HarvestSeason(first: season.first.adding(years: years), last: season.last?.adding(years: years))
    }
  }
}
