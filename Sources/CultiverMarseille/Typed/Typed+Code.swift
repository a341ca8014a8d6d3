extension Typed {
  /// A code of at most 64 letters, digits, `-`, `_` and `.`, as typed, without the spaces around it.
  ///
  /// Throws `empty`, `forbidden` with the first character that a code cannot have, and `tooLarge`.
  public static func code(_ text: String) throws(TypedError) -> String {
    let code = trimmed(text)
    guard !code.isEmpty else { throw TypedError(.code, text, .empty) }
    for character in code where !isCodePart(character) { throw TypedError(.code, text, .forbidden(character)) }
    guard code.unicodeScalars.count <= 64 else { throw TypedError(.code, text, .tooLarge) }
    return code
  }

  private static func isCodePart(_ character: Character) -> Bool {
    let scalars = character.unicodeScalars
    guard let first = scalars.first, scalars.dropFirst().allSatisfy({ Spelling.isAccent($0) }) else { return false }
    return Spelling.isLetter(first) || (scalars.count == 1 && "0123456789-_.".unicodeScalars.contains(first))
  }
}
