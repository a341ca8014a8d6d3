extension Typed {
  /// A yield in g/m², as in `3,5 kg/m²`, above zero; a number alone is of `bareUnit` per m².
  ///
  /// Throws what a mass throws, and `unknownUnit` for a mass per anything else than m².
  public static func yield(_ text: String, bareUnit: MassUnit = .kilogram) throws(TypedError) -> Int64 {
    var mass = Substring(text)
    if let slash = text.lastIndex(of: "/") {
      let ground = String(text[text.index(after: slash)...].filter { !$0.isWhitespace })
      guard ["m²", "m2"].contains(ground.lowercased()) else { throw TypedError(.yield, text, .unknownUnit(ground)) }
      mass = text[..<slash]
    }
    do throws(TypedError) {
      return try Typed.mass(String(mass), bareUnit: bareUnit).grams
    } catch {
      throw TypedError(.yield, text, error.reason)
    }
  }
}
