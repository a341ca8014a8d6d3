/// A rule about a funding, the payments made of it and the ground on which it rests.
public struct FundingRule: Sendable {
  /// A plot that bears on a funding.
  public struct Ground: Hashable, Sendable {
    /// The plot.
    public let plot: Identity<Plot>
    /// The site on which it lies.
    public let site: Identity<Site>
    /// What people call the plot.
    public let name: String
    /// Who holds it.
    public let holdings: [CycleRule.Holding]
    /// Whether the funding as a whole rests on it, and not only a condition of it.
    public let bearsAll: Bool

    /// A plot and who holds it.
    public init(
      plot: Identity<Plot>, site: Identity<Site>, name: String, holdings: [CycleRule.Holding], bearsAll: Bool = true
    ) {
      self.plot = plot
      self.site = site
      self.name = name
      self.holdings = holdings
      self.bearsAll = bearsAll
    }
  }

  /// Something to which the funding commits: until when, and where when that is said.
  public struct Commitment: Hashable, Sendable {
    /// The last day.
    public let until: Day
    /// The site on which alone it holds.
    public let site: Identity<Site>?
    /// The plot on which alone it holds.
    public let plot: Identity<Plot>?

    /// A commitment.
    public init(until: Day, site: Identity<Site>? = nil, plot: Identity<Plot>? = nil) {
      self.until = until
      self.site = site
      self.plot = plot
    }

    /// Whether it is about a plot.
    func bears(on ground: Ground) -> Bool {
      if let plot { return plot == ground.plot }
      return ground.bearsAll && (site.map { $0 == ground.site } ?? true)
    }
  }

  /// What a rule is asked about.
  public struct Question: Sendable {
    /// The funding.
    public let funding: FundingDraft
    /// What was paid of it, in all.
    public let paid: Money
    /// What was paid of it and is still to be.
    public let planned: Money
    /// The days on which something was paid, by number of the instalment.
    public let payments: [Day]
    /// The days on which it was said whether a condition was met, by number.
    public let settlements: [Day]
    /// Everything that it commits to.
    public let commitments: [Commitment]
    /// The plots that bear on it, by name.
    public let grounds: [Ground]
    /// Today.
    public let today: Day

    /// Everything that a rule may want to know.
    public init(
      funding: FundingDraft, paid: Money = Money(cents: 0), planned: Money = Money(cents: 0),
      payments: [Day] = [], settlements: [Day] = [], commitments: [Commitment] = [], grounds: [Ground] = [], today: Day
    ) {
      self.funding = funding
      self.paid = paid
      self.planned = planned
      self.payments = payments
      self.settlements = settlements
      self.commitments = commitments
      self.grounds = grounds
      self.today = today
    }

    /// Its code.
    var code: String { funding.code ?? "" }

    /// The day from which it counts, and what happened then; nil when it says neither.
    var start: (state: FundingState, day: Day)? {
      funding.first.map { (funding.grantedOn == nil ? .asked : .granted, $0) }
    }
  }

  /// Its name: how the list of all rules knows it.
  public let name: String
  /// What the rule finds.
  public let findings: @Sendable (Question) -> [Finding]

  private init(_ name: String, _ findings: @escaping @Sendable (Question) -> [Finding]) {
    self.name = name
    self.findings = findings
  }

  /// Every rule in force, in the order in which an officer would ask.
  public static let all: [FundingRule] = [
    .grantedWithinAsked, .commitmentWithinTenure, .conditionAfterStart, .paidWithinGrant, .paidAfterStart,
    .refusedUnpaid, .notInFuture,
  ]

  /// Every plot on which a funding rests is held until the last day of what the funding commits to there.
  public static let commitmentWithinTenure = FundingRule("commitmentWithinTenure") { question in
    let (state, first) = (question.funding.state.0, question.funding.first)
    guard let first, state == .asked || state == .granted else { return [] }
    return question.grounds.compactMap { ground in
      guard let last = question.commitments.filter({ $0.bears(on: ground) }).map(\.until).max() else { return nil }
      if let venture = question.funding.venture, !ground.holdings.contains(where: { $0.venture == venture }) {
        return .warned(
          .commitmentWithoutTenure(
            funding: question.code, plot: ground.name, venture: venture, commitmentEnds: last))
      }
      guard let tenure = ground.holdings.tenure(of: question.funding.venture, from: first),
        last > tenure.last
      else { return nil }
      return .warned(
        .commitmentOutlastsTenure(
          funding: question.code, plot: ground.name, venture: tenure.venture, tenureEnds: tenure.last,
          commitmentEnds: last))
    }
  }

  /// No more is paid, or planned to be, than was granted.
  public static let paidWithinGrant = FundingRule("paidWithinGrant") { question in
    let (granted, most) = (question.funding.granted, max(question.paid, question.planned))
    // Before the grant, instalments may be planned; nothing is paid. Once it is refused, `refusedUnpaid` speaks.
    if granted == nil, question.paid == Money(cents: 0) || question.funding.refusedOn != nil { return [] }
    guard most > granted ?? Money(cents: 0) else { return [] }
    let said = granted == nil ? question.paid : most
    return [.warned(.paidAboveGranted(funding: question.code, said, granted: granted))]
  }

  /// No more is granted than was asked for.
  public static let grantedWithinAsked = FundingRule("grantedWithinAsked") { question in
    guard let granted = question.funding.granted, let asked = question.funding.asked, granted > asked else { return [] }
    return [.warned(.grantedAboveAsked(funding: question.code, granted, asked: asked))]
  }

  /// A condition is to be met by the grant's day (before it the asking's) or later.
  public static let conditionAfterStart = FundingRule("conditionAfterStart") { question in
    guard let (state, first) = question.start else { return [] }
    return question.commitments.filter { $0.until < first }.map {
      .warned(.conditionBefore(funding: question.code, $0.until, state, first))
    }
  }

  /// What is paid is paid on the grant's day (before it the asking's) or later.
  public static let paidAfterStart = FundingRule("paidAfterStart") { question in
    guard let (state, first) = question.start else { return [] }
    return question.payments.filter { $0 < first }.map {
      .warned(.paidBefore(funding: question.code, $0, state, first))
    }
  }

  /// Nothing was paid of what is refused.
  public static let refusedUnpaid = FundingRule("refusedUnpaid") { question in
    guard question.funding.refusedOn != nil, question.paid > Money(cents: 0) else { return [] }
    return [.warned(.refusedThoughPaid(funding: question.code, question.paid))]
  }

  /// What was asked, granted, paid, settled, refused or closed was so by today: a later day is most often a wrong year.
  public static let notInFuture = FundingRule("notInFuture") { question in
    let funding = question.funding
    let days = [funding.askedOn, funding.grantedOn, funding.refusedOn, funding.closedOn].compactMap(\.self)
    return (days + question.payments + question.settlements).later(than: question.today)
  }
}

extension [CycleRule.Holding] {
  /// The first tenure of a venture (or, without one, of anybody) that is in force on a day or begins later, else the last one before, and its last day: an occupancy that follows without a gap carries it on. Nil when there is none, or it is open.
  public func tenure(of venture: String?, from day: Day) -> (venture: String, last: Day)? {
    let own = filter { holding in venture.map { $0 == holding.venture } ?? true }.sorted { $0.from < $1.from }
    guard let held = own.first(where: { $0.to.map { day <= $0 } ?? true }) ?? own.last, var last = held.to else {
      return nil
    }
    while let next = own.first(where: { $0.venture == held.venture && $0.from == last.adding(days: 1) }) {
      guard let to = next.to else { return nil }
      last = to
    }
    return (held.venture, last)
  }
}
