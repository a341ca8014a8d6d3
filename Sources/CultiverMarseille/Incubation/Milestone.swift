/// Something that a venture comes to once.
public enum Milestone: Hashable, Sendable {
  /// Somebody met it for the first time.
  case firstMeeting
  /// Something was picked on a plot that it held.
  case firstHarvest
  /// So much has been picked on plots that it held since it began.
  case harvested(Mass)

  /// The masses that are told of: 100 kg, 500 kg, then tonnes.
  public static let masses: [Mass] = [
    100, 500, 1_000, 2_000, 3_000, 5_000, 10_000, 20_000, 30_000, 50_000, 100_000, 200_000, 300_000, 500_000, 1_000_000,
  ].map { Mass(grams: $0 * 1_000) }

  /// What was come to on which day, by harvests in the order of their days.
  static func reached(
    by harvests: [(day: Day, mass: Mass)]
  ) throws(QuantityError) -> (milestones: [(milestone: Milestone, day: Day)], total: Mass) {
    var found: [(milestone: Milestone, day: Day)] = []
    var total = Mass.zero
    if let first = harvests.first { found.append((.firstHarvest, first.day)) }
    for (day, mass) in harvests {
      let before = total
      total = try total.adding(mass)
      found += masses.filter { before < $0 && $0 <= total }.map { (.harvested($0), day) }
    }
    return (found, total)
  }
}
