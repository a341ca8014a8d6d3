extension EnrolmentDraft {
  /// Throws `Misfit` unless the enrolment can stand in a cohort, beside the venture's others in the same programme.
  ///
  /// A venture enters on a day on which the cohort runs, leaves on that day or later and with an outcome, and is in one cohort of a programme at a time; it may leave one and enter the next on the same day.
  public func check(in cohort: CohortDraft, beside others: [EnrolmentDraft]) throws(Misfit) {
    if let left, left < entered { throw Misfit(.left, .endBeforeStart(start: entered, end: left)) }
    if left != nil && outcome == nil { throw Misfit(.outcome, .missing) }
    if left == nil && outcome != nil { throw Misfit(.left, .missing) }
    try cohort.admit(on: entered)
    for other in others where overlaps(other) {
      throw Misfit(
        .entered,
        .enrolledAlready(venture: other.venture, cohort: other.cohort, entered: other.entered, left: other.left))
    }
  }

  private func overlaps(_ other: EnrolmentDraft) -> Bool {
    (other.left.map { entered < $0 } ?? true) && (left.map { other.entered < $0 } ?? true)
  }
}

extension CohortDraft {
  /// Throws `Misfit` when the cohort does not run on the day of an entry.
  public func admit(on day: Day) throws(Misfit) {
    if day < from || to.map({ $0 < day }) ?? false {
      throw Misfit(.entered, .outsideCohort(cohort: code, from: from, to: to, day: day))
    }
  }
}
