import CultiverMarseille
import CultiverStore
import Testing

/// What other tools read is in kilograms and square metres.
@Suite struct ViewsTests {
  private func bench() throws -> Bench {
    let bench = try Bench()
    try bench.take([
      .pick(1_500, on: "2026-06-02", variety: "Roma", to: .lost, note: "fendues", reference: "r1"),
      .pick(12, "pièces", "laitue", "BDM/A1", on: "2026-05-02"), .pick(250, of: "K1", on: "2026-06-30"),
      .pick(1_000, on: "2026-06-03"),
    ])
    try bench.write { _ = try $0.void("3", reason: "doublon") }
    try bench.write { writer in
      var draft = try writer.reader.cycle("T1")
      draft.expected = Mass(grams: 400_500)
      _ = try writer.change(cycle: "T1", to: draft)
    }
    return bench
  }

  private func rows(_ bench: Bench, _ sql: String) throws -> [[Value]] { try bench.notebook.ask(sql: sql).rows }

  @Test func harvests() throws {
    let bench = try bench()
    let answer = try bench.notebook.ask(sql: "SELECT * FROM harvests ORDER BY number")
    #expect(
      answer.columns == [
        "number", "date", "site", "plot", "crop", "crop_name", "variety", "cycle", "quantity", "unit", "kilograms",
        "destination", "note", "reference", "void_reason", "count", "count_unit", "grade", "cause", "euros", "pick",
        "accepted",
      ])
    func text(_ texts: String...) -> [Value] { texts.map(Value.text) }
    #expect(
      answer.rows.map { Array($0.prefix(15)) } == [
        [.whole(1)] + text("2026-06-02", "BDM", "A1", "tomate", "Tomate", "Roma", "T1")
          + [.whole(1_500), .text("g"), .decimal(15, places: 1)] + text("lost", "fendues", "r1") + [.blank],
        [.whole(2)] + text("2026-05-02", "BDM", "A1", "laitue", "Laitue") + [
          .blank, .text("L1"), .whole(12), .text("piece"),
        ]
          + [.decimal(42, places: 1), .blank, .blank, .blank, .blank],
        [.whole(3)] + text("2026-06-30", "TDM", "A1", "chou-kale", "Chou kale") + [.blank, .text("K1"), .whole(250)]
          + [.text("g"), .decimal(25, places: 2), .blank, .blank, .blank, .text("doublon")],
        [.whole(4)] + text("2026-06-03", "BDM", "A1", "tomate", "Tomate") + [.blank, .text("T1"), .whole(1_000)]
          + [.text("g"), .whole(1), .blank, .blank, .blank, .blank],
      ])
  }

  @Test func cycles() throws {
    let bench = try bench()
    let sql = "SELECT cycle, square_metres, started, ended, expected_kilograms, kilograms FROM cycles ORDER BY cycle"
    #expect(
      try rows(bench, sql) == [
        [.text("K1"), .blank, .text("2026-03-15"), .blank, .blank, .whole(0)],
        [.text("L1"), .whole(20), .text("2026-02-01"), .text("2026-05-31"), .blank, .decimal(42, places: 1)],
        [.text("T1"), .whole(120), .text("2026-03-01"), .blank, .decimal(4005, places: 1), .decimal(25, places: 1)],
        [.text("T2"), .whole(60), .text("2026-04-01"), .text("2026-06-30"), .blank, .whole(0)],
      ])
  }

  @Test func monthlyYields() throws {
    let bench = try bench()
    let sql = """
      SELECT month, cycle, harvests, kilograms, lost_kilograms, estimated_kilograms, square_metres,
        kilograms_per_square_metre
      FROM monthly_yields ORDER BY month, cycle
      """
    #expect(
      try rows(bench, sql) == [
        [
          .text("2026-05"), .text("L1"), .whole(1), .decimal(42, places: 1), .whole(0), .decimal(42, places: 1),
          .whole(20),
          .decimal(21, places: 2),
        ],
        [
          .text("2026-06"), .text("T1"), .whole(2), .decimal(25, places: 1), .decimal(15, places: 1), .whole(0),
          .whole(120),
          .decimal(20_833_333_333_333_332, places: 18),
        ],
      ])
  }
}
