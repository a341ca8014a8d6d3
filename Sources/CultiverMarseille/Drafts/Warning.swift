/// What looks wrong and is recorded all the same, unless warnings are refused.
public enum Warning: Hashable, Sendable {
  /// The best pick so far.
  public enum BestPick: Hashable, Sendable {
    /// In g/m².
    case perArea(Int64)
    /// As a whole.
    case mass(Mass)
  }

  /// More area stands on the plot than it has.
  case overPlanted(plot: String, standing: Area, has: Area)
  /// The same botanical family stands on the plot's same ground, or less than so many years before or after.
  case sameFamily(plot: String, family: String, cycle: String, FamilyStay, years: Int)
  /// The pick alone is far above what the crop usually gives on that area in a season (g per m²: picked, usual).
  case farAboveUsual(crop: Phrase, picked: Int64, usual: Int64)
  /// The harvest is of another variety than its cycle.
  case otherVariety(crop: Phrase, cycle: String, stated: String, standing: String)
  /// The pick is so many times the best that the crop gave in one pick so far.
  case farAboveBest(crop: Phrase, times: Int64, best: BestPick)
  /// The day lies after today.
  case inFuture(Day)
  /// Whoever holds the plot when the cycle begins no longer does when it ends; both last days.
  case outlastsTenure(plot: String, venture: String, tenureEnds: Day, cycleEnds: Day)
  /// The soil of the plot holds more lead than lets the crop be eaten without a closer look: the test that says so, and the limit that it passes, in µg/kg.
  case leadInSoil(plot: String, crop: Phrase, SoilTest, limit: Int64)
  /// The plot has no known area, so that no yield can be given for it.
  case areaUnknown(plot: String)
  /// More is, or is to be, paid of the funding than was granted; nil when nothing was.
  case paidAboveGranted(funding: String, Money, granted: Money?)
  /// The funding commits for longer than the plot is held on which it rests; both last days.
  case commitmentOutlastsTenure(funding: String, plot: String, venture: String, tenureEnds: Day, commitmentEnds: Day)
  /// The funding commits until that day on a plot that its venture never held.
  case commitmentWithoutTenure(funding: String, plot: String, venture: String, commitmentEnds: Day)
  /// The kind of obstacle is neither of the list nor was it used before; what comes nearest.
  case newObstacleKind(String, nearest: [String])
  /// Something of the funding was paid on a day before it was granted, or, where it was not, asked for; both days.
  case paidBefore(funding: String, Day, FundingState, Day)
  /// A condition of the funding is to be met by a day before it was granted, or, where it was not, asked for; both days.
  case conditionBefore(funding: String, Day, FundingState, Day)
  /// More was granted than was asked for.
  case grantedAboveAsked(funding: String, Money, asked: Money)
  /// The funding was refused, and this was paid of it.
  case refusedThoughPaid(funding: String, Money)
  /// Something was done about the obstacle on a day before it was met.
  case stepBeforeObstacle(obstacle: String, Day, opened: Day)
  /// Something was done about the obstacle on a day after it ended.
  case stepAfterObstacle(obstacle: String, Day, ended: Day)
  /// A step is due, was done or was given up on a day before the meeting at which it was decided.
  case beforeMeeting(StepRule.Moment, Day, meeting: Day)
  /// The venture went back on the path, from a stage to an earlier one; the first days at both.
  case wentBack(venture: String, from: String, since: Day, to: String, on: Day)
  /// Another venture has the same SIRET.
  case siretOfAnother(String, venture: String)
  /// What is retired, by its code, still has a part in something.
  case retiredThough(RetirementDraft.Thing, String, RetiredTie)
  /// A share is more than the whole (in 10^−`places` of a percent).
  case shareAboveWhole(Indicator, Int64)
}
