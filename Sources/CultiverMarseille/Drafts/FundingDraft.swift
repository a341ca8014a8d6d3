/// Money asked for or given, as stated.
public struct FundingDraft: Hashable, Sendable {
  /// Its code; one is given to a funding without.
  public var code: String?
  /// Code of the venture; nil when it is for the network itself.
  public var venture: String?
  /// Code of the organisation that gives it; nil only of own revenue.
  public var source: String?
  /// What it is given as.
  public var kind: FundingKind
  /// What it is for.
  public var purpose: String?
  /// For which stage of maturity, as a code or word.
  public var stage: String?
  /// When it was asked for.
  public var askedOn: Day?
  /// How much was asked for.
  public var asked: Money?
  /// When it was granted.
  public var grantedOn: Day?
  /// How much was granted.
  public var granted: Money?
  /// When it was refused.
  public var refusedOn: Day?
  /// When it was settled or given up.
  public var closedOn: Day?
  /// Until when it commits: the last day.
  public var until: Day?
  /// The plots on which it rests: `A1` or `SITE/A1`; without any, those that its venture holds.
  public var plots: [String]
  /// Why it was refused, or how it ended.
  public var conclusion: String?
  /// A remark.
  public var note: String?
  /// Why it is right although something looks wrong.
  public var accepted: String?

  /// A draft of what was stated.
  public init(
    code: String? = nil, venture: String? = nil, source: String? = nil, kind: FundingKind, purpose: String? = nil,
    stage: String? = nil, askedOn: Day? = nil, asked: Money? = nil, grantedOn: Day? = nil, granted: Money? = nil,
    refusedOn: Day? = nil, closedOn: Day? = nil, until: Day? = nil, plots: [String] = [], conclusion: String? = nil,
    note: String? = nil, accepted: String? = nil
  ) {
    self.code = code
    self.venture = venture
    self.source = source
    self.kind = kind
    self.purpose = purpose
    self.stage = stage
    self.askedOn = askedOn
    self.asked = asked
    self.grantedOn = grantedOn
    self.granted = granted
    self.refusedOn = refusedOn
    self.closedOn = closedOn
    self.until = until
    self.plots = plots
    self.conclusion = conclusion
    self.note = note
    self.accepted = accepted
  }
}
