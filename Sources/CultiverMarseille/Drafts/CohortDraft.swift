/// A cohort of a programme, as stated.
public struct CohortDraft: Hashable, Sendable {
  /// Its code.
  public var code: String
  /// The programme, as a code or word.
  public var programme: String
  /// Its name.
  public var name: String?
  /// Its first day.
  public var from: Day
  /// Its last day; nil while it goes on.
  public var to: Day?

  /// A draft of what was stated.
  public init(code: String, programme: String, name: String? = nil, from: Day, to: Day? = nil) {
    self.code = code
    self.programme = programme
    self.name = name
    self.from = from
    self.to = to
  }
}
