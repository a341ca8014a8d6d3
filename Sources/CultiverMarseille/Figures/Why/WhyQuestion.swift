/// What is asked about a month: one figure of one row of its report, or of its headline.
public struct WhyQuestion: Hashable, Sendable {
  /// What the row is about.
  public enum Subject: Hashable, Sendable {
    /// The whole scope.
    case whole
    case crop(Identity<Crop>)
    /// A variety; nil is not stated.
    case variety(Identity<Variety>?, of: Identity<Crop>)
    case plot(Identity<Plot>)
    case site(Identity<Site>)
    /// Who held the plot; nil is nobody.
    case venture(Identity<Venture>?)
    case commune(Identity<Commune>)
    /// What became of it; nil is not stated.
    case destination(Destination?)
    /// A day of the month.
    case day(Day)
    /// A month that the report compares with.
    case month(Month)
  }

  /// What the row is about.
  public let subject: Subject
  /// Which of its figures is asked about.
  public let figure: Figure

  /// A question; without a figure it is about the yield where the row has one, else about the mass.
  public init(_ subject: Subject = .whole, _ figure: Figure? = nil) {
    self.subject = subject
    self.figure = figure ?? subject.figures.first ?? .mass
  }

  /// The month whose facts answer the question in the report of a month, and the question as that month's own.
  public func placed(in month: Month) -> (month: Month, question: WhyQuestion) {
    switch (subject, figure) {
    case (.month(let other), _): (other, WhyQuestion(.whole, .mass))
    case (_, .previousMonth): (month.adding(months: -1), WhyQuestion(subject, .mass))
    case (_, .lastYear): (month.adding(months: -12), WhyQuestion(subject, .mass))
    default: (month, self)
    }
  }
}

extension WhyQuestion.Subject {
  /// The figures that a row about it has, the most telling first.
  public var figures: [Figure] {
    switch self {
    case .whole: Figure.allCases
    case .destination, .day, .month: [.mass]
    case .crop, .variety, .plot, .site, .venture, .commune:
      [.yield, .mass, .area, .lost, .estimated, .unknownArea, .finished]
    }
  }
}
