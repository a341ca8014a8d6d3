import CultiverMarseille
import CultiverStore
import Testing

/// The sums kept by cycle and month are those of the harvests, whatever was done and in whatever order.
@Suite struct TotalsTests {
  /// A harvest as a model keeps it.
  private struct Pick: Equatable {
    var cycle: String
    var day: String
    var grams: Int64
    var lost: Bool
    var estimated: Bool
    var voided = false
  }

  @Test(arguments: 0..<12)
  func theSumsKeptAreTheSumsOfTheRows(seed: Int) throws {
    let bench = try Bench()
    try bench.write {
      _ = try $0.enter(UnitWeightDraft(crop: "tomate", unit: "botte", mass: Mass(grams: 300)), .adding)
    }
    var dice = Dice(seed: seed)
    var model: [Int64: Pick] = [:]
    /// What stood before the latest action, which alone is undone.
    var before = model
    var next: Int64 = 1
    for _ in 0..<40 {
      let standing = model.filter { !$0.value.voided }.keys.sorted()
      switch dice.below(6) {
      case 0, 1:
        before = model
        let count = 1 + dice.below(5)
        let drafts = (0..<count).map { _ in draft(&dice) }
        try bench.take(
          drafts.enumerated().map { place, draft in
            var draft = draft
            draft.reference = "\(next + Int64(place))"
            return draft
          })
        for draft in drafts {
          model[next] = pick(draft)
          next += 1
        }
      case 2:
        before = model
        let draft = draft(&dice)
        let entered = try bench.write { try $0.add(draft, .plain) }
        #expect(entered.number == next)
        model[next] = pick(draft)
        next += 1
      case 3 where !standing.isEmpty:
        before = model
        let number = dice.one(of: standing)
        try bench.write { _ = try $0.void("\(number)", reason: "doublon") }
        model[number]?.voided = true
      case 4 where !standing.isEmpty:
        let number = dice.one(of: standing)
        let draft = draft(&dice)
        let latest = try bench.latest()
        try bench.write { _ = try $0.correct("\(number)", to: draft, .plain) }
        if try bench.latest() != latest { before = model }
        model[number] = pick(draft)
      case 5 where before != model:
        try bench.undo()
        swap(&before, &model)
      default: break
      }
      try expect(bench, model)
    }
    #expect(try bench.notebook.read { try $0.check() } == [])
  }

  private func draft(_ dice: inout Dice) -> HarvestDraft {
    let cycle = dice.one(of: ["T1", "T2"])
    let day = date(dice.one(of: ["2026-04-30", "2026-05-01", "2026-05-31", "2026-06-01", "2026-06-30"]))
    let inUnits = dice.chance(30)
    return HarvestDraft(
      day: day, cycle: cycle,
      quantity: Quantity(count: Count(thousandths: Int64(1 + dice.below(9)) * 1_000), unit: inUnits ? "bottes" : "g"),
      destination: dice.chance(40) ? .lost : dice.chance(30) ? .sold : nil)
  }

  private func pick(_ draft: HarvestDraft) -> Pick {
    let estimated = draft.quantity.unit == "bottes"
    return Pick(
      cycle: draft.cycle ?? "", day: draft.day.iso,
      grams: draft.quantity.count.thousandths / 1_000 * (estimated ? 300 : 1), lost: draft.destination == .lost,
      estimated: estimated)
  }

  private func expect(_ bench: Bench, _ model: [Int64: Pick]) throws {
    var sums: [String: [Int64]] = [:]
    for pick in model.values where !pick.voided {
      let parts = [1, pick.grams, pick.lost ? pick.grams : 0, pick.estimated ? pick.grams : 0]
      sums["\(pick.cycle) \(pick.day.prefix(7))"] =
        zip(sums["\(pick.cycle) \(pick.day.prefix(7))"] ?? [0, 0, 0, 0], parts).map(+)
    }
    let answer = try bench.notebook.ask(
      sql: """
        SELECT code || ' ' || month, harvests, grams, lost, estimated
        FROM cycle_month JOIN cycle ON cycle.id = cycle_id ORDER BY 1
        """)
    let expected = sums.sorted { $0.key < $1.key }.map { [Value.text($0.key)] + $0.value.map(Value.whole) }
    #expect(answer.rows == expected)
  }
}
