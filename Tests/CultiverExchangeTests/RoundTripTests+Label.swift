import CultiverExchange
import CultiverMarseille
import Testing

/// What is written about people, ventures and the label comes back the same, byte for byte.
extension RoundTripTests {
  @Test(arguments: [Dialect.plain, .spreadsheet])
  func `people and their ways come back the same`(dialect: Dialect) throws {
    try roundTrip(
      [
        PersonDraft(
          code: "P1",
          contact: Contact(name: awkward, email: "p1@exemple.fr", telephone: "06 00 00 00 00", note: awkward)),
        PersonDraft(code: "Total"), PersonDraft(code: "P2", erased: day("2025-01-02"), reason: awkward),
      ], dialect)
    try roundTrip(
      [
        RoleDraft(person: "P1", venture: "TDM", kind: .inCharge, title: awkward, from: day("2025-01-02")),
        RoleDraft(person: "P1", venture: "TDM", kind: .officer, to: day("2025-01-02")),
      ], dialect)
    try roundTrip(
      [
        ProgrammeDraft(code: "starter", name: awkward, nameEn: "Starter", stage: "starter"),
        ProgrammeDraft(code: "total", name: "Total"),
      ], dialect)
    try roundTrip(
      [
        CohortDraft(code: "C26", programme: "starter", name: awkward, from: day("2025-01-02"), to: day("2025-04-02")),
        CohortDraft(code: "C27", programme: "starter", from: day("2025-01-02")),
      ], dialect)
    try roundTrip(
      [
        EnrolmentDraft(
          cohort: "C26", venture: "TDM", entered: day("2025-01-02"), left: day("2025-04-02"), outcome: .movedOn,
          officer: "P1", note: awkward),
        EnrolmentDraft(cohort: "C27", venture: "TDM", entered: day("2025-01-02")),
      ], dialect)
    try roundTrip(
      [
        MeetingDraft(
          venture: "TDM", day: day("2025-01-02"), people: ["P1", "P-2"], note: awkward, decision: awkward),
        MeetingDraft(venture: "TDM", day: day("2025-01-03")),
      ], dialect)
    try roundTrip(
      [
        StepDraft(
          venture: "TDM", meeting: day("2025-01-02"), text: awkward, due: day("2025-02-02"), person: "P1",
          done: day("2025-02-01")),
        StepDraft(venture: "TDM", text: "x", dropped: day("2025-02-01"), dropReason: awkward),
      ], dialect)
  }

  @Test(arguments: [Dialect.plain, .spreadsheet])
  func `the label comes back the same`(dialect: Dialect) throws {
    try roundTrip(
      [
        OrganisationDraft(
          code: "FDS", name: awkward, kind: .funder, siret: "73282932000074", commune: "13203", note: awkward),
        OrganisationDraft(code: "X", name: "X", kind: .authority),
      ], dialect)
    try roundTrip(
      [
        ObstacleDraft(
          code: "O1", kind: "eau", place: StatedPlace(site: "BDM", plot: "A1"), venture: "TDM", authority: "X",
          opened: day("2025-01-02"), ended: day("2025-02-03"), outcome: .abandoned, conclusion: awkward, note: awkward),
        ObstacleDraft(code: "O2", kind: "bruit la nuit", venture: "TDM", opened: day("2025-01-02")),
      ], dialect)
    try roundTrip([ObstacleStepDraft(obstacle: "O1", day: day("2025-01-02"), step: awkward)], dialect)
    try roundTrip(
      [
        FundingDraft(
          code: "F1", venture: "TDM", source: "FDS", kind: .equity, purpose: awkward, stage: "starter",
          askedOn: day("2025-01-02"), asked: Money(cents: 123_456_789), grantedOn: day("2025-01-03"),
          granted: Money(cents: 1), closedOn: day("2025-01-04"), until: day("2030-01-02"), plots: ["BDM/A1", "A2"],
          conclusion: awkward, note: awkward, accepted: awkward),
        FundingDraft(
          code: "F2", kind: .ownRevenue, askedOn: day("2025-01-02"), asked: Money(cents: 100),
          refusedOn: day("2025-01-02")),
      ], dialect)
    try roundTrip(
      [
        InstalmentDraft(
          funding: "F1", number: 1, due: day("2025-01-02"), amount: Money(cents: 5), paidOn: day("2025-01-03"),
          paid: Money(cents: 4), note: awkward),
        InstalmentDraft(funding: "F1", number: 2, paidOn: day("2025-01-03"), paid: Money(cents: 100_000)),
      ], dialect)
    try roundTrip(
      [
        FundingConditionDraft(
          funding: "F1", number: 1, kind: .cultivatedArea,
          target: Quantity(count: Count(thousandths: 800_010), unit: "m2"), place: StatedPlace(site: "BDM", plot: "A1"),
          until: day("2025-01-02"), settledOn: day("2025-01-03"), outcome: .missed, note: awkward),
        FundingConditionDraft(
          funding: "F1", number: 2, kind: .jobs, target: Quantity(count: Count(thousandths: 1_500), unit: "ETP"),
          words: awkward, until: day("2025-01-02")),
        FundingConditionDraft(
          funding: "F1", number: 3, kind: .other, target: Quantity(count: Count(thousandths: 12_000), unit: "visites"),
          until: day("2025-01-02")),
        FundingConditionDraft(
          funding: "F1", number: 4, kind: .harvest, target: Quantity(count: Count(thousandths: 1), unit: "kg"),
          place: StatedPlace(site: "BDM"), until: day("2025-01-02")),
      ], dialect)
    try roundTrip(
      [
        PartnershipDraft(
          code: "P1", kind: .mutualAid, from: day("2025-01-02"), to: day("2025-01-03"), note: awkward),
        PartnershipDraft(code: "P2", kind: .other, from: day("2025-01-02")),
      ], dialect)
    try roundTrip(
      [
        PartyDraft(
          partnership: "P1", venture: "TDM", brings: awkward, amount: Money(cents: 1), inKind: Money(cents: 22_000)),
        PartyDraft(partnership: "P1", organisation: "FDS"),
      ], dialect)
    try roundTrip(
      [
        ConsentDraft(
          venture: "TDM", field: .production, from: day("2025-01-02"), to: day("2026-01-02"), givenBy: awkward,
          evidence: awkward), ConsentDraft(venture: "TDM", field: .name, from: day("2026-01-03")),
      ], dialect)
  }

  @Test(arguments: [Dialect.plain, .spreadsheet])
  func `what is counted and aimed at comes back the same`(dialect: Dialect) throws {
    try roundTrip(
      [
        ActivityDraft(
          day: day("2025-01-02"), site: "BDM", venture: "TDM", kind: .training, subject: awkward,
          time: WorkTime(minutes: 100), attendances: 12, newcomers: 0, local: 12, evidence: awkward, note: awkward,
          reference: "a1", voidReason: awkward),
        ActivityDraft(day: day("2025-01-02"), venture: "TDM", kind: .event, attendances: 0),
      ], dialect)
    try roundTrip(
      [
        AccountDraft(
          day: day("2025-01-02"), venture: "TDM", kind: .produce, amount: Money(cents: 123_456_789), subject: awkward,
          evidence: awkward, note: awkward, reference: "c1", voidReason: awkward),
        AccountDraft(day: day("2025-01-02"), venture: "TDM", kind: .cost, amount: Money(cents: 1)),
      ], dialect)
    try roundTrip(
      Indicator.allCases.map {
        ResultDraft(
          indicator: $0, site: "BDM", from: day("2025-01-01"), to: day("2025-12-31"), value: 1_234_567,
          counter: awkward, evidence: awkward, note: awkward)
      }
        + [
          ResultDraft(
            indicator: .jobs, venture: "TDM", from: day("2025-01-01"), to: day("2025-01-01"), value: 0, evidence: "x",
            reference: "r1", voidReason: awkward)
        ], dialect)
    try roundTrip(
      [
        ObjectiveDraft(
          code: "O1", title: awkward, indicator: .harvested, measure: .sinceStart, bound: .atLeast, baseline: 2_400_500,
          baselinePeriod: .year(2024), from: day("2025-01-02"), funding: "F1", venture: "TDM", site: "BDM",
          countedBy: awkward, note: awkward, dropped: day("2025-01-03"), dropReason: awkward),
        ObjectiveDraft(code: "O2", title: "eau", indicator: .waterPerKilogram, measure: .level, bound: .atMost),
        ObjectiveDraft(code: "O3", title: "ca", indicator: .revenue),
      ], dialect)
    try roundTrip(
      Indicator.allCases.enumerated().map { number, indicator in
        ObjectiveTargetDraft(
          objective: "O\(number)",
          period: [.year(2025), .quarter(Quarter(index: 8105)), .month(Month(index: 24_305))][number % 3],
          target: Int64(number) * 12_345, indicator: indicator, note: number == 0 ? awkward : nil)
      }, dialect)
    try roundTrip([StageDraft(venture: "TDM", stage: "starter", since: day("2025-01-02"))], dialect)
  }
}
