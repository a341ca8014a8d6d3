/// Money that a venture took in or spent, as stated.
public struct AccountDraft: Hashable, Sendable {
  /// The day.
  public var day: Day
  /// Code of the venture.
  public var venture: String
  /// What it came from or went to.
  public var kind: AccountKind
  /// How much, more than nothing.
  public var amount: Money
  /// From whom or for what, in words.
  public var subject: String?
  /// What proves it: an invoice, a statement.
  public var evidence: String?
  /// A remark.
  public var note: String?
  /// What another system calls it.
  public var reference: String?
  /// Why it does not count.
  public var voidReason: String?

  /// A draft of what was stated.
  public init(
    day: Day, venture: String, kind: AccountKind, amount: Money, subject: String? = nil, evidence: String? = nil,
    note: String? = nil, reference: String? = nil, voidReason: String? = nil
  ) {
    self.day = day
    self.venture = venture
    self.kind = kind
    self.amount = amount
    self.subject = subject
    self.evidence = evidence
    self.note = note
    self.reference = reference
    self.voidReason = voidReason
  }
}
