import CultiverMarseille
import CultiverStore

extension Bench {
  /// A bit of every thing, in seven actions, the last of which takes back the sixth.
  func enterEverything() throws {
    try write("ground") { try $0.enterGround() }
    try write("add") { _ = try $0.add(.pick(1_500, on: "2026-06-02", variety: "Roma", to: .sold), .plain) }
    try write("occupy") { writer in
      _ = try writer.enter(
        OccupancyDraft(
          plot: "BDM/A1", venture: "VA", from: date("2026-01-01"), to: date("2026-06-15"), title: "bail rural"),
        .adding)
      _ = try writer.enter(OccupancyDraft(plot: "A2", venture: "VB", from: date("2026-02-01")), .adding)
      _ = try writer.enter(StageDraft(venture: "VA", stage: "starter", since: date("2025-09-01")), .adding)
      _ = try writer.enter(UnitWeightDraft(crop: "tomate", unit: "barquette", mass: Mass(grams: 300)), .adding)
      _ = try writer.enter(CropDraft(code: "amarante", name: "Amarante"), .adding)
      _ = try writer.enter(NoneDraft(plot: "TDM/A1", day: date("2026-06-20")))
      _ = try writer.enter(RetirementDraft(thing: .plot, code: "TDM/A1", since: date("2026-07-01")), .adding)
      for code in ["P1", "P2"] {
        _ = try writer.enter(PersonDraft(code: code, contact: Contact(name: "Personne inventée \(code)")), .adding)
      }
      _ = try writer.enter(RoleDraft(person: "P1", venture: "VA", kind: .inCharge, title: "gérante"), .adding)
      _ = try writer.enter(
        CohortDraft(code: "COUV", programme: "couveuse", from: date("2025-01-01"), to: date("2026-12-31")), .adding)
      _ = try writer.join(
        EnrolmentDraft(cohort: "COUV", venture: "VA", entered: date("2025-09-01"), officer: "P2"), today: Bench.today)
      _ = try writer.add(
        MeetingDraft(venture: "VA", day: date("2026-06-01"), people: ["P1", "P2"], decision: "louer une serre"),
        steps: [StepDraft(venture: "VA", meeting: date("2026-06-01"), text: "devis de serre", due: date("2026-06-20"))],
        today: Bench.today)
      for (code, group) in [("P1", nil), ("G-1", "G"), ("G-2", "G")] as [(String, String?)] {
        let draft = PlanDraft(
          code: code, plot: "A2", crop: "radis", area: .known(Area(squareDecimetres: 1_000)), stand: date("2026-08-01"),
          group: group)
        _ = try writer.enter(draft, .adding)
      }
    }
    try take([
      .pick(2, "barquettes", "tomate", "BDM/A1", on: "2026-06-03", reference: "r1"),
      .pick(2_000, of: "T2", on: "2026-06-04", note: "belles"),
    ])
    try write("means") { writer in
      for place in ["BDM", "BDM/A2", "L1"] {
        let draft = WorkDraft(
          day: date("2026-05-20"), place: StatedPlace(place), kind: .volunteer, people: 3, time: WorkTime(minutes: 75))
        _ = try writer.add(draft, today: Bench.today)
        let quantity = Quantity(count: Count(thousandths: 12_500), unit: "kg")
        _ = try writer.add(
          SupplyDraft(day: date("2026-05-20"), place: StatedPlace(place), kind: .compost, quantity: quantity),
          today: Bench.today)
      }
      _ = try writer.enter(MeterDraft(code: "EAU", plot: "BDM/A2"), .adding)
      for (day, litres) in [("2026-06-01", 100), ("2026-06-10", 250)] {
        _ = try writer.enter(ReadingDraft(meter: "EAU", day: date(day), litres: Int64(litres)), .adding)
      }
    }
    try write("label") { writer in
      _ = try writer.enter(
        OrganisationDraft(code: "FDS", name: "Fondation", kind: .funder, siret: "73282932000074", commune: "13203"),
        .adding)
      _ = try writer.give([ConsentDraft(venture: "VB", field: .name, from: date("2026-01-01"), givenBy: "Vera")])
      for draft in [
        ObstacleDraft(kind: "eau", place: StatedPlace("BDM/A1"), authority: "FDS", opened: date("2026-04-01")),
        ObstacleDraft(kind: "bruit", venture: "VB", opened: date("2026-04-02"), note: "la nuit"),
      ] {
        _ = try writer.enter(draft, .adding, today: Bench.today)
      }
      _ = try writer.add(
        ObstacleStepDraft(obstacle: "OBS-1", day: date("2026-04-20"), step: "devis"), today: Bench.today)
      let funding = FundingDraft(
        venture: "VA", source: "FDS", kind: .grant, purpose: "serre", stage: "starter", askedOn: date("2026-02-01"),
        asked: Money(cents: 200_050), grantedOn: date("2026-03-01"), granted: Money(cents: 150_000),
        until: date("2028-12-31"), plots: ["A2"])
      _ = try writer.enter(funding, .adding, today: Bench.today)
      for party in ["VA", "VB", "FDS"] {
        if party == "VA" { _ = try writer.enter(PartnershipDraft(kind: .outlet, from: date("2026-01-01")), .adding) }
        _ = try writer.enter(try writer.party(party, of: "PAR-1"), .adding)
      }
    }
    try write("indicators") { writer in
      _ = try writer.add(
        ActivityDraft(
          day: date("2026-05-05"), site: "BDM", venture: "VA", kind: .training, time: WorkTime(minutes: 90),
          attendances: 12, newcomers: 8, local: 3, evidence: "feuille"), today: Bench.today)
      _ = try writer.add(
        AccountDraft(day: date("2026-05-06"), venture: "VA", kind: .produce, amount: Money(cents: 12_345)),
        today: Bench.today)
      _ = try writer.add(
        ResultDraft(
          indicator: .rain, site: "BDM", from: date("2026-01-01"), to: date("2026-03-31"), value: 5_000_000,
          counter: "réseau", evidence: "cuve"), today: Bench.today)
    }
    try write("plan") { writer in
      _ = try writer.enter(
        ObjectiveDraft(
          title: "récolter", indicator: .harvested, baseline: 1_000, baselinePeriod: .year(2025), funding: "FIN-1",
          countedBy: "le réseau"), .adding)
      for (period, target) in [(ReportPeriod.year(2026), 5_000), (.quarter(Quarter(index: 8105)), 2_000)] {
        _ = try writer.enter(
          ObjectiveTargetDraft(objective: "OBJ-1", period: period, target: Int64(target), indicator: .harvested),
          .adding)
      }
    }
    try write("void") { _ = try $0.void("2", reason: "deux fois") }
    try undo()
  }
}
