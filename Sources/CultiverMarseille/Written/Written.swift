/// Writes exact numbers: for people in their language, and for files.
public enum Written {
  /// `units` × 10^−`places` for people: decimal comma and U+202F between thousands in French, point and comma in English.
  ///
  /// Zeros at the end are dropped down to `minimumPlaces` decimals.
  public static func decimal(
    _ units: Int64, places: Int, _ language: Language, minimumPlaces: Int = 0
  ) -> String {
    switch language {
    case .french: write(units, places: places, minimumPlaces: minimumPlaces, mark: ",", group: "\u{202F}")
    case .english: write(units, places: places, minimumPlaces: minimumPlaces, mark: ".", group: ",")
    }
  }

  /// `units` × 10^−`places` for files: point as decimal mark, no grouping, zeros at the end dropped down to `minimumPlaces` decimals.
  public static func plain(_ units: Int64, places: Int, minimumPlaces: Int = 0) -> String {
    write(units, places: places, minimumPlaces: minimumPlaces, mark: ".", group: "")
  }

  /// A year with its four digits.
  static func year(_ year: Int) -> String {
    let digits = String(year)
    return String(repeating: "0", count: max(0, 4 - digits.count)) + digits
  }

  private static func write(
    _ units: Int64, places: Int, minimumPlaces: Int, mark: Unicode.Scalar, group: StaticString
  ) -> String {
    var rest = units.magnitude
    var decimals = max(0, places)
    while decimals > minimumPlaces, rest % 10 == 0 {
      rest /= 10
      decimals -= 1
    }
    let padding = max(0, minimumPlaces - decimals)
    var digits = 1
    var power = rest / 10
    while power > 0 {
      power /= 10
      digits += 1
    }
    let whole = max(1, digits - decimals)
    let groups = group.utf8CodeUnitCount == 0 ? 0 : (whole - 1) / 3
    let fraction = decimals + padding
    let length =
      (units < 0 ? 1 : 0) + whole + groups * group.utf8CodeUnitCount + (fraction > 0 ? 1 + fraction : 0)
    return String(unsafeUninitializedCapacity: length) { text in
      var place = length
      func put(_ byte: UInt8) {
        place -= 1
        text.initializeElement(at: place, to: byte)
      }
      func putDigit() {
        put(48 + UInt8(rest % 10))
        rest /= 10
      }
      for _ in 0..<padding { put(48) }
      for _ in 0..<decimals { putDigit() }
      if fraction > 0 { put(UInt8(truncatingIfNeeded: mark.value)) }
      for index in 0..<whole {
        if groups > 0, index > 0, index % 3 == 0 {
          group.withUTF8Buffer { for byte in $0.reversed() { put(byte) } }
        }
        putDigit()
      }
      if units < 0 { put(UInt8(ascii: "-")) }
      return length
    }
  }
}
