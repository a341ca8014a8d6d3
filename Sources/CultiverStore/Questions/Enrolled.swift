/// What must hold between enrolments, as conditions on a row of `enrolment` and of its `cohort`.
enum Enrolled {
  /// The venture is in another cohort of the programme on some of those days.
  static let twice = """
    EXISTS (
      SELECT 1 FROM enrolment AS other JOIN cohort AS others ON others.id = other.cohort_id
      WHERE other.id <> enrolment.id AND other.venture_id = enrolment.venture_id
        AND others.programme_id = cohort.programme_id
        AND other.entered < ifnull(enrolment.exited, '9999-12-31')
        AND ifnull(other.exited, '9999-12-31') > enrolment.entered)
    """
}
