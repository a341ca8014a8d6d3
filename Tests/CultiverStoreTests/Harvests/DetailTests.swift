import CultiverMarseille
import CultiverStore
import Testing

/// What few harvests state travels with them, and makes no row another where a file does not state it.
@Suite struct DetailTests {
  private func told(_ grams: Int64 = 1_000, _ change: (inout HarvestDraft) -> Void) -> HarvestDraft {
    var draft = HarvestDraft.pick(grams)
    change(&draft)
    return draft
  }

  private var sold: HarvestDraft {
    told {
      $0.destination = .sold
      ($0.amount, $0.grade, $0.pick) = (Money(cents: 320), "extra", "1")
      $0.count = Quantity(count: Count(thousandths: 12_000), unit: "pièces")
    }
  }

  private var lost: HarvestDraft {
    told {
      ($0.destination, $0.cause, $0.pick, $0.accepted) = (.lost, .frost, "1", "vu")
    }
  }

  @Test func whatAFileStatesStands() throws {
    let bench = try Bench()
    try bench.take([.pick(10), sold, lost, .pick(20)])
    let drafts = try bench.harvests().map(\.draft)
    #expect(drafts.map(\.amount?.cents) == [nil, 320, nil, nil])
    #expect(drafts.map(\.count?.unit) == [nil, "piece", nil, nil])
    #expect(drafts.map(\.cause) == [nil, nil, .frost, nil])
    #expect(drafts.map(\.accepted) == [nil, nil, "vu", nil])
    // The pick bears the number of its first harvest.
    #expect(drafts.map(\.pick) == [nil, "2", "2", nil])
    #expect(try bench.take([.pick(10), sold, lost, .pick(20)]).added == 0)
    // With gaps where rows stood already, the pick is still tied to its first new row.
    try bench.take([.pick(10), .pick(30), told(40) { $0.pick = "b" }, .pick(20), told(50) { $0.pick = "b" }])
    #expect(try bench.harvests().suffix(3).map(\.draft.pick) == [nil, "6", "6"])
    #expect(try bench.notebook.read { try $0.check() } == [])
  }

  @Test func aFileOfTheFirstShapeSentAgainAddsNothing() throws {
    let bench = try Bench()
    try bench.take([sold, lost, sold])
    func plain(_ draft: HarvestDraft) -> HarvestDraft {
      var plain = draft
      (plain.count, plain.grade, plain.cause, plain.amount, plain.pick, plain.accepted) = (nil, nil, nil, nil, nil, nil)
      return plain
    }
    let summary = try bench.take([plain(sold), plain(lost), plain(sold)])
    #expect((summary.added, summary.alreadyPresent) == (0, 3))
    // A third honest one is new.
    #expect(try bench.take([plain(sold), plain(sold), plain(sold)]).added == 1)
  }

  @Test func aFullerFileAfterAPlainOneCountsNoMassTwice() throws {
    let bench = try Bench()
    let plain = told { $0.destination = .sold }
    try bench.take([plain, plain])
    // Two are what stands without a word, the third is new.
    #expect(try bench.take([sold, sold, sold]).added == 1)
    #expect(try bench.take([sold, sold, sold]).added == 0)
    // What the file itself tells without a word is what stands so.
    #expect(try bench.take([plain, plain, sold, sold]).added == 1)
    #expect(try bench.take([plain, plain, plain]).added == 0)
  }

  @Test func whateverIsToldMakesAnotherRow() throws {
    let bench = try Bench()
    let rows = [
      sold,
      told { ($0.destination, $0.grade, $0.amount, $0.count) = (.sold, "extra", Money(cents: 321), sold.count) },
      told { ($0.destination, $0.grade, $0.amount, $0.count) = (.sold, "2e", Money(cents: 320), sold.count) },
      told { ($0.destination, $0.grade, $0.amount) = (.sold, "extra", Money(cents: 320)) }, lost,
      told { ($0.destination, $0.cause) = (.lost, .pest) },
    ]
    #expect(try bench.take(rows).added == 6)
    #expect(try bench.take(rows).added == 0)
    // What ties them and why they are right are no content.
    let untied = rows.map { row in
      var row = row
      (row.pick, row.accepted) = ("other", "autre")
      return row
    }
    #expect(try bench.take(untied).added == 0)
  }

  @Test func aCauseNeedsALossAndAnAmountASale() throws {
    let bench = try Bench()
    let summary = try bench.take([
      told { ($0.destination, $0.cause) = (.sold, .frost) }, told { $0.amount = Money(cents: 1) },
      told { $0.count = Quantity(count: Count(thousandths: 1_000), unit: "kg") },
      told { $0.count = Quantity(count: Count(thousandths: 1_000), unit: "gerbe") },
    ])
    #expect(
      summary.problems.map(\.refusal) == [
        .nothingLost, .nothingSold, .massCounted("kg"), .unknown(.unit, "gerbe", nearest: []),
      ])
    #expect(summary.problems.map(\.column) == [.cause, .amount, .count, .countUnit])
  }

  @Test func aReferenceKnowsWhatItsFileStates() throws {
    let bench = try Bench()
    func row(_ change: (inout HarvestDraft) -> Void = { _ in }) -> HarvestDraft {
      told {
        ($0.reference, $0.destination, $0.amount) = ("r1", .sold, Money(cents: 320))
        change(&$0)
      }
    }
    try bench.take([row()])
    #expect(try bench.take([row { $0.amount = nil }]).alreadyPresent == 1)
    #expect(try bench.take([row()]).alreadyPresent == 1)
    #expect(
      try bench.take([row { $0.amount = Money(cents: 400) }]).problems.map(\.refusal)
        == [.differs(.harvest, "r1", column: .amount, stands: "3.2", stated: "4")])
    let updating = HarvestOptions(update: true, today: Bench.today)
    try bench.take([row { ($0.amount, $0.grade) = (Money(cents: 400), "extra") }], updating)
    #expect(try bench.harvests().map(\.draft.amount?.cents) == [400])
    // A file without the columns leaves them, unless they no longer belong to what it became.
    try bench.take([row { ($0.amount, $0.note) = (nil, "lavées") }], updating)
    #expect(try bench.harvests().map(\.draft.amount?.cents) == [400])
    try bench.take([row { ($0.amount, $0.destination) = (nil, .given) }], updating)
    #expect(try bench.harvests().map(\.draft.amount) == [nil])
    #expect(try bench.harvests().map(\.draft.grade) == ["extra"])
  }

  @Test func aReasonLetsAStrictFileIn() throws {
    let bench = try Bench()
    let strict = HarvestOptions(strict: true, today: Bench.today)
    func late(_ accepted: String?) -> HarvestDraft {
      var draft = HarvestDraft.pick(1_000, on: "2026-07-20")
      draft.accepted = accepted
      return draft
    }
    #expect(try bench.take([late(nil)], strict).refused == 1)
    let summary = try bench.take([late("livré demain")], strict)
    #expect((summary.added, summary.warningCount) == (1, 0))
    #expect(try bench.harvests().map(\.draft.accepted) == ["livré demain"])
  }

  @Test func aCorrectionKeepsThePick() throws {
    let bench = try Bench()
    try bench.take([sold, lost])
    try bench.write { writer in
      var draft = try writer.reader.harvest("1").draft
      (draft.quantity, draft.mass) = (Quantity(count: Count(thousandths: 2_000), unit: "kg"), nil)
      draft.grade = nil
      _ = try writer.correct("1", to: draft, .plain)
    }
    #expect(try bench.harvests().map(\.draft.pick) == ["1", "1"])
    #expect(try bench.harvests().map(\.draft.grade) == [nil, nil])
    #expect(try bench.harvests().map(\.draft.amount?.cents) == [320, nil])
  }
}
