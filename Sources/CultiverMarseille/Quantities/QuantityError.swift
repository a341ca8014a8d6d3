/// Why exact arithmetic could not go on.
public enum QuantityError: Error, Hashable, Sendable {
  /// The result does not fit 64 bits.
  case overflow
  /// A divisor was zero.
  case divisionByZero
}
