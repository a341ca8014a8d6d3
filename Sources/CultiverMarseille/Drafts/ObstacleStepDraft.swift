/// What was done on a day to get an obstacle out of the way, as stated.
public struct ObstacleStepDraft: Hashable, Sendable {
  /// Code of the obstacle.
  public var obstacle: String
  /// When.
  public var day: Day
  /// What was done.
  public var step: String

  /// A draft of what was stated.
  public init(obstacle: String, day: Day, step: String) {
    self.obstacle = obstacle
    self.day = day
    self.step = step
  }
}
