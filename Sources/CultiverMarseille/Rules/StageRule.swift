/// The rules about where a venture stands.
public enum StageRule {
  /// That it stands at a stage since a day.
  public struct Standing: Hashable, Sendable {
    /// The code of the stage.
    public let stage: String
    /// Its place on the path: the later, the higher.
    public let place: Int64
    /// Since when.
    public let since: Day

    /// A stage, and since when.
    public init(stage: String, place: Int64, since: Day) {
      self.stage = stage
      self.place = place
      self.since = since
    }
  }

  /// What a rule is asked about.
  public struct Question: DatedQuestion {
    /// The code of the venture.
    public let venture: String
    /// What is recorded.
    public let standing: Standing
    /// Where it stood until then, when that is known.
    public let before: Standing?
    /// Where it stands next, when that is known.
    public let after: Standing?
    /// Today.
    public let today: Day

    /// Everything that a rule may want to know.
    public init(venture: String, standing: Standing, before: Standing?, after: Standing?, today: Day) {
      self.venture = venture
      self.standing = standing
      self.before = before
      self.after = after
      self.today = today
    }

    /// The days on which something happened.
    public var happened: [Day] { [standing.since] }
  }

  /// Every rule in force, in the order in which an officer would ask.
  public static let all: [RecordRule<Question>] = [goesForward, .notInFuture]

  /// A venture does not go back on the path, from the stage before nor to the one after.
  public static let goesForward = RecordRule<Question>("goesForward") { question in
    let path = [question.before, question.standing, question.after].compactMap(\.self)
    return zip(path, path.dropFirst()).compactMap { from, to in
      guard to.place < from.place else { return nil }
      return .warned(
        .wentBack(venture: question.venture, from: from.stage, since: from.since, to: to.stage, on: to.since))
    }
  }
}
