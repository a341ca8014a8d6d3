/// That a thing is no longer in use from a day on, as stated.
public struct RetirementDraft: Hashable, Sendable {
  /// What can be retired.
  public enum Thing: String, CaseIterable, Hashable, Sendable {
    case site, plot, venture, meter, programme, organisation
  }

  /// What is retired.
  public var thing: Thing
  /// Its code: of a plot, `A1` or `SITE/A1`.
  public var code: String
  /// From which day on.
  public var since: Day

  /// A draft of what was stated.
  public init(thing: Thing, code: String, since: Day) {
    self.thing = thing
    self.code = code
    self.since = since
  }
}
