/// The rules about a venture.
public enum VentureRule {
  /// What a rule is asked about.
  public struct Question: DatedQuestion {
    /// The day on which it was founded, when that is known.
    public let founded: Day?
    /// Its SIRET, when it is known.
    public let siret: String?
    /// The codes of other ventures of the same SIRET.
    public let namesakes: [String]
    /// Today.
    public let today: Day

    /// Everything that a rule may want to know.
    public init(founded: Day?, siret: String?, namesakes: [String] = [], today: Day) {
      self.founded = founded
      self.siret = siret
      self.namesakes = namesakes
      self.today = today
    }

    /// The days on which something happened.
    public var happened: [Day] { founded.map { [$0] } ?? [] }
  }

  /// Every rule in force, in the order in which an officer would ask.
  public static let all: [RecordRule<Question>] = [siretIsItsOwn, .notInFuture]

  /// No other venture goes by the same SIRET: it names one establishment alone.
  public static let siretIsItsOwn = RecordRule<Question>("siretIsItsOwn") { question in
    guard let siret = question.siret else { return [] }
    return question.namesakes.map { .warned(.siretOfAnother(siret, venture: $0)) }
  }
}
