/// What stands in a venture's way, or in the way of growing at a place, as stated.
public struct ObstacleDraft: Hashable, Sendable {
  /// Its code; one is given to an obstacle without.
  public var code: String?
  /// What kind of obstacle it is: a code or name of the list, or words of one's own.
  public var kind: String
  /// The site or plot where it stands; nowhere when it is about a venture alone.
  public var place: StatedPlace
  /// Code of the venture that it stops.
  public var venture: String?
  /// Code of the organisation that can lift it.
  public var authority: String?
  /// Since when it stands.
  public var opened: Day
  /// When it was lifted or abandoned.
  public var ended: Day?
  /// Which of the two.
  public var outcome: ObstacleOutcome?
  /// How it came to that, in words.
  public var conclusion: String?
  /// What it is, in words.
  public var note: String?

  /// A draft of what was stated.
  public init(
    code: String? = nil, kind: String, place: StatedPlace = StatedPlace(), venture: String? = nil,
    authority: String? = nil, opened: Day, ended: Day? = nil, outcome: ObstacleOutcome? = nil,
    conclusion: String? = nil, note: String? = nil
  ) {
    self.code = code
    self.kind = kind
    self.place = place
    self.venture = venture
    self.authority = authority
    self.opened = opened
    self.ended = ended
    self.outcome = outcome
    self.conclusion = conclusion
    self.note = note
  }
}

extension ObstacleDraft {
  /// Says that it stands no more from a day on; throws `obstacleEnded`.
  public mutating func end(_ outcome: ObstacleOutcome, on day: Day, _ words: String?) throws(Refusal) {
    try refuseEnded()
    (self.outcome, ended, conclusion) = (outcome, day, words)
  }

  /// Says that it stands again; throws `obstacleStands`.
  public mutating func reopen() throws(Refusal) {
    guard ended != nil else { throw .obstacleStands(code ?? "") }
    (outcome, ended, conclusion) = (nil, nil, nil)
  }

  /// Throws `obstacleEnded` when it stands no more.
  public func refuseEnded() throws(Refusal) {
    if let outcome, let ended { throw .obstacleEnded(code ?? "", outcome, ended) }
  }
}
