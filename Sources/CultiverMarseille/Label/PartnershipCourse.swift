/// A partnership with its parties.
public struct PartnershipCourse: Hashable, Sendable {
  /// The partnership.
  public let partnership: PartnershipDraft
  /// Its parties: ventures by code, then organisations by code.
  public let parties: [PartyDraft]
  /// What the parties are called, in their order.
  public let names: [String]

  /// A partnership and its parties.
  public init(partnership: PartnershipDraft, parties: [PartyDraft] = [], names: [String] = []) {
    self.partnership = partnership
    self.parties = parties
    self.names = names
  }

  /// Whether it is in force on a day.
  public func isInForce(on day: Day) -> Bool { partnership.from <= day && (partnership.to.map { day <= $0 } ?? true) }

  /// How much money the parties bring.
  public func money() throws(QuantityError) -> Money { try FundingCourse.sum(parties.compactMap(\.amount)) }

  /// What the things and work that the parties bring are worth, as far as it was said.
  public func inKind() throws(QuantityError) -> Money { try FundingCourse.sum(parties.compactMap(\.inKind)) }
}
