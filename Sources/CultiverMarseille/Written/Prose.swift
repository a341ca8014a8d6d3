/// How words stand together in sentences.
public enum Prose {
  /// A thing's French name with `de` before it: `de tomate`, `d'aubergine`.
  public static func of(_ name: String) -> String {
    let word = inSentence(name)
    return isElided(word) ? "d'\(word)" : "de \(word)"
  }

  /// A thing's name with `de` or `of` before it, in each language.
  public static func of(_ name: Phrase) -> Phrase { Phrase(fr: of(name.fr), en: "of \(inSentence(name.en))") }

  /// A name as it stands within a sentence: its capital goes, unless the word is an abbreviation or is named after a place.
  public static func inSentence(_ name: String) -> String {
    guard let first = name.first, name.dropFirst().first?.isUppercase != true, !places.contains(where: name.hasPrefix)
    else { return name }
    return first.lowercased() + name.dropFirst()
  }

  /// Things one after another: `a, b et c`.
  public static func list(_ things: [String], _ language: Language) -> String {
    guard things.count > 1, let last = things.last else { return things.first ?? "" }
    return things.dropLast().joined(separator: ", ") + (language == .french ? " et " : " and ") + last
  }

  /// Whether `de` loses its vowel before a French word: before vowels and before `h` in the few names of plants whose `h` is mute.
  private static func isElided(_ word: String) -> Bool {
    let letters = Fold.key(word)
    if muteH.contains(where: letters.hasPrefix) { return true }
    // `de yacon`, `de yuzu`: a `y` before a vowel is a consonant.
    return letters.first.map { "aeiou".contains($0) } ?? false || word.lowercased().hasPrefix("œ")
  }

  private static let places = [
    "Asian", "Brussels", "Chinese", "Florence", "French", "Italian", "Japanese", "Jerusalem", "New Zealand", "Savoy",
    "Spanish", "Swiss", "Welsh",
  ]
  private static let muteH = ["herbe", "hysope", "helianth", "hibiscus", "hemerocalle"]
}
