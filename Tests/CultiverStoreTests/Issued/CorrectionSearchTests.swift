import CultiverMarseille
import CultiverStore
import GRDB
import Testing

/// The history tells what became of a month's harvests as two notebooks held against each other do.
@Suite struct CorrectionSearchTests {
  /// A harvest as a report sees it, read without the history.
  private struct Seen: Hashable {
    let day: String
    let plot: String
    let crop: String
    let variety: String?
    let destination: String?
    let grams: Int64
    let isEstimated: Bool
  }

  /// Every harvest that a month and scope count, by number: by looking at each in turn.
  private func seen(_ bench: Bench, _ scope: Scope) throws -> [Int64: Seen] {
    try bench.other().read { database in
      var seen: [Int64: Seen] = [:]
      for row in try Row.fetchAll(
        database,
        sql: """
          SELECT harvest.*, plot.id AS plot_key, plot.site_id, cycle.crop_id, site.code || '/' || plot.code AS plot,
            crop.code AS crop, variety.name AS variety,
            (SELECT venture_id FROM occupancy WHERE plot_id = plot.id AND from_day <= day
              AND ifnull(to_day, '9999') >= day) AS holder
          FROM harvest JOIN cycle ON cycle.id = cycle_id JOIN plot ON plot.id = cycle.plot_id
          JOIN site ON site.id = plot.site_id JOIN crop ON crop.id = cycle.crop_id
          LEFT JOIN variety ON variety.id = harvest.variety_id
          """)
      {
        guard (row["day"] as String).hasPrefix("2026-06"), (row["void_reason"] as String?) == nil,
          scope.site.map({ $0.rawValue == row["site_id"] as Int64 }) ?? true,
          scope.plot.map({ $0.rawValue == row["plot_key"] as Int64 }) ?? true,
          scope.crop.map({ $0.rawValue == row["crop_id"] as Int64 }) ?? true,
          scope.venture.map({ $0.rawValue == row["holder"] as Int64? }) ?? true
        else { continue }
        let key: Int64 = row["id"]
        seen[key & 0xFFFF_FFFF] = Seen(
          day: row["day"], plot: row["plot"], crop: row["crop"], variety: row["variety"],
          destination: row["destination"], grams: row["grams"], isEstimated: row["unit_id"] as Int64 > 3)
      }
      return seen
    }
  }

  private func seen(_ state: HarvestCorrection.State?) -> Seen? {
    state.flatMap { state in
      state.counts
        ? Seen(
          day: state.day.iso, plot: "\(state.site)/\(state.plot)", crop: state.crop, variety: state.variety,
          destination: state.destination?.rawValue, grams: state.mass.grams, isEstimated: state.isEstimated) : nil
    }
  }

  @Test(arguments: 0..<60)
  func theLinesAreThoseOfTwoNotebooks(seed: Int) throws {
    var dice = Dice(seed: seed)
    let bench = try Bench(.everything)
    let scope = try dice.one(of: [
      .everything, bench.scope(site: "BDM"), bench.scope(plot: "BDM/A1"), bench.scope(crop: "tomate"),
      bench.scope(venture: "VA"), bench.scope(venture: "VB"),
    ])
    for _ in 0..<8 { try change(bench, &dice) }
    let report = try bench.write("issue") { writer in
      try writer.issue(month("2026-06"), scope, .some("juin"), on: date("2026-07-02"))
    }
    var then = try seen(bench, scope)
    for round in 0..<2 {
      for _ in 0..<12 { try change(bench, &dice) }
      let now = try seen(bench, scope)
      let lines = try bench.corrections(since: report)
      #expect(lines.map(\.number) == Set(then.keys).union(now.keys).filter { then[$0] != now[$0] }.sorted())
      for line in lines {
        #expect(seen(line.before) == then[line.number], "\(line)")
        #expect(seen(line.after) == now[line.number], "\(line)")
        #expect(line.cause != nil)
      }
      let gap = lines.reduce(Int64(0)) { $0 + ($1.counts ?? .zero).grams - ($1.counted ?? .zero).grams }
      #expect(gap == now.values.reduce(0) { $0 + $1.grams } - then.values.reduce(0) { $0 + $1.grams })
      guard round == 0 else { break }
      // From an erratum on, only what comes after it counts.
      try bench.write("erratum") { writer in
        let standing = try writer.reader.issuedReport(of: month("2026-06"), scope: scope)
        _ = try writer.issueErratum(of: try #require(standing), .some("e\(seed)"), on: date("2026-07-03"))
      }
      then = now
    }
  }

  /// Changes something, most often a harvest; what the notebook refuses is left.
  private func change(_ bench: Bench, _ dice: inout Dice) throws {
    let number = "\(dice.below(12) + 1)"
    let day = dice.one(of: ["2026-05-28", "2026-06-01", "2026-06-10", "2026-06-16", "2026-06-25", "2026-07-01"])
    let grams = Int64(dice.below(3) + 1) * 500
    let cycle = dice.one(of: ["T1", "T2", "K1"])
    let draft = HarvestDraft.pick(
      grams, of: cycle, on: day, variety: dice.one(of: [nil, nil, "Roma"]), to: dice.one(of: [nil, .sold, .lost]))
    let way = dice.below(12)
    let latest = try bench.latest()
    let undone = Int64(dice.below(4))
    do {
      try bench.write("change") { writer in
        writer.correction = "raison \(way)"
        switch way {
        case 0...2: _ = try writer.add(draft, .plain)
        case 3...5: _ = try writer.correct(number, to: draft, .plain)
        case 6: _ = try writer.void(number, reason: "doublon")
        case 7, 8: _ = try writer.undo(max(1, latest - undone))
        case 9:
          var cycle = try writer.reader.cycle("K1")
          (cycle.site, cycle.plot) = cycle.site == "TDM" ? ("BDM", "A2") : ("TDM", "A1")
          cycle.area = .unknown
          _ = try writer.change(cycle: "K1", to: cycle)
        case 10: _ = try writer.endOccupancy(of: "A2", on: date(day))
        default:
          _ = try writer.take([draft, draft, .pick(3, "barquettes", "tomate", "BDM/A1", on: day)])
        }
      }
    } catch is Refusal {
    } catch is Misfit {}
  }

  @Test func whatComesToNothingIsNoLine() throws {
    let bench = try Bench(.everything)
    let report = try bench.issue()
    try bench.write { writer in
      writer.correction = "essai"
      _ = try writer.correct("1", to: .pick(9_000, on: "2026-06-02", variety: "Roma", to: .sold), .plain)
    }
    #expect(try bench.corrections(since: report).count == 1)
    try bench.write { writer in
      writer.correction = "retour"
      _ = try writer.correct("1", to: .pick(1_500, on: "2026-06-02", variety: "Roma", to: .sold), .plain)
    }
    #expect(try bench.corrections(since: report) == [])
  }

  @Test func theNoteAloneIsNoLine() throws {
    let bench = try Bench(.everything)
    let report = try bench.issue()
    try bench.write { writer in
      writer.correction = "remarque"
      _ = try writer.correct(
        "1", to: .pick(1_500, on: "2026-06-02", variety: "Roma", to: .sold, note: "belles"), .plain)
    }
    #expect(try bench.corrections(since: report) == [])
  }
}
