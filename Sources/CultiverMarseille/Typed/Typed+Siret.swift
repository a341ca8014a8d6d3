extension Typed {
  /// A SIRET number: fourteen digits, spaces between them dropped; its check digit is not asked for.
  public static func siret(_ text: String) throws(TypedError) -> String {
    let digits = String(String.UnicodeScalarView(text.unicodeScalars.filter { !$0.properties.isWhitespace }))
    guard !digits.isEmpty else { throw TypedError(.siret, text, .empty) }
    guard digits.utf8.count == 14, digits.utf8.allSatisfy({ Spelling.isDigit($0) }) else {
      throw TypedError(.siret, text, .notUnderstood)
    }
    return digits
  }
}
