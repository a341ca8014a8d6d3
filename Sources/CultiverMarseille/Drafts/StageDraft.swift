/// Where a venture stands since a day, as stated.
public struct StageDraft: Hashable, Sendable {
  /// Code of the venture.
  public var venture: String
  /// The stage, as a code or word.
  public var stage: String
  /// Since when.
  public var since: Day

  /// A draft of what was stated.
  public init(
    venture: String, stage: String, since: Day
  ) {
    self.venture = venture
    self.stage = stage
    self.since = since
  }
}
