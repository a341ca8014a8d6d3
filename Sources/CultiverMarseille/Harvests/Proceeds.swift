/// What the sold part of a harvest brought, as it was said.
public enum Proceeds: Hashable, Sendable {
  /// So much altogether.
  case amount(Money)
  /// So much for one of a unit.
  case price(Price)
}
