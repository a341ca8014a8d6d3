/// A party to a partnership and what it brings, as stated: a venture, or else an organisation.
public struct PartyDraft: Hashable, Sendable {
  /// Code of the partnership.
  public var partnership: String
  /// Code of the venture.
  public var venture: String?
  /// Code of the organisation.
  public var organisation: String?
  /// What it brings, in words.
  public var brings: String?
  /// How much money it brings.
  public var amount: Money?
  /// What the things and work that it brings are worth.
  public var inKind: Money?

  /// A draft of what was stated.
  public init(
    partnership: String, venture: String? = nil, organisation: String? = nil, brings: String? = nil,
    amount: Money? = nil, inKind: Money? = nil
  ) {
    self.partnership = partnership
    self.venture = venture
    self.organisation = organisation
    self.brings = brings
    self.amount = amount
    self.inKind = inKind
  }

  /// The code of whichever it is.
  public var code: String { venture ?? organisation ?? "" }
}
