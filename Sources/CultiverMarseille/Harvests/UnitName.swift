/// What a unit is called, of one and of several.
public struct UnitName: Hashable, Sendable {
  /// Of one: `botte`, `bunch`; the symbol of a unit of mass.
  public let one: Phrase

  /// A unit of that name.
  public init(_ one: Phrase) { self.one = one }

  /// The name behind a number: `1 botte`, `1,5 botte`, `12 bottes`; `1 bunch`, `1.5 bunches`.
  public func of(_ count: Count) -> Phrase {
    Phrase(
      fr: count.thousandths < 2000 ? one.fr : Self.french(one.fr),
      en: count.thousandths == 1000 ? one.en : Self.english(one.en))
  }

  /// A number and the name behind it: `12 bottes`, `12 bunches`.
  public func text(_ count: Count) -> Phrase {
    let unit = of(count)
    return Phrase(fr: "\(count.text(.french)) \(unit.fr)", en: "\(count.text(.english)) \(unit.en)")
  }

  private static func french(_ word: String) -> String {
    guard MassUnit(word: word) == nil, let last = word.last, !"sxz".contains(last) else { return word }
    return word + (word.hasSuffix("eau") ? "x" : "s")
  }

  private static func english(_ word: String) -> String {
    guard MassUnit(word: word) == nil, let last = word.last, last != "s" else { return word }
    if ["ch", "sh", "x"].contains(where: word.hasSuffix) { return word + "es" }
    if last == "y", let before = word.dropLast().last, !"aeiou".contains(before) { return word.dropLast() + "ies" }
    return word + "s"
  }
}
