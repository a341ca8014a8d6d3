/// That a venture lets something be told of it, as stated.
public struct ConsentDraft: Hashable, Sendable {
  /// Code of the venture.
  public var venture: String
  /// What may be told of it.
  public var field: ConsentField
  /// The first day that may be told of.
  public var from: Day
  /// The last day that may be told of; nil while it was not withdrawn.
  public var to: Day?
  /// Who gave it.
  public var givenBy: String?
  /// By what it can be shown: a letter, a mail, the minutes of a meeting.
  public var evidence: String?

  /// A draft of what was stated.
  public init(
    venture: String, field: ConsentField, from: Day, to: Day? = nil, givenBy: String? = nil, evidence: String? = nil
  ) {
    self.venture = venture
    self.field = field
    self.from = from
    self.to = to
    self.givenBy = givenBy
    self.evidence = evidence
  }
}
