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

  /// The same consents with those put together that follow each other without a day between them.
  public static func joined(_ consents: [Consent]) -> [Consent] {
    var joined: [Consent] = []
    let order = consents.sorted {
      ($0.venture.rawValue, $0.field.rawValue, $0.from) < ($1.venture.rawValue, $1.field.rawValue, $1.from)
    }
    for next in order {
      if let last = joined.last, last.venture == next.venture, last.field == next.field, let to = last.to,
        next.from <= to.adding(days: 1)
      {
        joined[joined.count - 1] = Consent(
          venture: last.venture, field: last.field, from: last.from, to: next.to.map { max($0, to) })
      } else {
        joined.append(next)
      }
    }
    return joined
  }

  /// Whether it holds for every day of some; one day without it is enough for a figure of them to need more.
  public func covers(_ days: ClosedRange<Day>) -> Bool {
    from <= days.lowerBound && (to.map { days.upperBound <= $0 } ?? true)
  }
}
