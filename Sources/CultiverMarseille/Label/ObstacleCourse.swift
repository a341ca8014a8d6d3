/// An obstacle with what was done about it, whom it stops and where.
public struct ObstacleCourse: Hashable, Sendable {
  /// The obstacle.
  public let obstacle: ObstacleDraft
  /// What was done, by day.
  public let steps: [ObstacleStepDraft]
  /// The codes of the ventures that it stops, or stopped when it ended: the one stated, else whoever held the place.
  public let stops: [String]
  /// The commune of its place; of one that concerns a venture alone, the venture's home. Nil when that is not known.
  public let commune: Commune?
  /// What its kind is called.
  public let kindName: Phrase

  /// An obstacle and what hangs on it.
  public init(
    obstacle: ObstacleDraft, steps: [ObstacleStepDraft] = [], stops: [String] = [], commune: Commune? = nil,
    kindName: Phrase? = nil
  ) {
    self.obstacle = obstacle
    self.steps = steps
    self.stops = stops
    self.commune = commune
    self.kindName = kindName ?? Phrase(verbatim: obstacle.kind)
  }

  /// Whether it still stands.
  public var isOpen: Bool { obstacle.ended == nil }

  /// For how many days it has stood, or stood until it ended; never below 0.
  public func days(on today: Day) -> Int64 { Int64(max(0, obstacle.opened.days(to: obstacle.ended ?? today))) }
}

extension ObstacleCourse {
  /// The obstacle as it stood on a day; nil before it was opened.
  public func standing(on day: Day) -> ObstacleCourse? {
    guard obstacle.opened <= day else { return nil }
    var then = obstacle
    if let ended = then.ended, day < ended { (then.ended, then.outcome, then.conclusion) = (nil, nil, nil) }
    return ObstacleCourse(
      obstacle: then, steps: steps.filter { $0.day <= day }, stops: stops, commune: commune, kindName: kindName)
  }
}
