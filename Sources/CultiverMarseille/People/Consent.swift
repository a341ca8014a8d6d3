/// What a venture may let be told of it by itself; the raw value is the code in files and in the notebook.
public enum ConsentField: String, CaseIterable, Hashable, Sendable {
  /// Its name.
  case name
  /// Where it grows, on what kind of ground and at what stage it stands.
  case location
  /// What it harvests.
  case production
  /// How much ground it cultivates; with what it harvests, also its yield.
  case area
  /// What becomes of its harvest.
  case destination
}

/// That a venture lets something be told of it, from one day to another, both included.
public struct Consent: Hashable, Sendable {
  /// The venture.
  public let venture: Identity<Venture>
  /// What may be told.
  public let field: ConsentField
  /// The first day that may be told of.
  public let from: Day
  /// The last day, or nil while it goes on.
  public let to: Day?

  /// A consent.
  public init(venture: Identity<Venture>, field: ConsentField, from: Day, to: Day? = nil) {
    self.venture = venture
    self.field = field
    self.from = from
    self.to = to
  }

  /// Whether it holds for every day of some; one day without it is enough for a figure of them to need more.
  public func covers(_ days: ClosedRange<Day>) -> Bool {
    from <= days.lowerBound && (to.map { days.upperBound <= $0 } ?? true)
  }
}
