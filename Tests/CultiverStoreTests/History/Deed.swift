import CultiverMarseille
import CultiverStore
import Testing

/// Something a person does in one action, on the notebook of `Bench.Content.everything`.
struct Deed: Sendable, CustomTestStringConvertible {
  let testDescription: String
  let run: @Sendable (Writer) throws -> Void

  init(_ name: String, _ run: @escaping @Sendable (Writer) throws -> Void) {
    testDescription = name
    self.run = run
  }

  /// One of each kind.
  static let all: [Deed] = [
    Deed("site add") { _ = try $0.enter(SiteDraft(code: "EST", name: "L'Estaque", commune: "13055"), .adding) },
    Deed("site change") { try $0.change(site: "BDM", to: SiteDraft(code: "BDM2", name: "Autre", commune: "13055")) },
    Deed("site retire") { _ = try $0.enter(RetirementDraft(thing: .site, code: "TDM", since: Bench.today), .adding) },
    Deed("plot add") { _ = try $0.enter(PlotDraft(code: "A9", site: "BDM", length: 3_000, width: 80), .adding) },
    Deed("plot change") { try $0.change(plot: "BDM/A2", to: PlotDraft(code: "A3", site: "TDM", kind: .rooftop)) },
    Deed("plot retire") { _ = try $0.enter(RetirementDraft(thing: .plot, code: "A2", since: Bench.today), .adding) },
    Deed("venture add") { writer in
      let draft = VentureDraft(
        code: "VC", name: "Les VC", legalForm: "SCOP", siret: "12345678901234", stage: "starter",
        stageSince: date("2026-01-01"))
      _ = try writer.enter(draft, .adding)
    },
    Deed("venture change") {
      try $0.change(venture: "VA", to: VentureDraft(code: "VA", name: "Les autres"), today: Bench.today)
    },
    Deed("venture retire") {
      _ = try $0.enter(RetirementDraft(thing: .venture, code: "VB", since: Bench.today), .adding)
    },
    Deed("venture stage") {
      _ = try $0.enter(StageDraft(venture: "VA", stage: "couveuse", since: Bench.today), .adding)
    },
    Deed("venture add with all that is known of it") { writer in
      let draft = VentureDraft(
        code: "VD", name: "Les VD", kind: .initiative, commune: "13203", founded: date("2024-02-29"),
        mission: "nourrir le quartier", esusFrom: date("2025-01-01"), esusTo: date("2029-12-31"))
      _ = try writer.enter(draft, .adding)
    },
    Deed("person add, change, join and leave") { writer in
      _ = try writer.enter(PersonDraft(code: "P9", contact: Contact(name: "Nom Inventé")), .adding)
      try writer.change(person: "p9", to: PersonDraft(code: "P8", contact: Contact(email: "p8@exemple.fr")))
      _ = try writer.enter(RoleDraft(person: "P8", venture: "VA", kind: .member, from: date("2026-01-01")), .adding)
      _ = try writer.endRoles(of: "P8", in: "VA", kind: nil, on: date("2026-06-30"))
    },
    Deed("programme add, change and retire") { writer in
      _ = try writer.enter(ProgrammeDraft(code: "essai", name: "Essai", stage: "couveuse"), .adding)
      try writer.change(programme: "essai", to: ProgrammeDraft(code: "test", name: "Test", nameEn: "Trial"))
      _ = try writer.enter(RetirementDraft(thing: .programme, code: "starter", since: Bench.today), .adding)
    },
    Deed("cohort add, change, join and leave") { writer in
      _ = try writer.enter(CohortDraft(code: "S27", programme: "starter", from: date("2026-07-01")), .adding)
      try writer.change(
        cohort: "S27", to: CohortDraft(code: "S-27", programme: "Starter", from: date("2026-06-01"), to: Bench.today))
      _ = try writer.join(
        EnrolmentDraft(cohort: "S-27", venture: "VB", entered: date("2026-06-02"), officer: "P1"), today: Bench.today)
      _ = try writer.leave(
        cohort: "S-27", venture: "VB", on: Bench.today, outcome: .movedOn, note: "bien", today: Bench.today)
    },
    Deed("meeting add and change, steps") { writer in
      let meeting = try writer.add(
        MeetingDraft(venture: "VA", day: Bench.today, people: ["P1"], note: "x"),
        steps: [StepDraft(venture: "VA", meeting: Bench.today, text: "devis", due: Bench.today)], today: Bench.today
      ).meeting
      try writer.change(
        meeting: "\(meeting.number)", to: MeetingDraft(venture: "VA", day: date("2026-07-14"), people: ["P2", "P1"]),
        today: Bench.today)
      _ = try writer.add(StepDraft(venture: "VB", text: "bail", person: "P1"), today: Bench.today)
      _ = try writer.finish(step: "1", on: Bench.today, today: Bench.today)
      _ = try writer.drop(step: "2", on: Bench.today, because: "fait autrement", today: Bench.today)
    },
    Deed("occupancy start") { writer in
      _ = try writer.enter(OccupancyDraft(plot: "BDM/A1", venture: "VB", from: date("2026-06-16")), .adding)
    },
    Deed("organisation change") { writer in
      try writer.change(
        organisation: "FDS", to: OrganisationDraft(code: "FDS2", name: "Autre", kind: .network, commune: "13055"))
    },
    Deed("organisation retire") {
      _ = try $0.enter(RetirementDraft(thing: .organisation, code: "FDS", since: Bench.today), .adding)
    },
    Deed("obstacle open") { writer in
      let draft = ObstacleDraft(kind: "eau", place: StatedPlace("TDM"), opened: date("2026-03-01"))
      _ = try writer.enter(draft, .adding, today: Bench.today)
    },
    Deed("obstacle step, lift and reopen") { writer in
      _ = try writer.add(
        ObstacleStepDraft(obstacle: "OBS-1", day: date("2026-05-01"), step: "relance"), today: Bench.today)
      var draft = try writer.reader.obstacle("OBS-1", today: Bench.today).obstacle
      try draft.end(.lifted, on: date("2026-06-01"), "levé")
      _ = try writer.change(obstacle: "OBS-1", to: draft, today: Bench.today)
      try draft.reopen()
      (draft.kind, draft.place) = ("zonage", StatedPlace(site: "BDM"))
      _ = try writer.change(obstacle: "OBS-1", to: draft, today: Bench.today)
    },
    Deed("funding ask") { writer in
      let draft = FundingDraft(
        source: "FDS", kind: .loan, askedOn: date("2026-03-01"), asked: Money(cents: 100), plots: ["A2", "BDM/A1"])
      _ = try writer.enter(draft, .adding, today: Bench.today)
    },
    Deed("funding change, of its plots too") { writer in
      _ = try writer.alter(funding: "FIN-1", today: Bench.today) { draft in
        (draft.code, draft.plots, draft.until) = ("FIN-9", ["TDM/A1"], date("2029-01-01"))
      }
    },
    Deed("funding plan, pay, condition, settle and close") { writer in
      let part = InstalmentDraft(funding: "FIN-1", due: date("2026-09-01"), amount: Money(cents: 1_000))
      _ = try writer.plan(part, today: Bench.today)
      _ = try writer.pay(
        funding: "FIN-1", Money(cents: 900), on: Bench.today, number: nil, note: nil, today: Bench.today)
      let condition = FundingConditionDraft(
        funding: "FIN-1", kind: .other, words: "ouvrir", place: StatedPlace("BDM"), until: date("2027-01-01"))
      _ = try writer.add(condition, today: Bench.today)
      var standing = try writer.condition(1, of: "FIN-1", today: Bench.today)
      (standing.outcome, standing.settledOn) = (.met, Bench.today)
      _ = try writer.change(standing, today: Bench.today)
      _ = try writer.alter(funding: "FIN-1", today: Bench.today) { try $0.close(on: Bench.today, "soldé") }
    },
    Deed("partner add") { writer in
      let code = try writer.enter(PartnershipDraft(kind: .research, from: Bench.today), .adding).code
      for party in ["VA", "VB", "FDS"] { _ = try writer.enter(try writer.party(party, of: code), .adding) }
    },
    Deed("partner bring, end and change") { writer in
      var party = try writer.party("VA", of: "PAR-1")
      (party.brings, party.amount, party.inKind) = ("du temps", Money(cents: 5), Money(cents: 7))
      try writer.change(party)
      _ = try writer.end(partnership: "PAR-1", on: Bench.today)
      try writer.remove(try writer.party("VB", of: "PAR-1"))
    },
    Deed("consent give") { writer in
      _ = try writer.give([
        ConsentDraft(venture: "VA", field: .name, from: date("2026-02-01"), givenBy: "Lina", evidence: "courriel"),
        ConsentDraft(venture: "VA", field: .area, from: date("2026-02-01")),
      ])
    },
    Deed("consent withdraw") { writer in
      _ = try writer.withdraw([.name], of: "VB", from: Bench.today)
    },
    Deed("soil add") { writer in
      _ = try writer.enter(
        SoilTestDraft(plot: "A2", day: Bench.today, laboratory: "LCA", element: .lead, content: 85_000), .adding)
    },
    Deed("occupancy end") { _ = try $0.endOccupancy(of: "A2", on: date("2026-05-31")) },
    Deed("occupancy change") { writer in
      let draft = OccupancyDraft(plot: "TDM/A1", venture: "VB", from: date("2026-02-01"))
      try writer.changeOccupancy(of: "BDM/A1", on: date("2026-03-01"), to: draft)
    },
    Deed("crop add") { _ = try $0.enter(CropDraft(code: "fenouil", name: "Fenouil", nameEn: "Fennel"), .adding) },
    Deed("crop change") { try $0.change(crop: "tomate", to: CropDraft(code: "tomate", name: "Tomate de plein champ")) },
    Deed("unit weight, unit and variety") { writer in
      let draft = UnitWeightDraft(
        crop: "tomate", variety: "Noire", unit: "seau", mass: Mass(grams: 4_000), from: Bench.today, weighed: 5)
      _ = try writer.enter(draft, .adding)
    },
    Deed("unit weight again") {
      _ = try $0.enter(UnitWeightDraft(crop: "radis", unit: "botte", mass: Mass(grams: 250)), .adding)
    },
    Deed("cycle start") { writer in
      let draft = CycleDraft(plot: "BDM/A2", crop: "radis", variety: "Rose", started: date("2026-07-01"))
      _ = try writer.enter(draft, .adding)
    },
    Deed("cycle change") { writer in
      var draft = try writer.reader.cycle("T1")
      (draft.area, draft.started) = (.unknown, date("2026-03-05"))
      _ = try writer.change(cycle: "T1", to: draft)
    },
    Deed("cycle plan, a series with what the catalogue knows") { writer in
      let draft = PlanDraft(
        plot: "BDM/A2", crop: "radis", variety: "Rose", part: .share(1, of: 3), plants: 40, sow: date("2026-07-20"),
        stand: date("2026-08-01"), computes: PlanDraft.computable)
      for plan in PlanBatch(draft: draft, plots: [.init(plot: "BDM/A2")], isGroup: false, interval: 14, times: 3)
        .drafts("R")
      {
        _ = try writer.enter(plan, .adding)
      }
    },
    Deed("plan change") { writer in
      var draft = try writer.reader.plan("P1")
      (draft.code, draft.plants, draft.stand) = ("P9", 12, date("2026-08-20"))
      _ = try writer.change(plan: "P1", to: draft)
    },
    Deed("cycle sow") { _ = try $0.sow(plans: "P1", on: Bench.today) },
    Deed("plan drop") { _ = try $0.drop(plans: "P1", on: Bench.today, because: "plus de place") },
    Deed("plan copy") {
      _ = try $0.copyPlans(of: 2026, into: 2027, site: nil, done: false, accepted: nil, today: Bench.today)
    },
    Deed("cycle start from a plan") { _ = try $0.start(plans: "P1", on: Bench.today) },
    Deed("cycle start of a group, one of which fails and one is renamed") { writer in
      _ = try writer.start(plans: "G", on: date("2026-07-05"))
      _ = try writer.end(cycles: "G-1", on: date("2026-07-09"), failed: CycleFailure(cause: .pest, reason: "limaces"))
      var draft = try writer.reader.cycle("G-2")
      (draft.code, draft.part, draft.area) = ("H", .length(100), .whole)
      draft.part = .share(1, of: 4)
      _ = try writer.change(cycle: "G-2", to: draft)
      _ = try writer.end(cycles: "G", on: date("2026-07-10"))
    },
    Deed("cycle finish") { _ = try $0.end(cycle: "T1", on: Bench.today, failedBecause: nil) },
    Deed("cycle fail") { _ = try $0.end(cycle: "K1", on: Bench.today, failedBecause: "piérides") },
    Deed("harvest add") { _ = try $0.add(.pick(700, on: "2026-07-01", variety: "Cœur de bœuf", to: .lost), .plain) },
    Deed("harvest correct") { writer in
      let draft = HarvestDraft.pick(1_400, of: "T2", on: "2026-05-02", variety: "Roma", to: .given, reference: "r9")
      _ = try writer.correct("1", to: draft, .plain)
    },
    Deed("harvest void") { _ = try $0.void("2", reason: "doublon") },
    Deed("harvest add of a pick") { writer in
      let harvest = HarvestDraft(
        day: date("2026-06-10"), quantity: Quantity(count: Count(thousandths: 3_000), unit: "kg"), grade: "extra")
      let pick = PickDraft(
        harvest, cycles: ["T1", "T2"], sharing: .area,
        parts: [
          DestinationPart(.sold, Quantity(count: Count(thousandths: 1_000), unit: "kg")),
          DestinationPart(.lost, cause: .pest),
        ], proceeds: .amount(Money(cents: 1_000)))
      _ = try writer.add(pick, .plain)
      _ = try writer.voidPick(of: "4", reason: "doublon")
    },
    Deed("activity, account and result add, and void") { writer in
      let activity = try writer.add(
        ActivityDraft(day: Bench.today, site: "BDM", kind: .visit, attendances: 9, newcomers: 4), today: Bench.today)
      let account = try writer.add(
        AccountDraft(day: Bench.today, venture: "VB", kind: .cost, amount: Money(cents: 990)), today: Bench.today)
      let result = try writer.add(
        ResultDraft(
          indicator: .value, venture: "VB", from: date("2026-04-01"), to: date("2026-04-30"), value: 12_000,
          evidence: "note"), today: Bench.today)
      _ = try writer.voidActivity("\(activity.activity.number)", reason: "deux fois")
      _ = try writer.voidAccount("\(account.account.number)", reason: "deux fois")
      _ = try writer.voidResult("\(result.result.number)", reason: "deux fois")
    },
    Deed("objective add, target, change and drop") { writer in
      let code = try writer.enter(ObjectiveDraft(title: "surface", indicator: .cultivated, venture: "VA"), .adding).code
      for period in [ReportPeriod.year(2026), .year(2027)] {
        _ = try writer.enter(
          ObjectiveTargetDraft(objective: code, period: period, target: 100, indicator: .cultivated), .adding)
      }
      try writer.remove(target: .year(2027), of: code)
      var draft = try writer.reader.objective("OBJ-1").objective
      (draft.code, draft.title) = ("PLAN", "récolter plus")
      try writer.change(objective: "OBJ-1", to: draft)
      _ = try writer.drop(objective: "PLAN", on: Bench.today, because: "terrain repris")
    },
    Deed("harvest recompute") { writer in
      _ = try writer.enter(UnitWeightDraft(crop: "tomate", unit: "barquette", mass: Mass(grams: 350)), .adding)
      _ = try writer.recompute(HarvestFilter(), unit: nil)
    },
    Deed("harvest none") { _ = try $0.enter(NoneDraft(plot: "A2", day: Bench.today)) },
    Deed("work add") {
      _ = try $0.add(
        WorkDraft(day: Bench.today, place: StatedPlace("T1"), time: WorkTime(minutes: 90)), today: Bench.today)
    },
    Deed("supply add and void") { writer in
      let quantity = Quantity(count: Count(thousandths: 3_000), unit: "m3")
      let draft = SupplyDraft(day: Bench.today, place: StatedPlace("A2"), kind: .water, quantity: quantity)
      let number = try writer.add(draft, today: Bench.today).supply.number
      _ = try writer.voidSupply("\(number)", reason: "doublon")
    },
    Deed("work void") { _ = try $0.voidWork("1", reason: "doublon") },
    Deed("water meter and readings") { writer in
      _ = try writer.enter(MeterDraft(code: "N", plot: "A2"), .adding)
      for (day, litres) in [("2026-06-01", 10), ("2026-06-20", 30), ("2026-06-10", 20), ("2026-06-10", 25)] {
        _ = try writer.add(ReadingDraft(meter: "n", day: date(day), litres: Int64(litres)), today: Bench.today)
      }
    },
    Deed("a reading replaced") {
      _ = try $0.add(ReadingDraft(meter: "EAU", day: date("2026-06-01"), litres: 90), today: Bench.today)
    },
    Deed("water retire") {
      _ = try $0.enter(RetirementDraft(thing: .meter, code: "eau", since: Bench.today), .adding)
    },
    Deed("a cycle and a plot that move with what was done there") { writer in
      var draft = try writer.reader.cycle("L1")
      (draft.site, draft.plot, draft.area) = ("BDM", "A2", .known(Area(squareDecimetres: 2_000)))
      _ = try writer.change(cycle: "L1", to: draft)
      try writer.change(
        plot: "BDM/A2", to: PlotDraft(code: "A7", site: "TDM", area: Area(squareDecimetres: 6_000), kind: .rooftop))
    },
    Deed("import of a thousand") { writer in
      _ = try writer.take((1...1_000).map { .pick($0, on: "2026-06-10", reference: "m\($0)") })
    },
    Deed("import with --start-cycles and --add-crops") { writer in
      let options = HarvestOptions(startCycles: true, addCrops: true, today: Bench.today)
      _ = try writer.take(
        [
          .pick(3, "kg", "Pourpier d'été", "A2", on: "2026-05-03"), .pick(2, "kg", "radis", "BDM/A1", on: "2026-04-02"),
        ],
        options)
    },
    Deed("import with --update") { writer in
      let options = HarvestOptions(update: true, today: Bench.today)
      _ = try writer.take([.pick(5, "barquettes", "tomate", "BDM/A1", on: "2026-06-03", reference: "r1")], options)
    },
    Deed("a script in which a code, a day and a reference change hands") { writer in
      try writer.change(site: "BDM", to: SiteDraft(code: "X", name: "Ferme BDM", commune: "13203"))
      try writer.change(site: "TDM", to: SiteDraft(code: "BDM", name: "Ferme TDM", commune: "13055"))
      try writer.change(site: "X", to: SiteDraft(code: "TDM", name: "Ferme BDM", commune: "13203"))
      _ = try writer.endOccupancy(of: "A2", on: date("2026-03-31"))
      _ = try writer.enter(OccupancyDraft(plot: "A2", venture: "VA", from: date("2026-04-01")), .adding)
      var draft = try writer.reader.harvest("2").draft
      draft.reference = "r2"
      _ = try writer.correct("2", to: draft, .plain)
      _ = try writer.add(.pick(100, reference: "r1"), .plain)
      _ = try writer.correct("4", to: .pick(150, reference: "r3"), .plain)
      _ = try writer.add(.pick(200, reference: "r1"), .plain)
      let entered = try writer.enter(
        CycleDraft(code: "N1", plot: "A2", crop: "radis", started: date("2026-07-01")), .adding)
      _ = try writer.add(.pick(300, of: entered.code, on: "2026-07-02"), .plain)
      _ = try writer.end(cycle: "N1", on: date("2026-07-03"), failedBecause: nil)
    },
  ]
}
