import CultiverMarseille
import CultiverReports
import Testing

@testable import CultiverShell

struct WordingTests {
  private static let day = Day("2026-06-24")
  private static let later = Day("2026-06-30")
  private static let area = Area(squareDecimetres: 2400)
  private static let span = CycleSpan(code: "C12", started: day, ended: nil)
  private static let ended = CycleSpan(code: "C13", started: day, ended: later)

  private static let report = IssuedReport(
    number: 3, month: Day("2026-06-24").month, scope: .everything,
    codes: MonthlyFigures.ScopeCodes(site: "BDM", plot: "A1", venture: "TDM", crop: "tomate"),
    seal: Seal(day: later, who: "Lina", notebook: "5e", state: 12, sha256: "ab"))

  private static let kilograms = Quantity(count: Count(thousandths: 1_500), unit: "kg")

  private static let nouns: [Refusal.Noun] = [
    .commune, .site, .plot, .venture, .crop, .variety, .unit, .cycle, .harvest, .occupancy, .stage, .action, .legalForm,
    .title, .soilTest, .plan, .group, .place, .work, .supply, .meter, .reading,
    .person, .role, .programme, .cohort, .enrolment, .meeting, .step,
    .report, .erratum,
    .activity, .account, .result,
    .organisation, .obstacle, .obstacleKind, .obstacleStep, .funding, .instalment, .condition, .partnership, .party,
    .consent, .objective, .target,
  ]

  private static let warnings: [Warning] = [
    .overPlanted(plot: "A1", standing: area, has: area),
    .sameFamily(plot: "A1", family: "Solanaceae", cycle: "C1", .until(day), years: 3),
    .sameFamily(plot: "A1", family: "Solanaceae", cycle: "C1", .expectedUntil(day), years: 3),
    .sameFamily(plot: "A1", family: "Solanaceae", cycle: "C1", .beside, years: 1),
    .sameFamily(plot: "A1", family: "Solanaceae", cycle: "C1", .from(day), years: 1),
    .outlastsTenure(plot: "A1", venture: "TDM", tenureEnds: day, cycleEnds: later),
    .leadInSoil(
      plot: "A1", crop: Phrase(fr: "Laitue", en: "Lettuce"),
      SoilTest(element: .lead, content: 120_500, day: day, laboratory: "LCA"),
      limit: 100_000),
    .leadInSoil(
      plot: "A1", crop: Phrase(fr: "Tomate", en: "Tomato"), SoilTest(element: .lead, content: 310_000, day: day),
      limit: 300_000),
    .farAboveUsual(crop: Phrase(fr: "Tomate", en: "Tomato"), picked: 40_000, usual: 6_000),
    .otherVariety(crop: Phrase(fr: "Tomate", en: "Tomato"), cycle: "T1", stated: "Marmande", standing: "Roma"),
    .farAboveBest(crop: Phrase(fr: "Basilic", en: "Basil"), times: 40, best: .perArea(76)),
    .farAboveBest(crop: Phrase(fr: "Basilic", en: "Basil"), times: 12, best: .mass(Mass(grams: 1_900))), .inFuture(day),
    .areaUnknown(plot: "A1"),
    .paidAboveGranted(funding: "F1", Money(cents: 150_000), granted: Money(cents: 100_000)),
    .paidAboveGranted(funding: "F1", Money(cents: 150_000), granted: nil),
    .commitmentOutlastsTenure(funding: "F1", plot: "A1", venture: "TDM", tenureEnds: day, commitmentEnds: later),
    .commitmentWithoutTenure(funding: "F1", plot: "A1", venture: "TDM", commitmentEnds: later),
    .paidBefore(funding: "FIN-1", day, .asked, later), .paidBefore(funding: "FIN-1", day, .granted, later),
    .conditionBefore(funding: "FIN-1", day, .granted, later),
    .grantedAboveAsked(funding: "FIN-1", Money(cents: 12_000), asked: Money(cents: 10_000)),
    .refusedThoughPaid(funding: "FIN-1", Money(cents: 5_000)),
    .stepBeforeObstacle(obstacle: "OBS-1", day, opened: later),
    .stepAfterObstacle(obstacle: "OBS-1", later, ended: day), .beforeMeeting(.due, day, meeting: later),
    .beforeMeeting(.done, day, meeting: later), .beforeMeeting(.dropped, day, meeting: later),
    .wentBack(venture: "TDM", from: "couveuse", since: day, to: "starter", on: later),
    .siretOfAnother("73282932000074", venture: "TDM"), .shareAboveWhole(.localShare, 10_001),
    .retiredThough(.venture, "TDM", .plot("A1", until: nil)),
    .retiredThough(.venture, "TDM", .plot("A1", until: later)),
    .retiredThough(.venture, "TDM", .stage("couveuse", since: later)),
    .retiredThough(.venture, "TDM", .cohort("C-26", venture: "TDM", until: nil)),
    .retiredThough(.programme, "couveuse", .cohort("C-26", venture: "TDM", until: later)),
    .retiredThough(.venture, "TDM", .funding("FIN-1", .asked)),
    .retiredThough(.organisation, "FDS", .funding("FIN-1", .granted)),
    .newObstacleKind("bruit", nearest: []), .newObstacleKind("zonnage", nearest: ["zonage"]),
  ]

  private static let refusals: [Refusal] =
    [
      .typed(TypedError(.day, "x", .notUnderstood)), .missing, .strayText, .surplusCells(found: 4, headings: 3),
      .noCycle(crop: "tomate", plot: "A1", day: day, nearest: [span, ended]),
      .noCycle(crop: "petit pois", plot: "A1", day: day, nearest: []),
      .severalCycles(crop: "tomate", plot: "A1", day: day, [span, ended]), .outsideCycle(ended, day: later),
      .outsideCycle(span, day: Day(ordinal: 0)), .disagrees(.plot, stated: "A2", cycle: "C1", has: "A1"),
      .endBeforeStart(start: later, end: day), .largerThanPlot(area, plot: "A1", area),
      .areaNotSides(area, sides: area), .grossBelowNet(area, net: area, plot: "A1"),
      .notAscending(low: .daysMin, high: .daysMax, crop: "tomate"),
      .noUnitWeight(crop: "tomate", unit: "cagette"), .held(plot: "A1", by: "TDM", from: day, to: nil),
      .held(plot: "A1", by: "TDM", from: day, to: later), .notHeld(plot: "A1"), .endedAlready(cycle: "C1", day),
      .harvestsOutside(cycle: "C1", 1, first: day, last: day),
      .harvestsOutside(cycle: "C1", 3, first: day, last: later),
      .voidedAlready(12, reason: "doublon"), .nothingToUndo, .nothingToRedo, .laterAction(3, by: 4),
      .undoneAlready(3, by: 4),
      .noPlan("petit pois"), .notStarted(plan: "P1", stand: day), .startedAlready(plan: "P1", day),
      .planDropped(plan: "P1", day, reason: "gel"), .sownAlready(plan: "P1", day),
      .outOfOrder(.sow, later, .stand, day), .noWidth(plot: "A1"), .noArea(plot: "A1"), .notFailed,
      .sharingMissing([span, ended]), .notShareable(cycle: "C1", byPlants: false),
      .notShareable(cycle: "C1", byPlants: true), .partsForCycles(1, cycles: 2), .partsForCycles(3, cycles: 2),
      .partsDiffer(sum: kilograms, has: kilograms), .partsExceed(sum: kilograms, has: kilograms),
      .partInOtherUnit("botte", unit: "kg"), .severalRests, .nothingLeft(.given), .nothingSold, .nothingLost,
      .massCounted("kg"), .notPicked(12),
      .obstacleEnded("O1", .lifted, day), .obstacleEnded("O1", .abandoned, day), .obstacleStands("O1"),
      .nothingObstructed, .fundingIs("F1", .granted, day), .fundingIs("F1", .refused, day),
      .instalmentPaid(funding: "F1", 2, day), .instalmentUnsaid, .noSource, .nothingAsked,
      .partOfPeople(.newcomers, 12, of: 8), .partOfPeople(.local, 12, of: 8), .heldByNobody,
      .resultOverlaps(.rain, number: 3, from: day, to: later),
      .noEndOfCondition(funding: "F1"), .partnershipEnded("P1", day),
      .consentGiven(venture: "TDM", .name, from: day, to: nil),
      .consentGiven(venture: "TDM", .area, from: day, to: later), .noConsent(venture: "TDM", .production, day),
      .fewParties(1), .oneParty,
      .measureDoesNotFit(.yield, .sinceStart), .measureDoesNotFit(.harvested, .level),
      .notOfPlan(.days(day...later)), .indicatorHasTargets("O1", .yield),
      .objectiveDropped("O1", day, reason: "terrain repris"), .targetStands("O1", .harvested, .year(2026), 3_000_000),
      .noTarget("O1", .year(2026)), .targetBeforePlan("O1", .year(2020), begins: day),
      .otherIndicator("O1", .harvested, stated: .yield), .fundingOfAnother("F1", venture: "TDM"), .noFunder("F1"),
      .voidedAlready(12, reason: "doublon", of: .work), .periodToCome(day), .otherPlace("A1", stated: "A2"),
      .readingBackwards(meter: "EAU1", litres: 12_000, on: later, other: 13_000, otherDay: day),
      .readingBackwards(meter: "EAU1", litres: 12_000, on: day, other: 11_000, otherDay: later),
      .outsideCohort(cohort: "C26", from: day, to: nil, day: day),
      .outsideCohort(cohort: "C26", from: day, to: later, day: later),
      .entryOutside(cohort: "C26", venture: "TDM", day),
      .enrolledAlready(venture: "TDM", cohort: "C26", entered: day, left: nil),
      .enrolledAlready(venture: "TDM", cohort: "C26", entered: day, left: later),
      .notEnrolled(venture: "TDM", cohort: "C26", day), .notInRole(person: "P1", venture: "TDM", day),
      .inRoleAlready(person: "P1", venture: "TDM", from: nil, to: nil),
      .inRoleAlready(person: "P1", venture: "TDM", from: day, to: later), .stepSettled(4, day, isDone: true),
      .stepSettled(0, day, isDone: false), .erased(person: "P1", day), .notErasedHere(person: "P1"),
      .reasonNames(person: "P1"), .nameErased(person: "P1"), .statedErased(3, person: "P1"),
      .monthNotOver(day.month), .monthClosed(report), .notIssued(day.month), .reportSent(3, day.month), .contentAltered,
      .monthToCome(day.month), .tooLarge, .massDisagrees(stated: Mass(grams: 1500), has: Mass(grams: 1250)),
    ] + warnings.map(Refusal.warned)
    + nouns.flatMap { noun -> [Refusal] in
      [
        .unknown(noun, "x", nearest: []), .unknown(noun, "x", nearest: ["a", "b"]),
        .several(noun, "x", candidates: ["a", "b"]),
        .taken(noun, "x", by: "x"), .taken(noun, "x", by: "Y"), .retired(noun, "x", since: day),
        .differs(noun, "x", column: .name, stands: "a", stated: "b"),
      ]
    }

  private static let typed: [TypedError] = {
    let expected: [TypedError.Expected] =
      [
        .quantity, .mass, .area, .length, .day, .month, .period, .code, .decimal, .count, .degrees, .siret, .email,
        .flag,
        .destination,
        .share, .interval, .year, .sharing, .money, .price,
        .plotKind, .outcome, .cause, .figure, .yield, .soilElement, .soilContent, .workTime, .volume, .reading,
        .workKind,
        .supplyKind, .ventureKind, .roleKind, .enrolmentOutcome, .consentField, .organisationKind, .obstacleOutcome,
        .fundingKind,
        .conditionKind, .conditionOutcome,
        .partnershipKind, .activityKind, .accountKind, .indicator, .objectiveMeasure, .objectiveBound, .planPeriod,
      ] + Indicator.allCases.map(TypedError.Expected.indicatorValue)
    let reasons: [TypedError.Reason] = [
      .empty, .notUnderstood, .twoMarks("1234.5", "1.2345"), .noUnit, .unknownUnit("x"), .otherUnit("x"), .notPositive,
      .backwards,
      .tooLarge,
      .tooPrecise(0), .tooPrecise(1), .tooPrecise(3), .noSuchDay, .forbidden("/"), .wrongKey,
    ]
    return expected.flatMap { expected in reasons.map { TypedError(expected, "x", $0) } }
  }()

  private static let templates: [TemplateError.Reason] = [
    .unknownFile(known: ["a", "b"]), .notText, .notAPicture, .tooLarge(limit: 1 << 20), .unfinishedTag,
    .otherTag("{{="),
    .notAName("x"), .neverClosed("x"), .closesOther("x", open: "y"), .closesOther("x", open: nil), .tooDeep(limit: 32),
    .unknownPart("x", known: ["a"]), .takesItselfIn(["a", "a"]), .unknownName("x", known: ["a"]), .onlyEscaped("x"),
    .onlyWhole("x"), .onlyOpened("x"), .unknownSection("x", known: ["a"]), .sectionTwice("x"), .refused,
  ]

  private static let faults: [Configuration.Fault] = [
    .notASetting("x"), .unknownKey("x"), .unknownKey("langue"), .twice(.template), .empty(.template),
    .value(.language, "x"), .value(.width, "x"), .value(.colour, "x"), .value(.history, "x"), .value(.user, "x"),
  ]

  private static let shell: [ShellError] =
    [
      .abandoned, .noSession(command: "use"), .unknownEnding(".xyz", forms: ["text", "csv"]), .leansOnUse(line: 3),
      .leansOnLine(line: 4), .notRepeatable(pick: 3),
      .partsOfOther(number: 3), .nothingToRepeat,
      .nothingStands(site: "BDM", day),
      .setting(.language, "de"), .setting(.today, "x"), .mapping("x"), .periodAndValue(option: "--target", "x"),
      .onlyForHarvests(option: "--unit"),
      .nothingToChange(command: "plot change"), .notTogether(["--on", "--from"]), .stopped, .rejectsOverInput("x"),
      .folderMissing, .personalOnly(command: "export people"), .dueDays(2, steps: 1), .dueDays(1, steps: 0),
      .choice(option: "--format", "x", of: ["text", "csv"]),
      .barredFromScripts(command: "undo"), .otherNotebookInScript,
      .standMissing(isSown: true), .standMissing(isSown: false), .notTogether(["--area", "--share"]),
      .alone("--every", without: "--times"), .onlyForOne("--plants"), .keepsCode, .sameYear(2026),
      .reportNotSaid("12"), .notAReport("x"), .noSuchRow(99, of: 12), .noSuchFigure(.area, row: 12, has: [.mass]),
      .networkPeriod("été 2026"), .notPublic,
      .tooManyMonths(121), .spreadsheet(.noTemporaryFile), .spreadsheet(.unwritable),
      .spreadsheet(.tooManyRows(sheet: "harvests", 2_000_000)), .spreadsheet(.refused(12)),
      .tooManyParts(121), .alone("--figure yield", without: "--across"),
      .alone("--to", without: "--from"),
      .alreadyAtPrompt, .fileMissing("x"), .notText("x", line: 3), .noNotebook, .fault("X"),
      .alteredReport("x", 3), .unknownReport("x"),
      .onlyForPages(option: "--template"), .notForTerminal("pdf"), .templatesMissing("x"), .folderTaken("x"),
      .noPrinter(["a", "b"]), .printerFailed("a", said: ""), .printerFailed("a", said: "x"),
      .printerTooSlow("a", seconds: 120),
    ]
    + templates.map {
      .template(TemplateError(file: "html/page.mustache", line: 3, column: 5, reason: $0), folder: "x")
    }
    + faults.map {
      .configuration($0, file: "x", line: 2)
    }
    + [.notThere, .notAllowed, .isFolder, .notFolder, .noSpace, .readOnly, .other(5)].flatMap {
      reason -> [ShellError] in
      [.unreadable("x", reason), .cannotCreate("-", reason), .unwritable("x", reason)]
    }

  private func hold(_ phrase: Phrase, _ what: String) {
    #expect(!phrase.fr.isEmpty && !phrase.en.isEmpty, "\(what)")
    #expect(phrase.fr != phrase.en, "\(what)")
    // French typography: a narrow no-break space inside guillemets and before these marks.
    let french = Array(phrase.fr)
    for (place, character) in french.enumerated() where ":;!?»".contains(character) {
      #expect(place > 0 && french[place - 1] == "\u{202F}", "\(what): \(phrase.fr)")
    }
    for (place, character) in french.enumerated() where character == "«" {
      #expect(french[place + 1] == "\u{202F}", "\(what): \(phrase.fr)")
    }
    #expect(!phrase.en.contains("\u{202F}") && !phrase.en.contains("«"), "\(what): \(phrase.en)")
    #expect(!phrase.fr.contains("  ") && !phrase.en.contains("  "), "\(what)")
  }

  @Test func `every refusal is worded in both languages`() {
    for refusal in Self.refusals { hold(refusal.wording, "\(refusal)") }
  }

  @Test func `every value that does not read is worded in both languages`() {
    for error in Self.typed { hold(error.wording, "\(error)") }
  }

  @Test func `every warning is worded in both languages`() {
    for warning in Self.warnings { hold(warning.wording, "\(warning)") }
  }

  @Test func `every error of the shell is worded in both languages and has a status`() {
    for error in Self.shell {
      hold(error.wording, "\(error)")
      #expect(error.status != .done)
    }
  }

  @Test func `what to type instead stands with what was wrong`() {
    let refusal = Refusal.noCycle(crop: "petit pois", plot: "A1", day: Self.day, nearest: [Self.ended])
    #expect(
      refusal.wording.fr == """
        Aucun cycle de petit pois sur la parcelle A1 le mercredi 24 juin 2026.
        Il y a\u{202F}: C13 (du 24/06/2026 au 30/06/2026)
        Pour en ouvrir un\u{202F}: cycle start "petit pois" A1 --on 24/06/2026
        """)
    #expect(
      refusal.wording.en == """
        No cycle of petit pois stands on plot A1 on Wednesday 24 June 2026.
        There is: C13 (2026-06-24 to 2026-06-30)
        To start one: cycle start "petit pois" A1 --on 2026-06-24
        """)
    #expect(
      Refusal.noUnitWeight(crop: "tomate", unit: "cagette").wording.fr == """
        Personne n'a encore dit ce que pèse «\u{202F}cagette\u{202F}» de tomate.
        Dites-le une fois\u{202F}: unit weight tomate cagette 250 g
        """)
  }
}
