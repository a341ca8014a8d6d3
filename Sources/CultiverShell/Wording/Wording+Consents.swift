import CultiverMarseille

/// What is said of consents.
extension Phrase {
  static func consents(_ venture: String, _ fields: [ConsentField], from: Day, to: Day?) -> Phrase {
    let (from, to, what) = (Said.day(from), to.map(Said.day), named(fields))
    return Phrase(
      fr: "entreprise \(venture)\u{202F}: accord pour publier \(what.fr), "
        + (to.map { "du \(from.fr) au \($0.fr)" } ?? "à partir du \(from.fr)"),
      en: "venture \(venture): consent to publish \(what.en), "
        + (to.map { "from \(from.en) to \($0.en)" } ?? "from \(from.en) on"))
  }

  static func withdrawn(_ venture: String, _ fields: [ConsentField], from: Day) -> Phrase {
    let (from, what) = (Said.day(from), named(fields))
    return Phrase(
      fr: "entreprise \(venture)\u{202F}: plus d'accord pour publier \(what.fr) à partir du \(from.fr)",
      en: "venture \(venture): no consent to publish \(what.en) from \(from.en) on")
  }

  private static func named(_ fields: [ConsentField]) -> Phrase {
    Phrase(
      fr: fields.map(\.name.fr).joined(separator: ", "), en: fields.map(\.name.en).joined(separator: ", "))
  }
}

extension Refusal {
  static func consentGiven(_ venture: String, _ field: ConsentField, _ from: Day, _ to: Day?) -> Phrase {
    let (from, to) = (Said.day(from), to.map(Said.day))
    return Phrase(
      fr: "«\u{202F}\(venture)\u{202F}» laisse déjà publier\u{202F}: \(field.name.fr), "
        + (to.map { "du \(from.fr) au \($0.fr)." } ?? "depuis le \(from.fr)."),
      en: "“\(venture)” lets this be published already: \(field.name.en), "
        + (to.map { "from \(from.en) to \($0.en)." } ?? "since \(from.en).")
    ).hint(
      fr: "Pour le retirer à partir d'un jour\u{202F}: consent withdraw \(venture) \(field.name.fr) --on JOUR",
      en: "To take it back from a day on: consent withdraw \(venture) \(field.rawValue) --on DAY")
  }

  static func noConsent(_ venture: String, _ field: ConsentField, _ day: Day) -> Phrase {
    let day = Said.day(day)
    return Phrase(
      fr: "Aucun accord de «\u{202F}\(venture)\u{202F}» à retirer le \(day.fr)\u{202F}: \(field.name.fr).",
      en: "There is no consent of “\(venture)” to take back on \(day.en): \(field.name.en)."
    ).hint(
      fr:
        "Un accord se retire après son premier jour\u{202F}; pour voir les accords\u{202F}: consent list --venture \(venture)",
      en: "A consent is taken back after its first day; to see what there is: consent list --venture \(venture)")
  }
}
