extension Typed {
  /// What became of the parts of a harvest, as in `vendu 8 kg, don 3 kg, perdu 1 kg (limaces)` or `4 bottes sold + given`.
  ///
  /// Parts stand between `,`, `;`, `+`, `et` or `and`; within one the words may stand in either order, and what was lost may be
  /// followed by its cause. A part without a number takes what the others leave. Throws `notUnderstood` about the part,
  /// and what a quantity throws.
  public static func destinationParts(_ text: String) throws(TypedError) -> [DestinationPart] {
    guard !trimmed(text).isEmpty else { throw TypedError(.destination, text, .empty) }
    var parts: [DestinationPart] = []
    for part in TypedList.parts(text) {
      for said in part.split(whereSeparator: \.isWhitespace).split(whereSeparator: { ["et", "and"].contains($0) }) {
        parts.append(try destinationPart(said.joined(separator: " ")))
      }
    }
    guard !parts.isEmpty else { throw TypedError(.destination, text, .notUnderstood) }
    return parts
  }

  private static func destinationPart(_ text: String) throws(TypedError) -> DestinationPart {
    var rest = text
    var cause: Cause?
    if let open = text.firstIndex(of: "("), text.hasSuffix(")") {
      cause = try self.cause(String(text[text.index(after: open)...].dropLast()))
      rest = String(text[..<open])
    }
    let words = rest.split(whereSeparator: \.isWhitespace).map(String.init).filter { !filler.contains(Fold.plain($0)) }
    guard let place = words.firstIndex(where: { $0.contains(where: \.isNumber) }) else {
      let (destination, after) = try leading(words[...], text)
      return DestinationPart(destination, cause: try because(cause, after, of: destination, text))
    }
    guard place == 0 else {
      // `perdu 1 kg limaces`: the words before the number say what, those after its unit why.
      let destination = try self.destination(words[..<place].joined(separator: " "))
      let (quantity, after) = try number(words[place...], text) { _ in nil }
      return DestinationPart(destination, quantity, cause: try because(cause, after, of: destination, text))
    }
    // `4 bottes données`: of the words after the number, those that say what became of it end its unit.
    var found: Destination?
    let (quantity, after) = try number(words[...], text) { words in
      for count in (1...words.count).reversed() {
        if let destination = try? self.destination(words.prefix(count).joined(separator: " ")) {
          found = destination
          return count
        }
      }
      return nil
    }
    guard let found else { throw TypedError(.destination, text, .notUnderstood) }
    return DestinationPart(found, quantity, cause: try because(cause, after, of: found, text))
  }

  /// Words that say nothing of their own: `le reste est donné`.
  private static let filler: Set<String> = ["le", "the", "reste", "rest", "dont"]

  /// The longest run of words from the first on that names a destination, and the words after it.
  private static func leading(
    _ words: ArraySlice<String>, _ text: String
  ) throws(TypedError) -> (Destination, ArraySlice<String>) {
    for count in (1...max(1, words.count)).reversed() {
      if let found = try? destination(words.prefix(count).joined(separator: " ")) {
        return (found, words.dropFirst(count))
      }
    }
    throw TypedError(.destination, text, .notUnderstood)
  }

  /// The number that begins the words, with its unit, and the words after both; `ends` says how many words name something else and are no unit.
  private static func number(
    _ words: ArraySlice<String>, _ text: String, _ ends: (ArraySlice<String>) -> Int?
  ) throws(TypedError) -> (Quantity, ArraySlice<String>) {
    var numeral = ""
    var rest = words
    // Thousands may be apart from one another.
    while let word = rest.first, word.contains(where: \.isNumber) {
      numeral += (numeral.isEmpty ? "" : " ") + word
      rest = rest.dropFirst()
    }
    let typed: Numeral
    do throws(TypedError) {
      typed = try Numeral(numeral, expecting: .quantity)
      _ = try typed.positive(places: 3)
    } catch {
      throw TypedError(.quantity, text, error.reason)
    }
    let count = Count(thousandths: try typed.positive(places: 3))
    if !typed.tail.isEmpty {
      guard Spelling.isUnit(typed.tail) else { throw TypedError(.quantity, text, .notUnderstood) }
      if !rest.isEmpty, let length = ends(rest) { rest = rest.dropFirst(length) }
      return (Quantity(count: count, unit: typed.tail), rest)
    }
    var unit: [String] = []
    while !rest.isEmpty {
      if let length = ends(rest) {
        return (Quantity(count: count, unit: unit.joined(separator: " ")), rest.dropFirst(length))
      }
      guard unit.isEmpty else { break }
      unit.append(rest.removeFirst())
    }
    return (Quantity(count: count, unit: unit.joined(separator: " ")), rest)
  }

  /// The cause in brackets, or that which the words after a part that was lost name.
  private static func because(
    _ bracketed: Cause?, _ words: ArraySlice<String>, of destination: Destination, _ text: String
  ) throws(TypedError) -> Cause? {
    if words.isEmpty, bracketed == nil { return nil }
    if let bracketed, words.isEmpty { return bracketed }
    guard destination == .lost, bracketed == nil else { throw TypedError(.destination, text, .notUnderstood) }
    return try cause(words.joined(separator: " "))
  }
}
