/// What a notebook knows of one month down to single harvests; the figures themselves are those of `month`.
public struct WhyFacts: Sendable {
  /// A harvest as it stands in the notebook.
  public struct Harvest: Hashable, Sendable {
    /// Its number.
    public let number: Int64
    /// Its cycle's place among the month's cycles.
    public let cycle: Int
    /// Its day, which may lie outside the month when its cycle ended in it.
    public let day: Day
    /// The variety stated with it.
    public let variety: Identity<Variety>?
    /// How much, as it was said.
    public let quantity: Quantity
    /// What its unit is called.
    public let unit: Phrase
    /// What that came to.
    public let mass: Mass
    /// Whether that rests on a unit weight.
    public let isEstimated: Bool
    /// The unit weight as it is now, when one was used.
    public let unitWeight: Mass?
    /// What became of it.
    public let destination: Destination?
    /// Why it was lost, when it was and a cause is known.
    public let cause: Cause?
    /// Why it does not count, when it was voided.
    public let voidReason: String?

    /// A harvest.
    public init(
      number: Int64, cycle: Int, day: Day, variety: Identity<Variety>? = nil, quantity: Quantity,
      unit: Phrase? = nil, mass: Mass, isEstimated: Bool = false, unitWeight: Mass? = nil,
      destination: Destination? = nil, cause: Cause? = nil,
      voidReason: String? = nil
    ) {
      self.number = number
      self.cycle = cycle
      self.day = day
      self.variety = variety
      self.quantity = quantity
      self.unit = unit ?? Phrase(verbatim: quantity.unit)
      self.mass = mass
      self.isEstimated = isEstimated
      self.unitWeight = unitWeight
      self.destination = destination
      self.cause = cause
      self.voidReason = voidReason
    }
  }

  /// Why a cycle failed.
  public struct Failure: Hashable, Sendable {
    /// The cause, when it is one of the list.
    public let cause: Cause?
    /// In the person's own words.
    public let reason: String?

    /// A failure.
    public init(cause: Cause?, reason: String?) {
      self.cause = cause
      self.reason = reason
    }
  }

  /// The month's facts.
  public let month: MonthFacts
  /// The harvests of the whole month, those after today and voided ones included, and the whole life's of the cycles that ended in it; by day, then number.
  public let harvests: [Harvest]
  /// Why cycles failed.
  public let failures: [Identity<CropCycle>: Failure]

  /// Facts of a month.
  public init(month: MonthFacts, harvests: [Harvest], failures: [Identity<CropCycle>: Failure] = [:]) {
    self.month = month
    self.harvests = harvests
    self.failures = failures
  }
}
