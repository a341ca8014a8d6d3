public import CultiverMarseille
import GRDB

/// What became of a funding entered or changed.
public struct FundingEntered: Sendable {
  /// The funding as it stands.
  public let course: FundingCourse
  /// What became of it.
  public let outcome: EntryOutcome
  /// What looks wrong now and did not before.
  public let warnings: [Warning]
}

extension Writer {
  /// Enters a funding; one without a code is given one. Throws `Misfit`.
  public func enter(_ draft: FundingDraft, _ policy: EntryPolicy, today: Day) throws -> FundingEntered {
    var draft = draft
    let known = try draft.code.flatMap {
      try database.value(Int64.self, "SELECT id FROM funding WHERE code_key = ?", [Fold.code($0)])
    }
    draft.code = try draft.code ?? freeCode("FIN", in: "funding")
    let before = try known.map { try reader.funding($0, today: today) }
    try (before.map { draft.completed(by: $0.funding) } ?? draft).refuseContradiction()
    let plots = try plots(draft.plots)
    if policy == .merging(update: false), !plots.isEmpty, let before, let known, try plotKeys(of: known) != Set(plots) {
      throw Misfit(
        .plots,
        .differs(
          .funding, draft.code ?? "", column: .plots, stands: before.funding.plots.joined(separator: ", "),
          stated: draft.plots.joined(separator: ", ")))
    }
    var (id, outcome) = try enter(try entry(draft, isNew: known == nil), known: known, policy)
    if !plots.isEmpty, try set(plots, of: id), outcome == .present { outcome = .updated }
    return try entered(id, outcome, since: before, today: today)
  }

  /// Makes the funding of a code stand as drafted; throws `Misfit`.
  public func change(funding word: String, to draft: FundingDraft, today: Day) throws -> FundingEntered {
    let id = try reader.key(of: .funding, in: "funding", code: word, .funding)
    if let code = draft.code { try refuseTaken(code, .funding, in: "funding", except: id) }
    try draft.refuseContradiction()
    let before = try reader.funding(id, today: today)
    try replace(try entry(draft, isNew: false), id: id)
    _ = try set(try plots(draft.plots), of: id)
    return try entered(id, .updated, since: before, today: today)
  }

  /// Alters the funding of a code and makes it stand so; throws `Misfit` and what the alteration throws.
  public func alter(
    funding word: String, today: Day, _ alter: (inout FundingDraft) throws -> Void
  ) throws -> FundingEntered {
    var draft = try reader.funding(word, today: today).funding
    try alter(&draft)
    return try change(funding: word, to: draft, today: today)
  }

  /// Takes in a file of fundings; of a row that says why it is right there is nothing to warn.
  public func importFunding(update: Bool, strict: Bool, today: Day) -> RowIntake<FundingDraft> {
    RowIntake(self, strict: strict) { draft in
      let entered = try self.enter(draft, .merging(update: update), today: today)
      return (entered.outcome, entered.course.funding.accepted == nil ? entered.warnings : [])
    }
  }

  /// The funding as it stands, with what looks wrong of it and did not before.
  func entered(_ id: Int64, _ outcome: EntryOutcome, since before: FundingCourse?, today: Day) throws
    -> FundingEntered
  {
    let course = try reader.funding(id, today: today)
    let known = Set(before?.warnings(under: course.funding.code ?? "") ?? [])
    return FundingEntered(course: course, outcome: outcome, warnings: course.warnings.filter { !known.contains($0) })
  }

  private func plots(_ words: [String]) throws -> [Int64] {
    let ground = try lookup.groundIndex()
    return try words.map { word in try placing(.plots) { try ground.plot(word).plot.id.rawValue } }
  }

  private func plotKeys(of funding: Int64) throws -> Set<Int64> {
    Set(
      try Int64.fetchAll(database, sql: "SELECT plot_id FROM funding_plot WHERE funding_id = ?", arguments: [funding]))
  }

  /// Makes a funding rest on these plots and no others, and says whether that is a change.
  private func set(_ plots: [Int64], of funding: Int64) throws -> Bool {
    let (wanted, standing) = (Set(plots), try plotKeys(of: funding))
    for plot in standing.subtracting(wanted).sorted() {
      try database.run("DELETE FROM funding_plot WHERE funding_id = ? AND plot_id = ?", [funding, plot])
    }
    for plot in wanted.subtracting(standing).sorted() {
      try database.run(
        "INSERT INTO funding_plot (id, funding_id, plot_id) VALUES (?, ?, ?)",
        [try key(of: "funding_plot"), funding, plot])
    }
    return wanted != standing
  }

  private func entry(_ draft: FundingDraft, isNew: Bool) throws -> Entry {
    let venture = try draft.venture.map { word in try placing(.venture) { try lookup.venture(word).id.rawValue } }
    let source = try draft.source.map { try organisation($0, .source, on: isNew ? draft.first : nil) }
    let stage = try draft.stage.map { word in try placing(.stage) { try lookup.stage(word) } }
    let code = draft.code ?? ""
    return Entry(
      table: "funding", noun: .funding, name: code,
      fields: [
        .init("code", .code, code), .init("code_key", nil, Fold.code(code)), .init("venture_id", .venture, venture),
        .init("organisation_id", .source, source), .init("kind", .kind, draft.kind.rawValue),
        .init("purpose", .purpose, draft.purpose), .init("stage_id", .stage, stage),
        .init("asked_on", .askedOn, draft.askedOn?.iso), .init("asked", .asked, draft.asked?.cents),
        .init("granted_on", .grantedOn, draft.grantedOn?.iso), .init("granted", .granted, draft.granted?.cents),
        .init("refused_on", .refusedOn, draft.refusedOn?.iso), .init("closed_on", .closedOn, draft.closedOn?.iso),
        .init("until", .until, draft.until?.iso), .init("conclusion", .conclusion, draft.conclusion),
        .init("note", .note, draft.note), .init("accepted", .accepted, draft.accepted),
      ])
  }
}
