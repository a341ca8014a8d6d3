import CultiverMarseille
import CultiverStore

extension Bench {
  /// A bit of every thing, in six actions, the last of which takes back the fifth.
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
    try write("void") { _ = try $0.void("2", reason: "deux fois") }
    try undo()
  }
}
