/// The rules about what a venture is to do next.
public enum StepRule {
  /// What a day of a step is.
  public enum Moment: Hashable, Sendable, CaseIterable {
    /// By then it is to be done.
    case due
    /// It was done then.
    case done
    /// It was given up then.
    case dropped
  }

  /// What a rule is asked about.
  public struct Question: DatedQuestion {
    /// The step.
    public let step: StepDraft
    /// Today.
    public let today: Day

    /// A step.
    public init(_ step: StepDraft, today: Day) {
      self.step = step
      self.today = today
    }

    /// The days on which something happened.
    public var happened: [Day] { [step.done, step.dropped].compactMap(\.self) }
  }

  /// Every rule in force, in the order in which an officer would ask.
  public static let all: [RecordRule<Question>] = [followsMeeting, .notInFuture]

  /// What was decided at a meeting is due, done or given up on its day or later.
  public static let followsMeeting = RecordRule<Question>("followsMeeting") { question in
    let step = question.step
    guard let meeting = step.meeting else { return [] }
    return Moment.allCases.compactMap { moment in
      let day =
        switch moment {
        case .due: step.due
        case .done: step.done
        case .dropped: step.dropped
        }
      guard let day, day < meeting else { return nil }
      return .warned(.beforeMeeting(moment, day, meeting: meeting))
    }
  }
}
