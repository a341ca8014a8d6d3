/// Why data is refused, as a fact: what a person typed or a row of a file stated does not fit what the notebook knows.
public enum Refusal: Error, Hashable, Sendable {
  /// A thing that is looked up by what a person calls it.
  public enum Noun: Hashable, Sendable {
    case commune, site, plot, venture, crop, variety, unit, plan, cycle, group, harvest, occupancy, stage, action,
      legalForm, title, family, soilTest, place, work, supply, meter, reading
    case person, role, programme, cohort, enrolment, meeting, step
    case report, erratum
    case consent
    case organisation, obstacle, obstacleKind, obstacleStep, funding, instalment, condition, partnership, party
    case activity, account, result
    case objective, target
  }

  /// A value cannot be read.
  case typed(TypedError)
  /// A closing quote in the row is followed by something other than the end of its cell.
  case strayText
  /// The row has cells beyond the headings, as an unquoted decimal comma makes them.
  case surplusCells(found: Int, headings: Int)
  /// A value that is needed is not there.
  case missing
  /// Nothing is called that; what is nearest, best first.
  case unknown(Noun, String, nearest: [String])
  /// Several things are called that; how to name each.
  case several(Noun, String, candidates: [String])
  /// The code or name is in use already, by what.
  case taken(Noun, String, by: String)
  /// The code or reference is there already with other content, in this column: what stands, what was stated.
  case differs(Noun, String, column: Column, stands: String, stated: String)
  /// The thing was retired on that day.
  case retired(Noun, String, since: Day)
  /// No cycle of the crop stands on the plot that day; the cycles of that crop there that come nearest.
  case noCycle(crop: String, plot: String, day: Day, nearest: [CycleSpan])
  /// Several cycles of the crop stand on the plot that day.
  case severalCycles(crop: String, plot: String, day: Day, [CycleSpan])
  /// The pick comes from several cycles, and nothing says how it is shared.
  case sharingMissing([CycleSpan])
  /// A pick cannot be shared by area, or else by plants, because a cycle has none that is known.
  case notShareable(cycle: String, byPlants: Bool)
  /// So many parts were given for so many cycles.
  case partsForCycles(Int, cycles: Int)
  /// The parts given do not add up to the pick.
  case partsDiffer(sum: Quantity, has: Quantity)
  /// The parts that became something are more than the harvest.
  case partsExceed(sum: Quantity, has: Quantity)
  /// A part is in another unit than the harvest, and the two do not compare.
  case partInOtherUnit(String, unit: String)
  /// Several parts state no quantity, and only one can take what the others leave.
  case severalRests
  /// The other parts leave nothing for this one.
  case nothingLeft(Destination)
  /// A price or an amount stands where nothing was sold.
  case nothingSold
  /// A cause stands where nothing was lost.
  case nothingLost
  /// What was counted beside the mass is in a unit of mass.
  case massCounted(String)
  /// The harvest is no part of a pick.
  case notPicked(Int64)
  /// The day lies before the cycle stands in the ground or after it ended.
  case outsideCycle(CycleSpan, day: Day)
  /// A cycle and the plot or crop stated with it do not agree.
  case disagrees(Noun, stated: String, cycle: String, has: String)
  /// The plot, named with its site, is said to lie in another.
  case otherSite(plot: String, stated: String)
  /// The end lies before the start.
  case endBeforeStart(start: Day, end: Day)
  /// The area is larger than the plot.
  case largerThanPlot(Area, plot: String, Area)
  /// The plot would be smaller than a cycle on it: what the plot would have, the largest cycle, what that takes.
  case smallerThanCycle(Area, plot: String, cycle: String, Area)
  /// The gross area, with paths, is smaller than the net area of the beds.
  case grossBelowNet(Area, net: Area, plot: String)
  /// Of two values of a crop the one that should be lower is higher.
  case notAscending(low: Column, high: Column, crop: String)
  /// The area stated is not length × width.
  case areaNotSides(Area, sides: Area)
  /// The quantity comes to less than half a gram.
  case underOneGram(String)
  /// Nobody has said what one of the unit weighs for that crop.
  case noUnitWeight(crop: String, unit: String)
  /// The grams stated are not what the quantity comes to.
  case massDisagrees(stated: Mass, has: Mass)
  /// The plot has a holder already on some of those days.
  case held(plot: String, by: String, from: Day, to: Day?)
  /// The plot has no holder whose occupancy could end.
  case notHeld(plot: String)
  /// The cycle ended on that day.
  case endedAlready(cycle: String, Day)
  /// Nothing but one word is stated, and no plan is called that; what it is.
  case noPlan(String)
  /// The plan has not become a cycle yet; the first day in the ground that it has.
  case notStarted(plan: String, stand: Day)
  /// The plan became a cycle on that day.
  case startedAlready(plan: String, Day)
  /// The plan was given up on that day, for that reason.
  case planDropped(plan: String, Day, reason: String)
  /// The plan was sown in the nursery on that day.
  case sownAlready(plan: String, Day)
  /// A day lies before one that it must not come before: the earlier column and its day, the later one and its day.
  case outOfOrder(Column, Day, Column, Day)
  /// The plot has no known width, so that a length is no area.
  case noWidth(plot: String)
  /// The plot has no known area, so that a share of it is none.
  case noArea(plot: String)
  /// A cause or reason of failure is stated of what has not failed.
  case notFailed
  /// A change would leave this many harvests outside their cycle; the first and last of them.
  case harvestsOutside(cycle: String, Int64, first: Day, last: Day)
  /// What has that number was voided already, for that reason.
  case voidedAlready(Int64, reason: String, of: Noun = .harvest)
  /// A meter would run backwards: what was read, and the reading before or after it that does not go with that.
  case readingBackwards(meter: String, litres: Int64, on: Day, other: Int64, otherDay: Day)
  /// A word and the options beside it state two places of which neither lies in the other.
  case otherPlace(String, stated: String)
  /// The period has not begun on the day on which it begins.
  case periodToCome(Day)
  /// The venture enters on a day on which the cohort does not run.
  case outsideCohort(cohort: String, from: Day, to: Day?, day: Day)
  /// With other days the cohort would not run on the day on which the venture entered it.
  case entryOutside(cohort: String, venture: String, Day)
  /// The venture is in a cohort of the same programme on some of those days.
  case enrolledAlready(venture: String, cohort: String, entered: Day, left: Day?)
  /// The venture is not in the cohort on that day.
  case notEnrolled(venture: String, cohort: String, Day)
  /// The person has no such role in the venture on that day.
  case notInRole(person: String, venture: String, Day)
  /// The person has the same role in the venture on some of those days.
  case inRoleAlready(person: String, venture: String, from: Day?, to: Day?)
  /// The step was done, or given up, on that day.
  case stepSettled(Int64, Day, isDone: Bool)
  /// What is personal of the person was erased on that day.
  case erased(person: String, Day)
  /// The reason for an erasure names the person who is to be erased.
  case reasonNames(person: String)
  /// The name of a person who was erased is known here no more, and has to be said to be looked for.
  case nameErased(person: String)
  /// A file says that the person was erased, who was not erased here.
  case notErasedHere(person: String)
  /// The action cannot be undone, because what it stated of a person was erased since.
  case statedErased(Int64, person: String)
  /// The obstacle was lifted or abandoned on that day.
  case obstacleEnded(String, ObstacleOutcome, Day)
  /// The obstacle stands, so that it cannot be opened again.
  case obstacleStands(String)
  /// The obstacle is neither at a place nor in the way of a venture.
  case nothingObstructed
  /// The funding was granted, refused or closed on that day.
  case fundingIs(String, FundingState, Day)
  /// The instalment was paid on that day.
  case instalmentPaid(funding: String, Int64, Day)
  /// How much is to be paid, or when, is not said.
  case instalmentUnsaid
  /// Money that is not one's own comes from an organisation.
  case noSource
  /// The condition states neither a target nor words.
  case nothingAsked
  /// Until when is not said, neither of the condition nor of its funding.
  case noEndOfCondition(funding: String)
  /// The venture let that be told already from a day on, or to another.
  case consentGiven(venture: String, ConsentField, from: Day, to: Day?)
  /// The venture lets nothing of that be told on that day.
  case noConsent(venture: String, ConsentField, Day)
  /// The partnership ended on that day.
  case partnershipEnded(String, Day)
  /// A partnership has at least two parties; how many were stated.
  case fewParties(Int)
  /// The party is both a venture and an organisation, or neither.
  case oneParty
  /// Of the people who were there more are said to be of a part than were there.
  case partOfPeople(Column, Int64, of: Int64)
  /// An activity is said to be held neither at a site nor by a venture.
  case heldByNobody
  /// What was entered of the indicator shares days with an entry of the same scope; its number and days.
  case resultOverlaps(Indicator, number: Int64, from: Day, to: Day)
  /// The targets of the indicator cannot count so.
  case measureDoesNotFit(Indicator, ObjectiveMeasure)
  /// The period is neither a month nor a quarter nor a year.
  case notOfPlan(ReportPeriod)
  /// The objective has targets in the unit of its indicator, which therefore stays.
  case indicatorHasTargets(String, Indicator)
  /// The objective was given up on that day.
  case objectiveDropped(String, Day, reason: String)
  /// The objective has a target for that period already, in the smallest part of its indicator's unit.
  case targetStands(String, Indicator, ReportPeriod, Int64)
  /// The objective has no target for that period.
  case noTarget(String, ReportPeriod)
  /// The period is over before the plan begins.
  case targetBeforePlan(String, ReportPeriod, begins: Day)
  /// The objective is measured by another indicator than the one stated.
  case otherIndicator(String, Indicator, stated: Indicator)
  /// The funding is for another venture than the one stated.
  case fundingOfAnother(String, venture: String)
  /// The funding is one's own revenue, which no funder gives.
  case noFunder(String)
  /// There is nothing to undo.
  case nothingToUndo
  /// The latest action is no undo.
  case nothingToRedo
  /// The action cannot be undone, because a later one stands on the same rows.
  case laterAction(Int64, by: Int64)
  /// The action was undone already by that one.
  case undoneAlready(Int64, by: Int64)
  /// The month has not begun.
  case monthToCome(Month)
  /// The month is not over on that day, so that its report cannot be issued.
  case monthNotOver(Month)
  /// The report closes its month for what would change.
  case monthClosed(IssuedReport)
  /// No report of that month and scope is in force.
  case notIssued(Month)
  /// The action issued, corrected or reopened the report of that number, which is not undone.
  case reportSent(Int64, Month)
  /// The SHA-256 stated is not that of the content stated.
  case contentAltered
  /// The exact arithmetic overflowed.
  case tooLarge
  /// A warning that `--strict` turns into a refusal.
  case warned(Warning)
}
