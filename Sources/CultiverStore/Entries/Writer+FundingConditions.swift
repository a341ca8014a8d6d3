public import CultiverMarseille
import GRDB

extension Writer {
  /// Adds a condition to a funding; it is given the next number. Throws `Misfit`.
  public func add(_ draft: FundingConditionDraft, today: Day) throws
    -> (condition: FundingConditionDraft, funding: FundingEntered)
  {
    let before = try reader.funding(draft.funding, today: today)
    try before.funding.refuse([.refused, .closed])
    let funding = try reader.key(of: .funding, in: "funding", code: draft.funding, .funding)
    var draft = draft
    draft.number = try draft.number ?? nextNumber(in: "funding_condition", of: funding)
    try insert(try entry(draft, funding), id: try key(of: "funding_condition"))
    return (draft, try entered(funding, .added, since: before, today: today))
  }

  /// Makes a condition stand as drafted; throws `Misfit`.
  public func change(_ draft: FundingConditionDraft, today: Day) throws -> FundingEntered {
    let before = try reader.funding(draft.funding, today: today)
    let funding = try reader.key(of: .funding, in: "funding", code: draft.funding, .funding)
    guard let id = try row(of: "funding_condition", funding, draft.number ?? 0) else {
      throw Misfit(.number, .unknown(.condition, "\(draft.number ?? 0)", nearest: []))
    }
    try replace(try entry(draft, funding), id: id)
    return try entered(funding, .updated, since: before, today: today)
  }

  /// The condition of a number, as a draft to alter; throws `Misfit`.
  public func condition(_ number: Int64, of funding: String, today: Day) throws -> FundingConditionDraft {
    let course = try reader.funding(funding, today: today)
    guard let found = course.conditions.first(where: { $0.number == number }) else {
      throw Misfit(.number, .unknown(.condition, "\(number)", nearest: []))
    }
    return found
  }

  /// Takes in a file of conditions.
  public func importFundingConditions(
    update: Bool, strict: Bool, today: Day
  ) -> RowIntake<FundingConditionDraft> {
    RowIntake(self, strict: strict) { draft in
      let before = try self.reader.funding(draft.funding, today: today)
      let funding = try self.reader.key(of: .funding, in: "funding", code: draft.funding, .funding)
      let known = try self.row(of: "funding_condition", funding, draft.number ?? 0)
      let outcome = try self.enter(try self.entry(draft, funding), known: known, .merging(update: update)).outcome
      let entered = try self.entered(funding, outcome, since: before, today: today)
      return (outcome, before.funding.accepted == nil && outcome != .present ? entered.warnings : [])
    }
  }

  private func entry(_ draft: FundingConditionDraft, _ funding: Int64) throws -> Entry {
    if draft.target == nil && draft.words == nil { throw Misfit(.quantity, .nothingAsked) }
    if let target = draft.target, let unit = draft.kind.unit, target.unit != unit {
      let said = "\(Written.plain(target.count.thousandths, places: 3)) \(target.unit)"
      throw Misfit(.unit, .typed(TypedError(.quantity, said, .otherUnit(unit))))
    }
    let place = draft.place == StatedPlace() ? nil : try whereabouts(draft.place, on: nil)
    return Entry(
      table: "funding_condition", noun: .condition, name: "\(draft.funding) \(draft.number ?? 0)",
      fields: [
        .init("funding_id", .funding, funding), .init("number", .number, draft.number),
        .init("kind", .kind, draft.kind.rawValue), .init("target", .quantity, draft.target?.count.thousandths),
        .init("unit", .unit, draft.target?.unit), .init("words", .condition, draft.words),
        .init("site_id", .site, place?.plot == nil ? place?.site.rawValue : nil, isStatedAbsent: place != nil),
        .init("plot_id", .plot, place?.plot?.rawValue, isStatedAbsent: place != nil),
        .init("until", .until, draft.until.iso), .init("settled_on", .settledOn, draft.settledOn?.iso),
        .init("outcome", .outcome, draft.outcome?.rawValue), .init("note", .note, draft.note),
      ])
  }
}
