/// The rules about what an indicator came to, as somebody counted it.
public enum ResultRule {
  /// What a rule is asked about.
  public struct Question: DatedQuestion {
    /// The result.
    public let result: ResultDraft
    /// Today.
    public let today: Day

    /// A result.
    public init(_ result: ResultDraft, today: Day) {
      self.result = result
      self.today = today
    }

    /// The days on which something happened.
    public var happened: [Day] { [result.to] }
  }

  /// Every rule in force, in the order in which a coordinator would ask.
  public static let all: [RecordRule<Question>] = [shareWithinWhole, .notInFuture]

  /// A share is not more than the whole.
  public static let shareWithinWhole = RecordRule<Question>("shareWithinWhole") { question in
    let result = question.result
    guard result.indicator.isShare, result.value > 100 * result.indicator.unit.one else { return [] }
    return [.warned(.shareAboveWhole(result.indicator, result.value))]
  }
}
