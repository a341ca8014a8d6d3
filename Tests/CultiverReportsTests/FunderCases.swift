import CultiverMarseille

@testable import CultiverReports

/// What a funder is told: a grant on two plots, a loan of a venture, one that is asked for, and the network's.
enum FunderCases {
  private static func day(_ iso: String) -> Day { Day(iso: iso) ?? Day(ordinal: 0) }
  private static let through = day("2026-07-15")

  private static func course(
    _ code: String, _ text: String, venture: String?, plots: [String] = [], accepted: String? = nil
  ) -> FundingCourse {
    FundingCourse(
      funding: FundingDraft(
        code: code, venture: venture, source: "FDS", kind: .grant, purpose: text, askedOn: day("2025-10-01"),
        asked: Money(cents: 2_800_000), grantedOn: day("2026-01-20"), granted: Money(cents: 2_400_000),
        until: day("2027-12-31"), plots: plots, note: text, accepted: accepted),
      instalments: [
        InstalmentDraft(
          funding: code, number: 1, due: day("2026-02-15"), amount: Money(cents: 1_200_000), paidOn: day("2026-03-03"),
          paid: Money(cents: 1_200_000), note: text),
        InstalmentDraft(funding: code, number: 2, due: day("2027-02-15"), amount: Money(cents: 600_000)),
      ],
      plots: [StatedPlace(site: "BDM", plot: "A1")],
      warnings: [
        .commitmentOutlastsTenure(
          funding: code, plot: "BDM/A1", venture: "TDM", tenureEnds: day("2026-12-31"),
          commitmentEnds: day("2027-12-31")),
        .paidAboveGranted(funding: code, Money(cents: 5), granted: nil),
      ])
  }

  private static func conditions(_ text: String) -> [ConditionResult] {
    let (first, last) = (day("2026-01-20"), through)
    func condition(
      _ number: Int64, _ kind: ConditionKind, _ thousandths: Int64?, until: String, outcome: ConditionOutcome? = nil
    ) -> FundingConditionDraft {
      FundingConditionDraft(
        funding: "F1", number: number, kind: kind,
        target: thousandths.map { Quantity(count: Count(thousandths: $0), unit: kind.unit ?? "ateliers") }, words: text,
        place: number == 2 ? StatedPlace(site: "BDM", plot: "A1") : StatedPlace(), until: day(until),
        settledOn: outcome.map { _ in day("2026-07-01") }, outcome: outcome, note: text)
    }
    return [
      ConditionResult(
        condition(1, .harvest, 3_000_000, until: "2027-12-31"), days: first...last, value: 1_590_968, through: through),
      ConditionResult(
        condition(2, .cultivatedArea, 200_000, until: "2026-06-30"), days: first...last, value: 15_498, through: through
      ),
      ConditionResult(
        condition(3, .jobs, 1_500, until: "2026-12-31"), days: first...last, value: nil, through: through),
      ConditionResult(condition(4, .other, 24_000, until: "2026-12-31"), days: nil, value: nil, through: through),
      ConditionResult(
        condition(5, .other, nil, until: "2026-03-31", outcome: .missed), days: nil, value: nil, through: through),
    ]
  }

  /// What a funder is told, with a text for every name.
  static func figures(_ text: String = "Terre") throws -> FunderFigures {
    let days = day("2026-01-20")...through
    let facts = PeriodCases.facts(PeriodQuestion(ReportPeriod(days), today: through))
    let people = [
      IndicatorReading(IndicatorQuestion(.trained, period: .year(2026), today: through), gaps: [.noActivity]),
      IndicatorReading(IndicatorQuestion(.reached, period: .year(2026), today: through), computed: 128),
    ]
    let lines = ObjectiveCases.lines(text, in: .year(2026), through: through)
    var missing = Means.Missing()
    missing.hours = [.undivided(MissingPart.Place(site: "BDM"))]
    return FunderFigures(
      funder: OrganisationDraft(code: "FDS", name: "Fondation \(text)", kind: .funder), period: .year(2026),
      through: through,
      fundings: [
        FundedCourse(
          course: course("F1", text, venture: "TDM", plots: ["BDM/A1", "BDM/A2"]), ventureName: text, days: days,
          grown: try PeriodFigures(facts.within(Set(June.plots.prefix(2).map(\.plot.id)))),
          means: Means(paid: WorkTime(minutes: 9_000), volunteer: WorkTime(minutes: 630), days: 177), people: people,
          objectives: lines.filter { $0.course.objective.funding == "F1" || $0.course.code == "TRAINED" },
          conditions: conditions(text), shared: ["F9"]),
        FundedCourse(
          course: course("F2", text, venture: nil, accepted: text), ventureName: nil, days: days,
          grown: try PeriodFigures(facts), means: Means(days: 177, missing: missing)),
        FundedCourse(
          course: FundingCourse(
            funding: FundingDraft(
              code: "F3", venture: "TDM", source: "FDS", kind: .loan, askedOn: day("2026-05-01"),
              asked: Money(cents: 1))), ventureName: text, days: nil),
      ],
      obstacles: [
        ObstacleCourse(
          obstacle: ObstacleDraft(
            code: "O1", kind: "eau", place: StatedPlace(site: "BDM"), opened: day("2026-02-01"),
            ended: day("2026-04-01"), outcome: .lifted, conclusion: text), stops: ["TDM"]),
        ObstacleCourse(
          obstacle: ObstacleDraft(code: "O2", kind: text, venture: "TDM", opened: day("2025-02-01"), note: text),
          steps: [ObstacleStepDraft(obstacle: "O2", day: day("2026-01-01"), step: text)], stops: ["TDM"]),
      ],
      partnerships: [
        PartnershipCourse(
          partnership: PartnershipDraft(code: "P1", kind: .outlet, from: day("2025-01-01")),
          parties: [
            PartyDraft(partnership: "P1", venture: "TDM", brings: text, inKind: Money(cents: 35_000)),
            PartyDraft(partnership: "P1", organisation: "FDS"),
          ], names: [text, text])
      ])
  }

  /// A funder of whom nothing is known in the period.
  static var nothing: FunderFigures {
    FunderFigures(
      funder: OrganisationDraft(code: "FDS", name: "Fondation", kind: .funder), period: .year(2020),
      through: day("2020-12-31"), fundings: [])
  }
}
