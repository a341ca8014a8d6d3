extension Typed {
  /// An amount of money in euros, as in `25,60 €`, `€25.60` or `12`, not below zero; throws `tooPrecise(2)` and what numbers throw.
  public static func money(_ text: String) throws(TypedError) -> Money {
    let (numeral, rest) = try euros(text, expecting: .money)
    guard rest.isEmpty else { throw TypedError(.money, text, .notUnderstood) }
    return try money(numeral, of: text, expecting: .money)
  }

  /// An amount of money above zero, such as one that is asked for or paid; throws what amounts throw, and `notPositive`.
  public static func sum(_ text: String) throws(TypedError) -> Money {
    let sum = try money(text)
    guard sum.cents > 0 else { throw TypedError(.money, text, .notPositive) }
    return sum
  }

  /// What one of a unit is sold for, as in `3,20 €/kg`, `1,50 € la botte` or `€2 per piece`; the unit may be left out.
  public static func price(_ text: String) throws(TypedError) -> Price {
    let (numeral, rest) = try euros(text, expecting: .price)
    var words = rest.split(whereSeparator: \.isWhitespace)
    if words.first?.hasPrefix("/") == true {
      words[0] = words[0].dropFirst()
      if words[0].isEmpty { words.removeFirst() }
    }
    if let first = words.first, fillers.contains(Fold.plain(first)) { words.removeFirst() }
    let unit = words.joined(separator: " ")
    guard unit.isEmpty || Spelling.isUnit(unit) else { throw TypedError(.price, text, .notUnderstood) }
    return Price(try money(numeral, of: text, expecting: .price), unit: unit)
  }

  private static let fillers: Set<String> = ["le", "la", "les", "par", "chaque", "per", "the", "a", "an", "each"]

  /// The number of euros that begins a text, and what follows it.
  private static func euros(
    _ text: String, expecting expected: TypedError.Expected
  ) throws(TypedError) -> (Numeral, rest: String) {
    var typed = Substring(trimmed(text))
    let isSigned = typed.hasPrefix("€")
    if isSigned { typed = typed.dropFirst() }
    let numeral: Numeral
    do throws(TypedError) {
      numeral = try Numeral(String(typed), expecting: expected)
    } catch {
      throw TypedError(expected, text, error.reason)
    }
    var rest = Substring(numeral.tail)
    if !isSigned {
      let word = rest.prefix { !$0.isWhitespace && $0 != "/" }
      if word.hasPrefix("€") {
        rest = rest.dropFirst()
      } else if ["eur", "euro"].contains(Fold.key(word)) {
        rest = rest.dropFirst(word.count)
      }
    }
    return (numeral, trimmed(rest))
  }

  /// The number as money, once what follows it is known to belong to it: else `-100 € TDM` would be the amount that is refused.
  private static func money(
    _ numeral: Numeral, of text: String, expecting expected: TypedError.Expected
  ) throws(TypedError) -> Money {
    do throws(TypedError) {
      let cents = try numeral.units(places: 2)
      if numeral.isNegative { throw numeral.error(.notPositive) }
      return Money(cents: cents)
    } catch {
      throw TypedError(expected, text, error.reason)
    }
  }
}
