/// A meeting with a venture, as stated; there is one a day.
public struct MeetingDraft: Hashable, Sendable {
  /// Code of the venture.
  public var venture: String
  /// The day.
  public var day: Day
  /// Codes of the people who were there.
  public var people: [String]
  /// What was said.
  public var note: String?
  /// What was decided.
  public var decision: String?

  /// A draft of what was stated.
  public init(venture: String, day: Day, people: [String] = [], note: String? = nil, decision: String? = nil) {
    self.venture = venture
    self.day = day
    self.people = people
    self.note = note
    self.decision = decision
  }
}
