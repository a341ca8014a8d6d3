/// Units of mass that people know and that are not recorded: what each is in grams, so that it can be said in ours.
public enum ForeignMass {
  /// What one of the unit is, to the gram, when the word names one in either language: `lb`, `once`, `quintal`, and the pound of French markets, `livre`.
  public static func named(_ word: String) -> Mass? {
    let key = Fold.key(word)
    return grams[key.hasSuffix(".") ? String(key.dropLast()) : key].map(Mass.init(grams:))
  }

  private static let grams: [String: Int64] = [
    "lb": 454, "lbs": 454, "pound": 454, "oz": 28, "once": 28, "ounce": 28, "livre": 500, "quintal": 100_000,
    "quintau": 100_000,
  ]
}
