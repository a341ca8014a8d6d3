extension Typed {
  /// A share of a bed, as in `1/3`, `25 %`, `moitié` or `two thirds`: above zero, and not more than all.
  ///
  /// Throws `empty`, `notUnderstood`, `twoMarks`, `notPositive`, `tooPrecise` and `tooLarge`.
  public static func share(_ text: String) throws(TypedError) -> BedPart {
    let key = Fold.key(text)
    guard !key.isEmpty else { throw TypedError(.share, text, .empty) }
    if let (parts, all) = shares[key] { return .share(parts, of: all) }
    if let slash = text.firstIndex(of: "/") {
      let sides = [text[..<slash], text[text.index(after: slash)...]].map { trimmed($0) }
      guard let parts = number(sides[0], digits: 1...6), let all = number(sides[1], digits: 1...6) else {
        throw TypedError(.share, text, .notUnderstood)
      }
      guard parts > 0, all > 0 else { throw TypedError(.share, text, .notPositive) }
      guard parts <= all else { throw TypedError(.share, text, .tooLarge) }
      return .share(Int64(parts), of: Int64(all))
    }
    let numeral = try Numeral(text, expecting: .share)
    guard ["%", "pour cent", "percent", "per cent"].contains(numeral.tail) else {
      throw numeral.error(.notUnderstood)
    }
    var parts = try numeral.positive(places: 2)
    guard parts <= 10_000 else { throw numeral.error(.tooLarge) }
    var all: Int64 = 10_000
    while all > 100, parts % 10 == 0 { (parts, all) = (parts / 10, all / 10) }
    return .share(parts, of: all)
  }

  /// A part of a bed: a share or a length.
  public static func part(_ text: String) throws(TypedError) -> BedPart {
    if let share = try? share(text) { return share }
    // What has a unit of length is one; of all else a share is said to be expected.
    do throws(TypedError) {
      return .length(try length(text))
    } catch {
      if error.reason != .noUnit, error.reason != .notUnderstood { throw error }
      return try share(text)
    }
  }

  private static let shares: [String: (Int64, Int64)] = {
    let rows: [(Int64, Int64, String)] = [
      (1, 2, "moitié, la moitié, demi, demie, half, a half, one half"),
      (1, 3, "tiers, un tiers, le tiers, third, a third, one third"),
      (2, 3, "deux tiers, les deux tiers, two thirds"),
      (1, 4, "quart, un quart, le quart, quarter, a quarter, one quarter"),
      (3, 4, "trois quarts, les trois quarts, three quarters"), (1, 1, "tout, toute, entier, entière, all, whole"),
    ]
    var words: [String: (Int64, Int64)] = [:]
    for (parts, all, row) in rows {
      for word in row.split(separator: ",") { words[Fold.key(word)] = (parts, all) }
    }
    return words
  }()
}
