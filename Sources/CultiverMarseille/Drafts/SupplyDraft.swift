/// Water, compost or another input brought on a day, or waste that was kept out of the bin, as stated.
public struct SupplyDraft: Hashable, Sendable {
  /// The day.
  public var day: Day
  /// Where.
  public var place: StatedPlace
  /// What it is.
  public var kind: SupplyKind
  /// Which product.
  public var product: String?
  /// How much, in the unit stated: of mass, of volume, or any other.
  public var quantity: Quantity
  /// A remark.
  public var note: String?
  /// What another system calls it.
  public var reference: String?
  /// Why it does not count.
  public var voidReason: String?

  /// A draft of what was stated.
  public init(
    day: Day, place: StatedPlace, kind: SupplyKind, product: String? = nil, quantity: Quantity, note: String? = nil,
    reference: String? = nil, voidReason: String? = nil
  ) {
    self.day = day
    self.place = place
    self.kind = kind
    self.product = product
    self.quantity = quantity
    self.note = note
    self.reference = reference
    self.voidReason = voidReason
  }
}
