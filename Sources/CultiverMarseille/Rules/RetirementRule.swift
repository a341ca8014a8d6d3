/// The rules about a thing that is no longer in use.
public enum RetirementRule {
  /// What a rule is asked about.
  public struct Question: Sendable {
    /// What is retired, by its code as it stands, and since when.
    public let retirement: RetirementDraft
    /// What still hangs on it from that day on.
    public let ties: [RetiredTie]

    /// Everything that a rule may want to know.
    public init(_ retirement: RetirementDraft, ties: [RetiredTie]) {
      self.retirement = retirement
      self.ties = ties
    }
  }

  /// Every rule in force.
  public static let all: [RecordRule<Question>] = [leavesNothingOpen]

  /// Nothing hangs on what is retired any more: no plot held, no stage or cohort to come, no funding to be settled.
  public static let leavesNothingOpen = RecordRule<Question>("leavesNothingOpen") { question in
    let retirement = question.retirement
    return question.ties.map { .warned(.retiredThough(retirement.thing, retirement.code, $0)) }
  }
}
