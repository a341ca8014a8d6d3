public import CultiverMarseille
import GRDB

extension Writer {
  /// Enters a cohort; throws `Misfit`.
  public func enter(_ draft: CohortDraft, _ policy: EntryPolicy) throws -> EntryOutcome {
    let known = try? lookup.cohort(draft.code)
    let entry = try entry(draft)
    if policy == .adding {
      let programme = try lookup.programme(draft.programme)
      if let since = programme.retired, since <= draft.from {
        throw Misfit(.programme, .retired(.programme, programme.code, since: since))
      }
    }
    if let known, policy == .merging(update: true) { try refuseEntriesOutside(draft, known) }
    return try enter(entry, known: known?.id.rawValue, policy).outcome
  }

  /// Makes the cohort of a code stand as drafted; throws `Misfit`.
  public func change(cohort word: String, to draft: CohortDraft) throws {
    let known = try placing(.code) { try lookup.cohort(word) }
    if let other = try? lookup.cohort(draft.code), other.id != known.id {
      throw Misfit(.code, .taken(.cohort, draft.code, by: other.code))
    }
    try refuseEntriesOutside(draft, known)
    try replace(try entry(draft), id: known.id.rawValue)
  }

  /// Takes in a file of cohorts.
  public func importCohorts(update: Bool) -> RowIntake<CohortDraft> {
    RowIntake(self, strict: false) { (try self.enter($0, .merging(update: update)), []) }
  }

  /// No venture is left with an entry outside the days of its cohort, nor in two cohorts of one programme.
  private func refuseEntriesOutside(_ draft: CohortDraft, _ cohort: Named<Cohort>) throws {
    let programme = try placing(.programme) { try lookup.programme(draft.programme).code }
    for enrolment in try reader.enrolments().map(\.draft) where enrolment.cohort == cohort.code {
      let venture = try lookup.venture(enrolment.venture)
      let others = try reader.enrolments(of: venture.id).filter { other in
        other.programme == programme && other.draft.cohort != cohort.code
      }
      do throws(Misfit) {
        try enrolment.check(in: draft, beside: others.map(\.draft))
      } catch {
        guard case .outsideCohort = error.refusal else { throw Misfit(.programme, error.refusal) }
        throw Misfit(
          enrolment.entered < draft.from ? .from : .to,
          .entryOutside(cohort: cohort.code, venture: venture.code, enrolment.entered))
      }
    }
  }

  private func entry(_ draft: CohortDraft) throws -> Entry {
    if let to = draft.to, to < draft.from { throw Misfit(.to, .endBeforeStart(start: draft.from, end: to)) }
    return Entry(
      table: "cohort", noun: .cohort, name: draft.code,
      fields: [
        .init("code", .code, draft.code), .init("code_key", nil, Fold.code(draft.code)),
        .init(
          "programme_id", .programme, try placing(.programme) { try lookup.programme(draft.programme).id.rawValue }),
        .init("name", .name, draft.name), .init("from_day", .from, draft.from.iso),
        .init("to_day", .to, draft.to?.iso),
      ])
  }
}

extension Reader {
  /// All cohorts, by day and code.
  public func cohorts() throws -> [Listed<CohortDraft>] {
    try Row.fetchAll(
      database,
      sql: """
        SELECT cohort.*, programme.code AS programme
        FROM cohort JOIN programme ON programme.id = cohort.programme_id ORDER BY from_day, cohort.code, cohort.id
        """
    ).compactMap { row in
      Self.day(row["from_day"]).map { from in
        Listed(
          number: Self.number(row),
          draft: CohortDraft(
            code: row["code"], programme: row["programme"], name: row["name"], from: from, to: Self.day(row["to_day"])))
      }
    }
  }

  /// The cohort that a word means, as a draft to alter; throws `Misfit`.
  public func cohort(_ word: String) throws -> Listed<CohortDraft> {
    let code = try placed(.cohort) { try Lookup(database).cohort(word).code }
    return try only(try cohorts().first { $0.draft.code == code }, .cohort, word)
  }
}
