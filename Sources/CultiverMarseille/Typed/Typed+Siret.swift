extension Typed {
  /// A SIRET number: fourteen digits whose key is right, spaces between them dropped.
  ///
  /// Throws `empty`, `notUnderstood` and `wrongKey`: a digit is wrong, or two have changed places.
  public static func siret(_ text: String) throws(TypedError) -> String {
    let digits = String(String.UnicodeScalarView(text.unicodeScalars.filter { !$0.properties.isWhitespace }))
    guard !digits.isEmpty else { throw TypedError(.siret, text, .empty) }
    guard digits.utf8.count == 14, digits.utf8.allSatisfy({ Spelling.isDigit($0) }) else {
      throw TypedError(.siret, text, .notUnderstood)
    }
    guard hasSiretKey(digits) else { throw TypedError(.siret, text, .wrongKey) }
    return digits
  }

  /// Whether the last of fourteen digits is the key of the others.
  ///
  /// The sum of the digits, every second one from the left doubled and its own digits added, is a multiple of 10 (Luhn; INSEE, "Numéro SIRET"). The establishments of La Poste (SIREN 356 000 000) ran out of such numbers: theirs have digits whose plain sum is a multiple of 5, and the head office's own number fits the first rule.
  private static func hasSiretKey(_ digits: String) -> Bool {
    let numbers = digits.utf8.map { Int($0 - UInt8(ascii: "0")) }
    let sum = numbers.enumerated().reduce(0) { sum, digit in
      let doubled = digit.offset % 2 == 0 ? digit.element * 2 : digit.element
      return sum + (doubled > 9 ? doubled - 9 : doubled)
    }
    return sum % 10 == 0 || digits.hasPrefix("356000000") && numbers.reduce(0, +) % 5 == 0
  }
}
