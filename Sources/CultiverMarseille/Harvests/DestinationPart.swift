/// A part of a harvest that became one thing.
public struct DestinationPart: Hashable, Sendable {
  /// What became of it.
  public let destination: Destination
  /// How much; its unit's word is empty when it is the harvest's own. Nil takes what the other parts leave.
  public let quantity: Quantity?
  /// Why it was lost, when it was.
  public let cause: Cause?

  /// A part.
  public init(_ destination: Destination, _ quantity: Quantity? = nil, cause: Cause? = nil) {
    self.destination = destination
    self.quantity = quantity
    self.cause = cause
  }
}
