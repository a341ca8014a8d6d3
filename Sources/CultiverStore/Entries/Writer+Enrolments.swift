public import CultiverMarseille
import GRDB

/// A venture that entered a cohort or left it, and what there is to know of its stage.
public struct EnrolmentEntered: Sendable {
  /// As it stands.
  public let draft: EnrolmentDraft
  /// The code of the programme.
  public let programme: String
  /// The code of the stage at which the venture stands on the day, when it stands at one.
  public let stage: String?
  /// The code of the stage of a venture that is in the programme, when it goes with one.
  public let programmeStage: String?
  /// What looks wrong of it and did not before.
  public let warnings: [Warning]
}

extension Writer {
  /// Enters that a venture is or was in a cohort; throws `Misfit`.
  public func enter(_ draft: EnrolmentDraft, _ policy: EntryPolicy) throws -> EntryOutcome {
    let cohort = try placing(.cohort) { try reader.cohort(draft.cohort).draft }
    let cohortID = try lookup.cohort(cohort.code).id.rawValue
    let venture = try placing(.venture) { try lookup.venture(draft.venture) }
    let known = try database.row(
      "SELECT id, exited, outcome FROM enrolment WHERE cohort_id = ? AND venture_id = ? AND entered = ?",
      [cohortID, venture.id.rawValue, draft.entered.iso])
    let id: Int64? = known?["id"]
    var whole = draft
    // What a file does not state of a known one stays as it stands.
    whole.left = draft.left ?? Reader.day(known?["exited"])
    whole.outcome = draft.outcome ?? (known?["outcome"] as String?).flatMap(EnrolmentOutcome.init(rawValue:))
    let others = try reader.enrolments(of: venture.id).filter { other in
      other.id != id && Fold.code(other.programme) == Fold.code(cohort.programme)
    }
    try whole.check(in: cohort, beside: others.map(\.draft))
    let officer = try draft.officer.map { word in try placing(.officer) { try lookup.person(word).id.rawValue } }
    let entry = Entry(
      table: "enrolment", noun: .enrolment, name: "\(cohort.code) \(venture.code)",
      fields: [
        .init("cohort_id", .cohort, cohortID), .init("venture_id", .venture, venture.id.rawValue),
        .init("entered", .entered, draft.entered.iso), .init("exited", .left, draft.left?.iso),
        .init("outcome", .outcome, draft.outcome?.rawValue), .init("officer_id", .officer, officer),
        .init("note", .note, draft.note),
      ])
    return try enter(entry, known: id, policy).outcome
  }

  /// Enters that a venture comes into a cohort; typed again for the same day, it replaces what stood. Throws `Misfit`.
  public func join(_ draft: EnrolmentDraft, today: Day) throws -> EnrolmentEntered {
    let outcome = try enter(draft, .merging(update: true))
    return try entered(draft, on: draft.entered, outcome == .present ? [] : try warnings(draft, today: today))
  }

  /// Enters that a venture leaves a cohort in which it is; throws `Misfit`.
  public func leave(
    cohort: String, venture word: String, on day: Day, outcome: EnrolmentOutcome, note: String?, today: Day
  ) throws -> EnrolmentEntered {
    let cohort = try placing(.cohort) { try lookup.cohort(cohort).code }
    let venture = try placing(.venture) { try lookup.venture(word) }
    let open = try reader.enrolments(of: venture.id).last { enrolment in
      enrolment.draft.left == nil && enrolment.draft.entered <= day && enrolment.draft.cohort == cohort
    }
    guard var draft = open?.draft else {
      throw Misfit(.venture, .notEnrolled(venture: venture.code, cohort: cohort, day))
    }
    let before = try warnings(draft, today: today)
    (draft.left, draft.outcome, draft.note) = (day, outcome, note ?? draft.note)
    _ = try enter(draft, .merging(update: true))
    return try entered(draft, on: day, try warnings(draft, today: today).news(since: before))
  }

  /// Takes in a file of enrolments.
  public func importEnrolments(update: Bool, strict: Bool, today: Day) -> RowIntake<EnrolmentDraft> {
    RowIntake(self, strict: strict) { draft in
      let outcome = try self.enter(draft, .merging(update: update))
      return (outcome, outcome == .present ? [] : try self.warnings(draft, today: today))
    }
  }

  private func entered(_ draft: EnrolmentDraft, on day: Day, _ warnings: [Warning]) throws -> EnrolmentEntered {
    let programme = try reader.programme(try reader.cohort(draft.cohort).draft.programme).draft
    let venture = try reader.venture(draft.venture, on: day)
    var draft = draft
    (draft.venture, draft.cohort) = (venture.code, try reader.cohort(draft.cohort).draft.code)
    return EnrolmentEntered(
      draft: draft, programme: programme.code, stage: venture.stage, programmeStage: programme.stage,
      warnings: warnings)
  }
}

extension Reader {
  /// All enrolments, by day, cohort and venture.
  public func enrolments() throws -> [Listed<EnrolmentDraft>] {
    try enrolmentRows(venture: nil).map { Listed(number: $0.id & 0xFFFF_FFFF, draft: $0.draft) }
  }

  /// The enrolments of a venture with their programmes, by day.
  func enrolments(of venture: Identity<Venture>) throws -> [(id: Int64, programme: String, draft: EnrolmentDraft)] {
    try enrolmentRows(venture: venture)
  }

  private func enrolmentRows(
    venture: Identity<Venture>?
  ) throws -> [(id: Int64, programme: String, draft: EnrolmentDraft)] {
    try Row.fetchAll(
      database,
      sql: """
        SELECT enrolment.*, cohort.code AS cohort, programme.code AS programme, venture.code AS venture,
          person.code AS officer
        FROM enrolment
        JOIN cohort ON cohort.id = enrolment.cohort_id
        JOIN programme ON programme.id = cohort.programme_id
        JOIN venture ON venture.id = enrolment.venture_id
        LEFT JOIN person ON person.id = enrolment.officer_id
        WHERE enrolment.venture_id = ifnull(?, enrolment.venture_id)
        ORDER BY entered, cohort.code, venture.code, enrolment.id
        """, arguments: [venture?.rawValue]
    ).compactMap { row in
      Self.day(row["entered"]).map { entered in
        (
          row["id"], row["programme"],
          EnrolmentDraft(
            cohort: row["cohort"], venture: row["venture"], entered: entered, left: Self.day(row["exited"]),
            outcome: (row["outcome"] as String?).flatMap(EnrolmentOutcome.init(rawValue:)), officer: row["officer"],
            note: row["note"])
        )
      }
    }
  }
}
