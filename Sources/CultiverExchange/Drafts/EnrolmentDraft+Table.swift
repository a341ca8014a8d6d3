public import CultiverMarseille

extension EnrolmentDraft: TableDraft {
  /// Enrolments.
  public static var table: Kind { .enrolments }

  /// Its cells.
  public var values: [Value] {
    [.text(cohort), .text(venture), .day(entered), Value(left), Value(outcome?.rawValue), Value(officer), Value(note)]
  }

  /// What reads enrolments.
  public static func reading(_ columns: Columns) -> (inout RowCells) -> EnrolmentDraft? {
    let (cohorts, ventures, officers) = (columns[.cohort], columns[.venture], columns[.officer])
    let (firsts, lasts) = (columns[.entered], columns[.left])
    let (outcomes, notes) = (columns[.outcome], columns[.note])
    return { cells in
      let cohort = cells.neededWord(cohorts)
      let venture = cells.neededWord(ventures)
      let entered = cells.needed(firsts, Typed.dayOfTable)
      let left = cells.value(lasts, Typed.dayOfTable)
      let outcome = cells.value(outcomes, Typed.enrolmentOutcome)
      guard let cohort, let venture, let entered else { return nil }
      return EnrolmentDraft(
        cohort: cohort, venture: venture, entered: entered, left: left, outcome: outcome,
        officer: cells.word(officers), note: cells.text(notes))
    }
  }
}
