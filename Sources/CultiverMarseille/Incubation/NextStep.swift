/// What a venture, or somebody for it, is to do next and has neither done nor given up.
public struct NextStep: Hashable, Sendable {
  /// Its running number.
  public let number: Int64
  /// The venture.
  public let venture: Identity<Venture>
  /// What is to be done.
  public let text: String
  /// The day by which it is to be done, when one was said.
  public let due: Day?
  /// Code of the person who is to do it.
  public let person: String?
  /// The day of the meeting at which it was agreed.
  public let meeting: Day?

  /// A next step.
  public init(
    number: Int64, venture: Identity<Venture>, text: String, due: Day?, person: String? = nil, meeting: Day? = nil
  ) {
    self.number = number
    self.venture = venture
    self.text = text
    self.due = due
    self.person = person
    self.meeting = meeting
  }
}
