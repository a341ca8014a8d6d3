/// What a notebook knows of the days of a question, already narrowed to a scope by place and crop; every figure of the reports about periods is computed from it.
public struct PeriodFacts: Sendable {
  /// What is asked.
  public let question: PeriodQuestion
  /// What the facts are narrowed to. Site, plot and crop are already applied; the venture is applied by the figures.
  public let scope: Scope
  /// The cycles that stand on any of the days.
  public let cycles: [MonthFacts.Cycle]
  /// The picks of the days, each with its exact day.
  public let picks: [MonthFacts.Pick]
  /// Who held the plots, as far as the days are concerned.
  public let occupancies: [Occupancy]
  /// Names and places.
  public let directory: MonthFacts.Directory
  /// The French names of botanical families, by their Latin names.
  public let families: [String: String]

  /// Facts of the days of a question.
  public init(
    question: PeriodQuestion, scope: Scope, cycles: [MonthFacts.Cycle], picks: [MonthFacts.Pick],
    occupancies: [Occupancy], directory: MonthFacts.Directory, families: [String: String] = [:]
  ) {
    self.question = question
    self.scope = scope
    self.cycles = cycles
    self.picks = picks
    self.occupancies = occupancies
    self.directory = directory
    self.families = families
  }
}
