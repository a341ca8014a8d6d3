/// That a venture is or was in a cohort, as stated.
public struct EnrolmentDraft: Hashable, Sendable {
  /// Code of the cohort.
  public var cohort: String
  /// Code of the venture.
  public var venture: String
  /// The day on which it entered.
  public var entered: Day
  /// The day on which it left; nil while it is there.
  public var left: Day?
  /// How it left; stated when it left.
  public var outcome: EnrolmentOutcome?
  /// Code of the person in charge of following it.
  public var officer: String?
  /// A remark.
  public var note: String?

  /// A draft of what was stated.
  public init(
    cohort: String, venture: String, entered: Day, left: Day? = nil, outcome: EnrolmentOutcome? = nil,
    officer: String? = nil, note: String? = nil
  ) {
    self.cohort = cohort
    self.venture = venture
    self.entered = entered
    self.left = left
    self.outcome = outcome
    self.officer = officer
    self.note = note
  }
}
