/// The rules about an obstacle and what was done about it.
public enum ObstacleRule {
  /// What a rule is asked about.
  public struct Question: DatedQuestion {
    /// The code of the obstacle.
    public let code: String
    /// The day on which it was met.
    public let opened: Day
    /// The day on which it ended, when it did.
    public let ended: Day?
    /// The days on which something was done about it.
    public let steps: [Day]
    /// Today.
    public let today: Day

    /// Everything that a rule may want to know.
    public init(code: String, opened: Day, ended: Day?, steps: [Day], today: Day) {
      self.code = code
      self.opened = opened
      self.ended = ended
      self.steps = steps
      self.today = today
    }

    /// The days on which something happened.
    public var happened: [Day] { [opened] + steps + (ended.map { [$0] } ?? []) }
  }

  /// Every rule in force, in the order in which an officer would ask.
  public static let all: [RecordRule<Question>] = [stepsWhileItStands, .notInFuture]

  /// What is done about an obstacle is done while it stands, both days included.
  public static let stepsWhileItStands = RecordRule<Question>("stepsWhileItStands") { question in
    question.steps.compactMap { step in
      if step < question.opened {
        return .warned(.stepBeforeObstacle(obstacle: question.code, step, opened: question.opened))
      }
      guard let ended = question.ended, ended < step else { return nil }
      return .warned(.stepAfterObstacle(obstacle: question.code, step, ended: ended))
    }
  }
}
