/// The rules about a venture in a cohort; what cannot be, `EnrolmentDraft.check` refuses.
public enum EnrolmentRule {
  /// What a rule is asked about.
  public struct Question: DatedQuestion {
    /// The days on which it entered and left.
    public let happened: [Day]
    /// Today.
    public let today: Day

    /// The days of an enrolment.
    public init(entered: Day, left: Day?, today: Day) {
      happened = [entered, left].compactMap(\.self)
      self.today = today
    }
  }

  /// Every rule in force.
  public static let all: [RecordRule<Question>] = [.notInFuture]
}
