/// What a venture, or somebody for it, is to do next, as stated.
public struct StepDraft: Hashable, Sendable {
  /// Code of the venture.
  public var venture: String
  /// The day of the meeting at which it was agreed; nil when at none.
  public var meeting: Day?
  /// What is to be done.
  public var text: String
  /// The day by which it is to be done.
  public var due: Day?
  /// Code of the person who is to do it.
  public var person: String?
  /// The day on which it was done.
  public var done: Day?
  /// The day on which it was given up.
  public var dropped: Day?
  /// Why it was given up.
  public var dropReason: String?

  /// A draft of what was stated.
  public init(
    venture: String, meeting: Day? = nil, text: String, due: Day? = nil, person: String? = nil, done: Day? = nil,
    dropped: Day? = nil, dropReason: String? = nil
  ) {
    self.venture = venture
    self.meeting = meeting
    self.text = text
    self.due = due
    self.person = person
    self.done = done
    self.dropped = dropped
    self.dropReason = dropReason
  }
}
