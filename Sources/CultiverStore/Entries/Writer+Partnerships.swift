public import CultiverMarseille
import GRDB

extension Writer {
  /// Enters a partnership; one without a code is given one. Throws `Misfit`.
  public func enter(_ draft: PartnershipDraft, _ policy: EntryPolicy) throws -> (code: String, outcome: EntryOutcome) {
    var draft = draft
    let known = try draft.code.flatMap {
      try database.value(Int64.self, "SELECT id FROM partnership WHERE code_key = ?", [Fold.code($0)])
    }
    let code = try draft.code ?? freeCode("PAR", in: "partnership")
    draft.code = code
    let standing = try known.flatMap {
      try database.value(String.self, "SELECT to_day FROM partnership WHERE id = ?", [$0])
    }
    try refuseDisorder(draft, to: draft.to ?? standing.flatMap { Day(iso: $0) })
    return (code, try enter(entry(draft), known: known, policy).outcome)
  }

  /// Makes the partnership of a code stand as drafted; throws `Misfit`.
  public func change(partnership word: String, to draft: PartnershipDraft) throws {
    let id = try reader.key(of: .partnership, in: "partnership", code: word, .partnership)
    if let code = draft.code { try refuseTaken(code, .partnership, in: "partnership", except: id) }
    try refuseDisorder(draft, to: draft.to)
    try replace(entry(draft), id: id)
  }

  /// Ends a partnership; the day is its last. Throws `Misfit`.
  public func end(partnership word: String, on day: Day) throws -> PartnershipCourse {
    var draft = try reader.partnership(word).partnership
    if let to = draft.to { throw Misfit(.to, .partnershipEnded(draft.code ?? "", to)) }
    draft.to = day
    try change(partnership: word, to: draft)
    return try reader.partnership(word)
  }

  /// Enters a party to a partnership, or what a known one brings; throws `Misfit`.
  public func enter(_ draft: PartyDraft, _ policy: EntryPolicy) throws -> EntryOutcome {
    let (entry, known) = try party(draft)
    return try enter(entry, known: known, policy).outcome
  }

  /// Makes what a party brings stand as drafted; throws `Misfit`.
  public func change(_ draft: PartyDraft) throws {
    let (entry, known) = try party(draft)
    guard let known else { throw Misfit(nil, .unknown(.party, draft.code, nearest: [])) }
    try replace(entry, id: known)
  }

  /// Takes a party out of a partnership, which keeps two at least; throws `Misfit`.
  public func remove(_ draft: PartyDraft) throws {
    let (_, known) = try party(draft)
    guard let known else { throw Misfit(nil, .unknown(.party, draft.code, nearest: [])) }
    let count = try reader.partnership(draft.partnership).parties.count
    guard count > 2 else { throw Misfit(nil, .fewParties(count - 1)) }
    try database.run("DELETE FROM partnership_party WHERE id = ?", [known])
  }

  /// The party that a word means: a venture or an organisation, or whichever `venture:CODE` or `organisation:CODE` says. Throws `Misfit`.
  public func party(_ word: String, of partnership: String) throws -> PartyDraft {
    var (venture, organisation): (String?, String?)
    if let colon = word.firstIndex(of: ":") {
      let code = String(word[word.index(after: colon)...])
      if ["venture", "entreprise"].contains(Fold.key(word[..<colon])) {
        venture = try placing(.venture) { try lookup.venture(code).code }
      } else {
        organisation = try placing(.organisation) { try lookup.organisation(code).code }
      }
    } else {
      venture = try? lookup.venture(word).code
      organisation = try? lookup.organisation(word).code
    }
    if let venture, let organisation {
      throw Misfit(
        nil, .several(.party, word, candidates: ["organisation:\(organisation)", "venture:\(venture)"]))
    }
    guard venture != nil || organisation != nil else {
      let codes = try String.fetchAll(
        database, sql: "SELECT code FROM venture UNION SELECT code FROM organisation ORDER BY code")
      throw Misfit(nil, .unknown(.party, word, nearest: Nearest.among(codes, to: word)))
    }
    return PartyDraft(partnership: partnership, venture: venture, organisation: organisation)
  }

  /// Takes in a file of partnerships.
  public func importPartnerships(update: Bool) -> RowIntake<PartnershipDraft> {
    RowIntake(self, strict: false) { (try self.enter($0, .merging(update: update)).outcome, []) }
  }

  /// Takes in a file of parties.
  public func importParties(update: Bool) -> RowIntake<PartyDraft> {
    RowIntake(self, strict: false) { (try self.enter($0, .merging(update: update)), []) }
  }

  private func refuseDisorder(_ draft: PartnershipDraft, to end: Day?) throws {
    if let end, end < draft.from { throw Misfit(.to, .endBeforeStart(start: draft.from, end: end)) }
  }

  private func entry(_ draft: PartnershipDraft) -> Entry {
    let code = draft.code ?? ""
    return Entry(
      table: "partnership", noun: .partnership, name: code,
      fields: [
        .init("code", .code, code), .init("code_key", nil, Fold.code(code)), .init("kind", .kind, draft.kind.rawValue),
        .init("from_day", .from, draft.from.iso), .init("to_day", .to, draft.to?.iso), .init("note", .note, draft.note),
      ])
  }

  private func party(_ draft: PartyDraft) throws -> (entry: Entry, known: Int64?) {
    if (draft.venture == nil) == (draft.organisation == nil) { throw Misfit(.organisation, .oneParty) }
    let partnership = try reader.key(of: .partnership, in: "partnership", code: draft.partnership, .partnership)
    let venture = try draft.venture.map { word in try placing(.venture) { try lookup.venture(word).id.rawValue } }
    let organisation = try draft.organisation.map { try self.organisation($0, .organisation, on: nil) }
    let known = try database.value(
      Int64.self,
      "SELECT id FROM partnership_party WHERE partnership_id = ? AND venture_id IS ? AND organisation_id IS ?",
      [partnership, venture, organisation])
    let entry = Entry(
      table: "partnership_party", noun: .party, name: "\(draft.partnership) \(draft.code)",
      fields: [
        .init("partnership_id", .partnership, partnership), .init("venture_id", .venture, venture),
        .init("organisation_id", .organisation, organisation), .init("brings", .brings, draft.brings),
        .init("amount", .amount, draft.amount?.cents), .init("in_kind", .inKind, draft.inKind?.cents),
      ])
    return (entry, known)
  }
}
