extension Typed {
  /// An e-mail address as typed, without the spaces around it: one `@` with something on both sides and no space within; whether mail arrives there nobody can tell from it.
  ///
  /// Throws `empty` and `notUnderstood`.
  public static func email(_ text: String) throws(TypedError) -> String {
    let typed = trimmed(text)
    guard !typed.isEmpty else { throw TypedError(.email, text, .empty) }
    let sides = typed.split(separator: "@", omittingEmptySubsequences: false)
    guard sides.count == 2, !sides.contains(where: \.isEmpty), !typed.contains(where: \.isWhitespace) else {
      throw TypedError(.email, text, .notUnderstood)
    }
    return typed
  }
}
