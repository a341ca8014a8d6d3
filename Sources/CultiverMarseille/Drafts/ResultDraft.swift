/// What an indicator came to, entered with its evidence, as stated.
public struct ResultDraft: Hashable, Sendable {
  /// The indicator.
  public var indicator: Indicator
  /// Code of the site that it is about.
  public var site: String?
  /// Code of the venture that it is about; neither is the whole network.
  public var venture: String?
  /// The first day.
  public var from: Day
  /// The last day.
  public var to: Day
  /// The number, in 10^−`places` of the indicator's unit.
  public var value: Int64
  /// Who counted.
  public var counter: String?
  /// What proves it.
  public var evidence: String
  /// A remark.
  public var note: String?
  /// What another system calls it.
  public var reference: String?
  /// Why it does not count.
  public var voidReason: String?

  /// A draft of what was stated.
  public init(
    indicator: Indicator, site: String? = nil, venture: String? = nil, from: Day, to: Day, value: Int64,
    counter: String? = nil, evidence: String, note: String? = nil,
    reference: String? = nil, voidReason: String? = nil
  ) {
    self.indicator = indicator
    self.site = site
    self.venture = venture
    self.from = from
    self.to = to
    self.value = value
    self.counter = counter
    self.evidence = evidence
    self.note = note
    self.reference = reference
    self.voidReason = voidReason
  }
}
