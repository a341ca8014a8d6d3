/// What one of a unit is sold for.
public struct Price: Hashable, Sendable {
  /// The price of one.
  public let money: Money
  /// The unit's word as typed; empty when none was.
  public let unit: String

  /// A price of one of a unit.
  public init(_ money: Money, unit: String) {
    self.money = money
    self.unit = unit
  }

  /// What so many cost, rounded half up to the cent.
  public func times(_ count: Count) throws(QuantityError) -> Money {
    Money(cents: try Exact.ratio(Int128(count.thousandths) * Int128(money.cents), 1000))
  }

  /// What a mass costs when one unit of the price is so heavy, rounded half up to the cent.
  public func times(_ mass: Mass, each unit: Mass) throws(QuantityError) -> Money {
    Money(cents: try Exact.ratio(Int128(mass.grams) * Int128(money.cents), Int128(unit.grams)))
  }
}
