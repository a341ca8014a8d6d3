/// The figures of a period in one scope, beside those of others and of its parts: everything that the reports about periods show.
public struct PeriodFigures: Sendable {
  /// One row of a section: what it is about, and its figures in every span that sections tell apart.
  public struct Row<Key: Sendable>: Sendable {
    /// What the row is about.
    public let key: Key
    /// Its figures, one for each of the first `told` spans.
    public let figures: [Figures]
  }

  /// A botanical family.
  public struct Family: Hashable, Sendable {
    /// Its name in Latin.
    public let latin: String
    /// Its name for people.
    public let name: Phrase
  }

  /// What was asked.
  public let question: PeriodQuestion
  /// What it is narrowed to, by name.
  public let scope: ScopeNames
  /// The whole scope, in every span.
  public let totals: [Figures]
  /// By crop. Rows of all sections stand by grams in the period itself, largest first, then by code; those empty in every span are left out.
  public let byCrop: [Row<Crop>]
  /// By variety.
  public let byVariety: [Row<MonthlyFigures.VarietyKey>]
  /// By botanical family; nil is not known.
  public let byFamily: [Row<Family?>]
  /// By plot.
  public let byPlot: [Row<MonthlyFigures.PlotKey>]
  /// By site.
  public let bySite: [Row<Site>]
  /// By who held the plot; nil is nobody.
  public let byVenture: [Row<Venture?>]
  /// By commune.
  public let byCommune: [Row<Commune>]
  /// By kind of plot.
  public let byKind: [Row<PlotKind>]
  /// By what became of it; nil is not stated. They have no ground.
  public let byDestination: [Row<Destination?>]

  /// What a reader of the figures must know.
  public enum Warning: Hashable, Sendable {
    /// The period is not over; figures run to this day.
    case inProgress(through: Day)
    /// This mass comes from cycles of unknown area and is left out of the yield.
    case unknownArea(Mass, of: Mass)
    /// This mass rests on unit weights.
    case estimatedMass(Mass, of: Mass)
  }

  /// The period itself.
  public var own: PeriodQuestion.Span { question.spans[0] }

  /// The whole scope in the period itself.
  public var whole: Figures { totals[0] }

  /// Whether every day of the period counts.
  public var isOver: Bool { !own.isCut }

  /// What a reader must know, in a fixed order.
  public var warnings: [Warning] {
    var warnings: [Warning] = []
    if own.isCut { warnings.append(.inProgress(through: own.through)) }
    if whole.ofUnknownArea > .zero { warnings.append(.unknownArea(whole.ofUnknownArea, of: whole.mass)) }
    if whole.estimated > .zero { warnings.append(.estimatedMass(whole.estimated, of: whole.mass)) }
    return warnings
  }

  /// The places of the spans that are the wholes of compared periods.
  public var compared: [Int] {
    question.spans.indices.filter { question.spans[$0].comparison != nil && question.spans[$0].part == nil }
  }

  /// The places of the parts of a kind: of the period itself, or of one it is compared with.
  public func parts(_ part: ReportPeriod.Part, of comparison: PeriodQuestion.Comparison? = nil) -> [Int] {
    question.spans.indices.filter {
      question.spans[$0].comparison == comparison && question.spans[$0].part == part
    }
  }
}
