/// A funding with everything that hangs on it, and what looks wrong about it.
public struct FundingCourse: Hashable, Sendable {
  /// The funding.
  public let funding: FundingDraft
  /// What is to be paid and was, by number.
  public let instalments: [InstalmentDraft]
  /// What it asks for in return, by number.
  public let conditions: [FundingConditionDraft]
  /// The plots on which it rests, each by site and code: those named, else those that its venture holds.
  public let plots: [StatedPlace]
  /// What looks wrong.
  public let warnings: [Warning]
  /// The day on which it is told, after which nothing is paid yet; nil counts every payment, however late.
  public let day: Day?

  /// A funding and what hangs on it.
  public init(
    funding: FundingDraft, instalments: [InstalmentDraft] = [], conditions: [FundingConditionDraft] = [],
    plots: [StatedPlace] = [], warnings: [Warning] = [], day: Day? = nil
  ) {
    self.funding = funding
    self.instalments = instalments
    self.conditions = conditions
    self.plots = plots
    self.warnings = warnings
    self.day = day
  }

  /// How much has been paid.
  public func paid() throws(QuantityError) -> Money {
    try Self.sum(instalments.compactMap { isPaid($0) ? $0.paid : nil })
  }

  /// How much is still to be paid, by instalments that were planned and nothing has been paid of.
  public func outstanding() throws(QuantityError) -> Money {
    try Self.sum(instalments.compactMap { isPaid($0) ? nil : $0.amount ?? $0.paid })
  }

  private func isPaid(_ instalment: InstalmentDraft) -> Bool {
    guard instalment.paid != nil else { return false }
    guard let day, let paidOn = instalment.paidOn else { return true }
    return paidOn <= day
  }

  /// The last day of everything that it commits to; nil when nothing says.
  public var lastCommitment: Day? { ([funding.until] + conditions.map(\.until)).compactMap(\.self).max() }

  /// What looks wrong of it, said of the code that it has come to have.
  public func warnings(under code: String) -> [Warning] {
    warnings.map { warning in
      switch warning {
      case .paidAboveGranted(_, let paid, let granted): .paidAboveGranted(funding: code, paid, granted: granted)
      case .commitmentOutlastsTenure(_, let plot, let venture, let tenure, let commitment):
        .commitmentOutlastsTenure(
          funding: code, plot: plot, venture: venture, tenureEnds: tenure, commitmentEnds: commitment)
      case .commitmentWithoutTenure(_, let plot, let venture, let commitment):
        .commitmentWithoutTenure(funding: code, plot: plot, venture: venture, commitmentEnds: commitment)
      case .paidBefore(_, let paid, let state, let first): .paidBefore(funding: code, paid, state, first)
      case .conditionBefore(_, let until, let state, let first): .conditionBefore(funding: code, until, state, first)
      case .grantedAboveAsked(_, let granted, let asked): .grantedAboveAsked(funding: code, granted, asked: asked)
      case .refusedThoughPaid(_, let paid): .refusedThoughPaid(funding: code, paid)
      default: warning
      }
    }
  }

  static func sum(_ amounts: [Money]) throws(QuantityError) -> Money {
    var sum = Money(cents: 0)
    for amount in amounts { sum = try sum.adding(amount) }
    return sum
  }
}

extension FundingCourse {
  /// The funding as it stood on a day; nil before it was asked for or granted.
  public func standing(on day: Day) -> FundingCourse? {
    guard let began = [funding.askedOn, funding.grantedOn].compactMap(\.self).min(), began <= day else { return nil }
    var then = funding
    if let granted = then.grantedOn, day < granted { (then.grantedOn, then.granted) = (nil, nil) }
    if let refused = then.refusedOn, day < refused { (then.refusedOn, then.conclusion) = (nil, nil) }
    if let closed = then.closedOn, day < closed { (then.closedOn, then.conclusion) = (nil, nil) }
    return FundingCourse(
      funding: then,
      instalments: instalments.compactMap { instalment in
        var part = instalment
        if let paidOn = part.paidOn, day < paidOn { (part.paidOn, part.paid) = (nil, nil) }
        return part.due == nil && part.paidOn == nil ? nil : part
      },
      conditions: conditions.map { condition in
        var asked = condition
        if let settledOn = asked.settledOn, day < settledOn { (asked.settledOn, asked.outcome) = (nil, nil) }
        return asked
      }, plots: plots, warnings: warnings, day: day)
  }
}
