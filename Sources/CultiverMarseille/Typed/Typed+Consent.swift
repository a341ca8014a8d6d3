extension Typed {
  /// What a venture lets be told of it, by its code or a word of either language.
  public static func consentField(_ text: String) throws(TypedError) -> ConsentField {
    try word(text, of: consentFields, expecting: .consentField)
  }

  /// Several of them, each once, in the order of the list; `all` means every one.
  public static func consentFields(_ text: String) throws(TypedError) -> [ConsentField] {
    if ["all", "tout"].contains(Fold.key(text)) { return ConsentField.allCases }
    var fields: Set<ConsentField> = []
    let words = list(text)
    guard !words.isEmpty else { throw TypedError(.consentField, text, .empty) }
    for word in words { fields.insert(try consentField(word)) }
    return ConsentField.allCases.filter(fields.contains)
  }

  private static let consentFields: [String: ConsentField] = index([
    (.name, "name, nom"), (.location, "location, place, lieu, commune, localisation"),
    (.production, "production, harvest, récolte, masse"), (.area, "area, ground, surface"),
    (.destination, "destination, débouché, outlet"),
  ])
}
