/// The rules about a meeting with a venture.
public enum MeetingRule {
  /// What a rule is asked about.
  public struct Question: DatedQuestion {
    /// The day of the meeting.
    public let day: Day
    /// Today.
    public let today: Day

    /// The day of a meeting.
    public init(day: Day, today: Day) {
      self.day = day
      self.today = today
    }

    /// The days on which something happened.
    public var happened: [Day] { [day] }
  }

  /// Every rule in force.
  public static let all: [RecordRule<Question>] = [.notInFuture]
}
