extension Figure {
  /// What people call it.
  public var name: Phrase {
    switch self {
    case .yield: Phrase(fr: "rendement", en: "yield")
    case .mass: Phrase(fr: "récolte", en: "harvest")
    case .area: Phrase(fr: "surface", en: "area")
    case .lost: Phrase(fr: "perdu", en: "lost")
    case .estimated: Phrase(fr: "estimé", en: "estimated")
    case .unknownArea: Phrase(fr: "surface inconnue", en: "unknown area")
    case .finished: Phrase(fr: "terminés", en: "finished")
    case .coverage: Phrase(fr: "couverture", en: "coverage")
    case .previousMonth: Phrase(fr: "mois précédent", en: "previous month")
    case .lastYear: Phrase(fr: "an dernier", en: "last year")
    }
  }
}
