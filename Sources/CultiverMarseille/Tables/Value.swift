/// One value of a table that leaves the tool: exact, and not yet written in anybody's notation.
public enum Value: Hashable, Sendable {
  /// Nothing stated.
  case blank
  /// Text, kept character for character.
  case text(String)
  /// `units` × 10^−`places`: 1250 with 2 places is 12.5.
  case decimal(Int64, places: Int)
  /// An amount of money in cents, written in euros with both decimals.
  case money(Money)
  /// A calendar day.
  case day(Day)
  /// Yes or no.
  case flag(Bool)

  /// Text when there is some, else blank.
  public init(_ text: String?) { self = text.map(Value.text) ?? .blank }

  /// A whole number.
  public static func whole(_ number: Int64) -> Value { .decimal(number, places: 0) }
}
