import CultiverMarseille

extension RowCells {
  /// A mass, nil when blank or not understood; a number alone is in the unit of the heading, else in `bare`.
  mutating func mass(_ place: Place, bare: MassUnit) -> Mass? {
    let unit = place.unit.flatMap { MassUnit(word: $0) } ?? bare
    if unit == .gram, let grams = bytes(place, { Digits.units($0, places: 0) }), grams > 0 { return Mass(grams: grams) }
    return value(place) { text throws(TypedError) in try Typed.mass(text, bareUnit: unit) }
  }

  /// A yield in g/m², nil when blank or not understood; a number alone is in the heading's unit, else kg/m².
  mutating func yield(_ place: Place) -> Int64? {
    let unit = place.unit.flatMap { $0.split(separator: "/").first }.flatMap { MassUnit(word: $0) } ?? .kilogram
    return value(place) { text throws(TypedError) in try Typed.yield(text, bareUnit: unit) }
  }

  /// An area, alone or of a bed, nil when blank or not understood; a number alone is in the heading's unit, else m².
  mutating func bed(_ place: Place) -> Bed? {
    value(place) { text throws(TypedError) in
      guard let unit = place.unit, text.utf8.last.map({ $0 &- 48 < 10 }) ?? false else {
        return try Typed.area(text, bareSquareMetres: true)
      }
      do throws(TypedError) {
        return try Typed.area("\(text) \(unit)", bareSquareMetres: true)
      } catch {
        throw TypedError(error.expected, text, error.reason)
      }
    }
  }

  /// An amount of money above zero, nil when blank or not understood.
  mutating func money(_ place: Place) -> Money? {
    if let cents = bytes(place, { Digits.units($0, places: 2) }), cents > 0 { return Money(cents: cents) }
    return value(place, Typed.sum)
  }

  /// A side in centimetres, nil when blank or not understood; a number alone is in the heading's unit, else metres.
  mutating func length(_ place: Place) -> Int64? {
    value(place) { text throws(TypedError) in
      var number = Substring(text)
      var unit = place.unit.map { Fold.key($0) } ?? "m"
      if let letters = ["cm", "m"].first(where: { Fold.key(text).hasSuffix($0) }) {
        unit = letters
        number = number.dropLast(letters.count)
      }
      do throws(TypedError) {
        let centimetres = try Typed.decimal(String(number), places: unit == "cm" ? 0 : 2, expecting: .length)
        guard centimetres > 0 else { throw TypedError(.length, text, .notPositive) }
        return centimetres
      } catch {
        throw TypedError(error.expected, text, error.reason)
      }
    }
  }
}
