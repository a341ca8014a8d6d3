import CultiverMarseille
import CultiverStore
import Testing

/// Which crop, plot and cycle the words of a harvest mean.
@Suite struct CropChoiceTests {
  private func refusals(_ bench: Bench, _ row: HarvestDraft, _ options: HarvestOptions = .plain) throws -> [Misfit] {
    try bench.take([row], options).problems.map { Misfit($0.column, $0.refusal) }
  }

  private func cycle(_ bench: Bench, _ row: HarvestDraft, _ options: HarvestOptions = .plain) throws -> String? {
    let summary = try bench.take([row], options)
    #expect(summary.problems == [])
    return try bench.harvests().last?.draft.cycle
  }

  @Test(arguments: ["tomate", "Tomates", "TOMATO", "pomme d’amour", "POMMES D'AMOUR"])
  func aCropGoesByAnyOfItsNames(name: String) throws {
    #expect(try cycle(Bench(), .pick(1, "kg", name, "A2")) == "T2")
  }

  @Test func aNameOfSeveralCropsTakesTheOneThatStands() throws {
    let bench = try Bench()
    #expect(try cycle(bench, .pick(1, "kg", "chou", "TDM/A1")) == "K1")
    let several = Misfit(.crop, .several(.crop, "chou", candidates: ["chou-kale", "chou-pomme"]))
    #expect(try refusals(bench, .pick(1, "kg", "chou", "A2")) == [several])
    // Which one to open a cycle of is not for us to guess.
    #expect(try refusals(bench, .pick(1, "kg", "chou", "A2"), .starting) == [several])
    try bench.write {
      _ = try $0.enter(CycleDraft(code: "P1", plot: "TDM/A1", crop: "chou-pomme", started: date("2026-05-01")), .adding)
    }
    let spans = [
      CycleSpan(code: "K1", started: date("2026-03-15"), ended: nil),
      CycleSpan(code: "P1", started: date("2026-05-01"), ended: nil),
    ]
    let choose = Misfit(.crop, .severalCycles(crop: "chou", plot: "TDM/A1", day: date("2026-06-10"), spans))
    #expect(try refusals(bench, .pick(1, "kg", "chou", "TDM/A1")) == [choose])
    #expect(try cycle(bench, .pick(1, "kg", "chou", "TDM/A1", on: "2026-04-30")) == "K1")
    #expect(try cycle(bench, .pick(1, "kg", "chou-pomme", "TDM/A1")) == "P1")
  }

  @Test func aVarietyNarrowsOnlyAmongSeveral() throws {
    let bench = try Bench()
    #expect(try cycle(bench, .pick(1, "kg", "tomate", "A2", variety: "Roma")) == "T2")
    try bench.write {
      for (code, variety) in [("R", "Roma"), ("N", "Noire de Crimée")] {
        _ = try $0.enter(
          CycleDraft(
            code: code, plot: "A2", crop: "tomate", variety: variety, area: .unknown, started: date("2026-05-01")),
          .adding)
      }
    }
    #expect(try cycle(bench, .pick(1, "kg", "tomate", "A2", variety: "noires de crimee")) == "N")
    #expect(try refusals(bench, .pick(1, "kg", "tomate", "A2")).count == 1)
    #expect(try refusals(bench, .pick(1, "kg", "tomate", "A2", variety: "Cornue")).count == 1)
    #expect(try cycle(bench, .pick(1, "kg", "tomate", "A2", on: "2026-04-30", variety: "Cornue")) == "T2")
  }

  @Test func aPlotGoesByItsCodeOrByItsSiteAndCode() throws {
    let bench = try Bench()
    #expect(try cycle(bench, .pick(1, "kg", "tomate", "a2")) == "T2")
    #expect(try cycle(bench, .pick(1, "kg", "tomate", "bdm/a1")) == "T1")
    #expect(try cycle(bench, .pick(1, "kg", "tomate", "A1", site: "bdm")) == "T1")
    #expect(try cycle(bench, .pick(1, "kg", "tomate", "BDM/A1", site: "BDM")) == "T1")
    #expect(
      try refusals(bench, .pick(1, "kg", "tomate", "A1"))
        == [Misfit(.plot, .several(.plot, "A1", candidates: ["BDM/A1", "TDM/A1"]))])
    #expect(
      try refusals(bench, .pick(1, "kg", "tomate", "A2", site: "TDM")).map(\.refusal)
        == [.unknown(.plot, "A2", nearest: ["A2"])])
    #expect(try refusals(bench, .pick(1, "kg", "tomate", "A2", site: "XYZ")).map(\.column) == [.site])
    #expect(try refusals(bench, .pick(1, "kg", "tomate", "BDM/A1", site: "TDM")).count == 1)
  }

  @Test func aCycleGivenNeedsNoPlotAndCropAndMustAgreeWithThem() throws {
    let bench = try Bench()
    func row(site: String? = nil, plot: String? = nil, crop: String? = nil) -> HarvestDraft {
      HarvestDraft(
        day: date("2026-06-10"), site: site, plot: plot, crop: crop, cycle: "k1",
        quantity: Quantity(count: Count(thousandths: 1_000), unit: "kg"))
    }
    for agreeing in [
      row(), row(plot: "TDM/A1"), row(site: "TDM", plot: "A1"), row(crop: "chou"), row(crop: "kale"), row(site: "TDM"),
    ] {
      #expect(try cycle(bench, agreeing) == "K1")
    }
    #expect(
      try refusals(bench, row(plot: "A2")) == [
        Misfit(.plot, .disagrees(.plot, stated: "A2", cycle: "K1", has: "TDM/A1"))
      ])
    #expect(
      try refusals(bench, row(crop: "tomate"))
        == [Misfit(.crop, .disagrees(.crop, stated: "tomate", cycle: "K1", has: "chou-kale"))])
    #expect(try refusals(bench, row(crop: "absente")).map(\.column) == [.crop])
    #expect(
      try refusals(bench, row(site: "BDM")) == [
        Misfit(.site, .disagrees(.site, stated: "BDM", cycle: "K1", has: "TDM"))
      ])
  }

  @Test func whatIsNeededIsAskedFor() throws {
    let bench = try Bench()
    let quantity = Quantity(count: Count(thousandths: 1_000), unit: "kg")
    #expect(
      try refusals(bench, HarvestDraft(day: date("2026-06-10"), crop: "tomate", quantity: quantity)) == [
        Misfit(.plot, .missing)
      ])
    #expect(
      try refusals(bench, HarvestDraft(day: date("2026-06-10"), plot: "A2", quantity: quantity)) == [
        Misfit(.crop, .missing)
      ])
  }

  @Test func anUnknownCropIsEnteredOnlyWhenAsked() throws {
    let bench = try Bench()
    let adding = HarvestOptions(startCycles: true, addCrops: true, today: Bench.today)
    let row = HarvestDraft.pick(1, "kg", "Fraises des bois", "A2", on: "2026-05-05")
    #expect(try refusals(bench, row, .starting).map(\.column) == [.crop])
    #expect(try bench.take([row, .pick(2, "kg", "fraise des bois", "A2", on: "2026-05-06")], adding).added == 2)
    let crops = try bench.notebook.read { try $0.crops() }.map(\.draft.code)
    #expect(crops.contains("fraises-des-bois"))
    #expect(crops.count == 6)
    #expect(try bench.take([row], adding).added == 0)
    #expect(try refusals(bench, .pick(1, "kg", "???", "A2"), adding).map(\.column) == [.crop])
    // A word that is known, or that cannot come to a harvest, adds nothing to the catalogue.
    #expect(try bench.take([.pick(1, "kg", "Tomates", "A2")], adding).added == 1)
    let lone = HarvestOptions(addCrops: true, today: Bench.today)
    #expect(try refusals(bench, .pick(1, "kg", "Pourpier", "A2"), lone).map(\.column) == [.date])
    #expect(try refusals(bench, .pick(1, "bottes", "Pourpier", "A2"), adding).map(\.column) == [.unit])
    #expect(try bench.notebook.read { try $0.crops() }.count == 6)
  }
}
