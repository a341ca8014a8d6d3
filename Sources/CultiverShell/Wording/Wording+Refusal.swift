import CultiverMarseille

extension Refusal: Explained {
  var status: ExitStatus { .refused }

  /// The word at fault, as typed.
  var about: String? {
    switch self {
    case .typed(let error): error.text
    case .unknown(_, let text, _), .several(_, let text, _), .taken(_, let text, _), .differs(_, let text, _, _, _),
      .retired(_, let text, _):
      text
    case .noCycle(_, let plot, _, _), .severalCycles(_, let plot, _, _), .largerThanPlot(_, let plot, _),
      .smallerThanCycle(_, let plot, _, _),
      .held(let plot, _, _, _), .notHeld(let plot), .otherSite(let plot, _):
      plot
    case .disagrees(_, let stated, _, _): stated
    case .grossBelowNet(_, _, let plot): plot
    case .notAscending(_, _, let crop): crop
    case .noUnitWeight(_, let unit): unit
    case .partInOtherUnit(let word, _), .massCounted(let word): word
    case .notPicked(let number): String(number)
    case .notShareable(let cycle, _): cycle
    case .underOneGram(let text): text
    case .endedAlready(let cycle, _), .harvestsOutside(let cycle, _, _, _): cycle
    case .noPlan(let plan), .notStarted(let plan, _), .startedAlready(let plan, _), .planDropped(let plan, _, _),
      .sownAlready(let plan, _):
      plan
    case .noWidth(let plot), .noArea(let plot): plot
    case .voidedAlready(let number, _, _): String(number)
    case .readingBackwards(let meter, _, _, _, _): meter
    case .otherPlace(let word, _): word
    case .consentGiven(let venture, _, _, _), .noConsent(let venture, _, _): venture
    case .outsideCohort(let cohort, _, _, _), .entryOutside(let cohort, _, _): cohort
    case .enrolledAlready(let venture, _, _, _), .notEnrolled(let venture, _, _): venture
    case .notInRole(let person, _, _), .inRoleAlready(let person, _, _, _), .erased(let person, _),
      .notErasedHere(let person):
      person
    case .stepSettled(let number, _, _): String(number)
    case .obstacleEnded(let code, _, _), .obstacleStands(let code), .fundingIs(let code, _, _),
      .partnershipEnded(let code, _), .noEndOfCondition(let code):
      code
    case .instalmentPaid(_, let number, _): String(number)
    case .partOfPeople(_, let part, _): String(part)
    case .resultOverlaps(let indicator, _, _, _): indicator.rawValue
    case .heldByNobody: nil
    case .nothingObstructed, .instalmentUnsaid, .noSource, .nothingAsked, .fewParties, .oneParty: nil
    case .measureDoesNotFit(let indicator, _), .otherIndicator(_, _, let indicator): indicator.rawValue
    case .notOfPlan(let period), .targetStands(_, _, let period, _), .noTarget(_, let period),
      .targetBeforePlan(_, let period, _):
      period.code
    case .indicatorHasTargets(let code, _), .objectiveDropped(let code, _, _), .fundingOfAnother(let code, _),
      .noFunder(let code):
      code
    case .sharingMissing, .partsForCycles, .partsDiffer, .partsExceed, .severalRests, .nothingLeft, .nothingSold,
      .nothingLost:
      nil
    case .outOfOrder, .notFailed, .strayText, .surplusCells, .massDisagrees, .missing, .outsideCycle, .endBeforeStart,
      .areaNotSides,
      .nothingToUndo, .nothingToRedo, .laterAction, .undoneAlready,
      .monthToCome, .periodToCome, .tooLarge, .warned, .reasonNames, .nameErased, .statedErased, .monthNotOver,
      .monthClosed,
      .notIssued,
      .reportSent, .contentAltered:
      nil
    }
  }

  var wording: Phrase {
    switch self {
    case .typed(let error): error.inTable
    case .strayText: .strayText
    case .surplusCells(let found, let headings): .surplusCells(found, headings)
    case .massDisagrees(let stated, let has): Self.massDisagrees(stated, has)
    case .missing: Phrase(fr: "Il manque une valeur ici.", en: "A value is missing here.")
    case .unknown(let noun, let text, let nearest): Self.unknown(noun, text, nearest)
    case .several(let noun, let text, let candidates): Self.several(noun, text, candidates)
    case .taken(let noun, let text, let by): Self.taken(noun, text, by)
    case .differs(let noun, let text, let column, let stands, let stated):
      Self.differs(noun, text, column, stands, stated)
    case .retired(let noun, let text, let since): Self.retired(noun, text, since)
    case .noCycle(let crop, let plot, let day, let nearest): Self.noCycle(crop, plot, day, nearest)
    case .severalCycles(let crop, let plot, let day, let spans): Self.severalCycles(crop, plot, day, spans)
    case .sharingMissing(let spans): Self.sharingMissing(spans)
    case .notShareable(let cycle, let byPlants): Self.notShareable(cycle, byPlants: byPlants)
    case .partsForCycles(let count, let cycles): Self.partsForCycles(count, cycles)
    case .partsDiffer(let sum, let has): Self.partsDiffer(sum, has)
    case .partsExceed(let sum, let has): Self.partsExceed(sum, has)
    case .partInOtherUnit(let word, let unit): Self.partInOtherUnit(word, unit)
    case .severalRests: Self.severalRests
    case .nothingLeft(let destination): Self.nothingLeft(destination)
    case .nothingSold: Self.nothingSold
    case .nothingLost: Self.nothingLost
    case .massCounted(let unit): Self.massCounted(unit)
    case .notPicked(let number): Self.notPicked(number)
    case .outsideCycle(let span, let day): Self.outsideCycle(span, day)
    case .disagrees(let noun, let stated, let cycle, let has): Self.disagrees(noun, stated, cycle, has)
    case .endedAlready(let cycle, let day): Self.endedAlready(cycle, day)
    case .harvestsOutside(let cycle, let count, let first, let last): Self.harvestsOutside(cycle, count, first, last)
    case .noPlan(let word): Self.noPlan(word)
    case .notStarted(let plan, let stand): Self.notStarted(plan, stand)
    case .startedAlready(let plan, let day): Self.startedAlready(plan, day)
    case .planDropped(let plan, let day, let reason): Self.planDropped(plan, day, reason)
    case .sownAlready(let plan, let day): Self.sownAlready(plan, day)
    case .outOfOrder(let earlier, let before, let later, let after): Self.outOfOrder(earlier, before, later, after)
    case .noWidth(let plot): Self.noWidth(plot)
    case .noArea(let plot): Self.noArea(plot)
    case .notFailed: Self.notFailed
    case .otherSite(let plot, let stated): Self.otherSite(plot, stated)
    case .endBeforeStart(let start, let end): Self.endBeforeStart(start, end)
    case .largerThanPlot(let area, let plot, let has): Self.largerThanPlot(area, plot, has)
    case .smallerThanCycle(let area, let plot, let cycle, let needs):
      Self.smallerThanCycle(area, plot, cycle, needs)
    case .grossBelowNet(let gross, let net, let plot): Self.grossBelowNet(gross, net, plot)
    case .notAscending(let low, let high, let crop): Self.notAscending(low, high, crop)
    case .areaNotSides(let area, let sides): Self.areaNotSides(area, sides)
    case .held(let plot, let by, let from, let to): Self.held(plot, by, from, to)
    case .notHeld(let plot): Self.notHeld(plot)
    case .monthToCome(let month): Self.monthToCome(month)
    case .monthNotOver(let month): Self.monthNotOver(month)
    case .monthClosed(let report): Self.monthClosed(report)
    case .notIssued(let month): Self.notIssued(month)
    case .reportSent(let number, let month): Self.reportSent(number, month)
    case .contentAltered: Self.contentAltered
    case .underOneGram(let text): Self.underOneGram(text)
    case .noUnitWeight(let crop, let unit): Self.noUnitWeight(crop, unit)
    case .voidedAlready(let number, let reason, let noun): Self.voidedAlready(noun, number, reason)
    case .readingBackwards(let meter, let litres, let day, let other, let otherDay):
      Self.readingBackwards(meter, litres, day, other, otherDay)
    case .periodToCome(let day): Self.periodToCome(day)
    case .otherPlace(let word, let stated): Self.otherPlace(word, stated)
    case .outsideCohort(let cohort, let from, let to, let day): Self.outsideCohort(cohort, from, to, day)
    case .entryOutside(let cohort, let venture, let day): Self.entryOutside(cohort, venture, day)
    case .enrolledAlready(let venture, let cohort, let entered, let left):
      Self.enrolledAlready(venture, cohort, entered, left)
    case .notEnrolled(let venture, let cohort, let day): Self.notEnrolled(venture, cohort, day)
    case .notInRole(let person, let venture, let day): Self.notInRole(person, venture, day)
    case .inRoleAlready(let person, let venture, let from, let to): Self.inRoleAlready(person, venture, from, to)
    case .stepSettled(let number, let day, let isDone): Self.stepSettled(number, day, isDone: isDone)
    case .erased(let person, let day): Self.erased(person, day)
    case .notErasedHere(let person): Self.notErasedHere(person)
    case .reasonNames(let person): Self.reasonNames(person)
    case .nameErased(let person): Self.nameErased(person)
    case .statedErased(let action, let person): Self.statedErased(action, person)
    case .obstacleEnded(let code, let outcome, let day): Self.obstacleEnded(code, outcome, day)
    case .obstacleStands(let code): Self.obstacleStands(code)
    case .nothingObstructed: Self.nothingObstructed
    case .fundingIs(let code, let state, let day): Self.fundingIs(code, state, day)
    case .instalmentPaid(let funding, let number, let day): Self.instalmentPaid(funding, number, day)
    case .instalmentUnsaid: Self.instalmentUnsaid
    case .noSource: Self.noSource
    case .nothingAsked: Self.nothingAsked
    case .noEndOfCondition(let funding): Self.noEndOfCondition(funding)
    case .consentGiven(let venture, let field, let from, let to): Self.consentGiven(venture, field, from, to)
    case .noConsent(let venture, let field, let day): Self.noConsent(venture, field, day)
    case .partnershipEnded(let code, let day): Self.partnershipEnded(code, day)
    case .fewParties(let count): Self.fewParties(count)
    case .oneParty: Self.oneParty
    case .partOfPeople(let column, let part, let people): Self.partOfPeople(column, part, people)
    case .heldByNobody: Self.heldByNobody
    case .resultOverlaps(let indicator, let number, let from, let to):
      Self.resultOverlaps(indicator, number, from, to)
    case .measureDoesNotFit(let indicator, let measure): Self.measureDoesNotFit(indicator, measure)
    case .notOfPlan(let period): Self.notOfPlan(period)
    case .indicatorHasTargets(let code, let indicator): Self.indicatorHasTargets(code, indicator)
    case .objectiveDropped(let code, let day, let reason): Self.objectiveDropped(code, day, reason)
    case .targetStands(let code, let indicator, let period, let target):
      Self.targetStands(code, indicator, period, target)
    case .noTarget(let code, let period): Self.noTarget(code, period)
    case .targetBeforePlan(let code, let period, let begins): Self.targetBeforePlan(code, period, begins)
    case .otherIndicator(let code, let stands, let stated): Self.otherIndicator(code, stands, stated)
    case .fundingOfAnother(let funding, let venture): Self.fundingOfAnother(funding, venture)
    case .noFunder(let funding): Self.noFunder(funding)
    case .nothingToRedo:
      Phrase(
        fr: "Il n'y a rien à rétablir\u{202F}: depuis la dernière action, aucun undo ne tient encore.",
        en: "There is nothing to put back: since the latest action no undo holds any more.")
    case .nothingToUndo: Phrase(fr: "Il n'y a rien à annuler.", en: "There is nothing to undo.")
    case .laterAction(let action, let by): Self.laterAction(action, by)
    case .undoneAlready(let action, let by): Self.undoneAlready(action, by)
    case .tooLarge:
      Phrase(
        fr: "Ce nombre est plus grand que ce que l'outil sait tenir.", en: "This number is more than the tool can hold."
      )
    case .warned(let warning): Self.warned(warning)
    }
  }
}
