extension VenturePage {
  /// So many steps of time a course of all that was picked has at most, while its steps can be made longer.
  public static let mostSteps = 24

  /// What was picked in each month since the first harvest and came to by its end, up to the day; in quarters or years where months would be too many to be read. Throws when a sum does not fit 64 bits.
  public func cumulated() throws(QuantityError) -> [(period: ReportPeriod, picked: Mass, cumulated: Mass)] {
    guard let first = harvests.first?.day, first <= day else { return [] }
    let whole = ReportPeriod.days(first.month.first...day.month.last)
    let part = ReportPeriod.Part.allCases.first { whole.count(of: $0) <= Self.mostSteps } ?? .year
    var steps: [(period: ReportPeriod, picked: Mass, cumulated: Mass)] = []
    var (place, sum) = (harvests.startIndex, Mass.zero)
    for period in whole.parts(part) {
      var picked = Mass.zero
      while place < harvests.endIndex, harvests[place].day <= min(period.last, day) {
        picked = try picked.adding(harvests[place].mass)
        place += 1
      }
      sum = try sum.adding(picked)
      steps.append((period, picked, sum))
    }
    return steps
  }
}
