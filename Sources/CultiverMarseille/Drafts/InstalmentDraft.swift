/// A part of a funding that is to be paid, or was, as stated.
public struct InstalmentDraft: Hashable, Sendable {
  /// Code of the funding.
  public var funding: String
  /// Which part of it, counted from 1; the next one when not stated.
  public var number: Int64?
  /// When it is to be paid.
  public var due: Day?
  /// How much is to be paid.
  public var amount: Money?
  /// When it was paid.
  public var paidOn: Day?
  /// How much was paid.
  public var paid: Money?
  /// A remark.
  public var note: String?

  /// A draft of what was stated.
  public init(
    funding: String, number: Int64? = nil, due: Day? = nil, amount: Money? = nil, paidOn: Day? = nil,
    paid: Money? = nil, note: String? = nil
  ) {
    self.funding = funding
    self.number = number
    self.due = due
    self.amount = amount
    self.paidOn = paidOn
    self.paid = paid
    self.note = note
  }
}
