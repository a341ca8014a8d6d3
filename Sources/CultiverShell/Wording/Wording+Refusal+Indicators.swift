import CultiverMarseille

/// Activities and results of indicators.
extension Refusal {
  static func partOfPeople(_ column: Column, _ part: Int64, _ people: Int64) -> Phrase {
    let (part, people) = (Said.number(part), Said.number(people))
    let (fr, en) =
      column == .local
      ? ("sont dites du quartier", "are said to live nearby") : ("sont dites nouvelles", "are said to be new")
    return Phrase(
      fr: "\(part.fr) personnes \(fr), mais il n'y en avait que \(people.fr).",
      en: "\(part.en) people \(en), but only \(people.en) were there.")
  }

  static let heldByNobody = Phrase(
    fr: "Personne ne tient cette activité\u{202F}: il manque l'entreprise ou le site.",
    en: "Nobody holds this activity: the venture or the site is missing."
  ).hint(fr: "Dites-le\u{202F}: --venture TDM, --site BDM", en: "Say so: --venture TDM, --site BDM")

  static func resultOverlaps(_ indicator: Indicator, _ number: Int64, _ from: Day, _ to: Day) -> Phrase {
    let (french, english) = (
      "du \(from.short(.french)) au \(to.short(.french))", "from \(from.short(.english)) to \(to.short(.english))"
    )
    return Phrase(
      fr: "Le résultat \(number) de \(indicator.rawValue), \(french), compte déjà de ces jours-là.",
      en: "Result \(number) of \(indicator.rawValue), \(english), counts some of these days already."
    ).hint(
      fr: "S'il est faux\u{202F}: result void \(number) --reason …, puis saisissez le bon.",
      en: "If it is wrong: result void \(number) --reason …, then enter the right one.")
  }
}
