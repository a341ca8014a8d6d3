extension PlanState {
  /// What people call it.
  public var name: Phrase {
    switch self {
    case .toCome: Phrase(fr: "à venir", en: "to come")
    case .late: Phrase(fr: "en retard", en: "late")
    case .standing: Phrase(fr: "en place", en: "standing")
    case .ended: Phrase(fr: "terminé", en: "ended")
    case .dropped: Phrase(fr: "abandonné", en: "dropped")
    }
  }
}
