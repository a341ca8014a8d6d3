public import CultiverMarseille
import GRDB

extension Writer {
  /// Plans that a part of a funding is to be paid; it is given the next number. Throws `Misfit`.
  public func plan(_ draft: InstalmentDraft, today: Day) throws -> (number: Int64, funding: FundingEntered) {
    let before = try payable(draft.funding, today)
    return try add(draft, to: before, today)
  }

  /// Records that a part of a funding was paid: the instalment of a number, else the one that is due first, else one that was not planned. Throws `Misfit`.
  public func pay(
    funding word: String, _ money: Money, on day: Day, number: Int64?, note: String?, today: Day
  ) throws -> (number: Int64, funding: FundingEntered) {
    let before = try payable(word, today)
    let planned = before.instalments.filter { $0.paid == nil }
      .min { ($0.due?.ordinal ?? .max, $0.number ?? 0) < ($1.due?.ordinal ?? .max, $1.number ?? 0) }
    var draft: InstalmentDraft
    if let number {
      guard let stated = before.instalments.first(where: { $0.number == number }) else {
        throw Misfit(.number, .unknown(.instalment, "\(number)", nearest: []))
      }
      if let paidOn = stated.paidOn {
        throw Misfit(.number, .instalmentPaid(funding: stated.funding, number, paidOn))
      }
      draft = stated
    } else if let planned {
      draft = planned
    } else {
      let new = InstalmentDraft(funding: word, paidOn: day, paid: money, note: note)
      return try add(new, to: before, today)
    }
    (draft.paidOn, draft.paid, draft.note) = (day, money, note ?? draft.note)
    return (draft.number ?? 0, try change(draft, since: before, today))
  }

  /// Makes an instalment stand as drafted; throws `Misfit`.
  public func change(_ draft: InstalmentDraft, today: Day) throws -> FundingEntered {
    try change(draft, since: try reader.funding(draft.funding, today: today), today)
  }

  /// The instalment of a number, as a draft to alter; throws `Misfit`.
  public func instalment(_ number: Int64, of funding: String, today: Day) throws -> InstalmentDraft {
    let course = try reader.funding(funding, today: today)
    guard let found = course.instalments.first(where: { $0.number == number }) else {
      throw Misfit(.number, .unknown(.instalment, "\(number)", nearest: []))
    }
    return found
  }

  /// Takes in a file of instalments.
  public func importInstalments(update: Bool, strict: Bool, today: Day) -> RowIntake<InstalmentDraft> {
    RowIntake(self, strict: strict) { draft in
      let before = try self.reader.funding(draft.funding, today: today)
      let funding = try self.reader.key(of: .funding, in: "funding", code: draft.funding, .funding)
      let known = try self.row(of: "instalment", funding, draft.number ?? 0)
      let outcome = try self.enter(self.entry(draft, funding), known: known, .merging(update: update)).outcome
      let entered = try self.entered(funding, outcome, since: before, today: today)
      return (outcome, before.funding.accepted == nil && outcome != .present ? entered.warnings : [])
    }
  }

  /// The key of the instalment or condition of a number.
  func row(of table: String, _ funding: Int64, _ number: Int64) throws -> Int64? {
    try database.value(
      Int64.self, "SELECT id FROM \(table) WHERE funding_id = ? AND number = ?", [funding, number])
  }

  /// The number of the next instalment or condition of a funding.
  func nextNumber(in table: String, of funding: Int64) throws -> Int64 {
    1 + (try database.value(Int64.self, "SELECT max(number) FROM \(table) WHERE funding_id = ?", [funding]) ?? 0)
  }

  private func payable(_ word: String, _ today: Day) throws -> FundingCourse {
    let course = try reader.funding(word, today: today)
    try course.funding.refuse([.refused, .closed])
    return course
  }

  private func add(_ draft: InstalmentDraft, to before: FundingCourse, _ today: Day) throws
    -> (number: Int64, funding: FundingEntered)
  {
    let funding = try reader.key(of: .funding, in: "funding", code: draft.funding, .funding)
    var draft = draft
    let number = try draft.number ?? nextNumber(in: "instalment", of: funding)
    draft.number = number
    try insert(entry(draft, funding), id: try key(of: "instalment"))
    return (number, try entered(funding, .added, since: before, today: today))
  }

  private func change(_ draft: InstalmentDraft, since before: FundingCourse, _ today: Day) throws -> FundingEntered {
    let funding = try reader.key(of: .funding, in: "funding", code: draft.funding, .funding)
    guard let id = try row(of: "instalment", funding, draft.number ?? 0) else {
      throw Misfit(.number, .unknown(.instalment, "\(draft.number ?? 0)", nearest: []))
    }
    try replace(entry(draft, funding), id: id)
    return try entered(funding, .updated, since: before, today: today)
  }

  private func entry(_ draft: InstalmentDraft, _ funding: Int64) -> Entry {
    Entry(
      table: "instalment", noun: .instalment, name: "\(draft.funding) \(draft.number ?? 0)",
      fields: [
        .init("funding_id", .funding, funding), .init("number", .number, draft.number),
        .init("due", .due, draft.due?.iso), .init("amount", .amount, draft.amount?.cents),
        .init("paid_on", .paidOn, draft.paidOn?.iso), .init("paid", .paid, draft.paid?.cents),
        .init("note", .note, draft.note),
      ])
  }
}
