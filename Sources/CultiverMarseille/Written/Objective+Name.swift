/// What people call the things of an objective.
extension ObjectiveMeasure {
  /// What people call it.
  public var name: Phrase {
    switch self {
    case .perPeriod: Phrase(fr: "par période", en: "per period")
    case .sinceStart: Phrase(fr: "depuis le début", en: "since the start")
    case .level: Phrase(fr: "niveau", en: "level")
    }
  }
}

extension ObjectiveBound {
  /// What people call it.
  public var name: Phrase {
    switch self {
    case .atLeast: Phrase(fr: "au moins", en: "at least")
    case .atMost: Phrase(fr: "au plus", en: "at most")
    }
  }
}

extension ObjectiveStanding {
  /// What people call it.
  public var name: Phrase {
    switch self {
    case .reached: Phrase(fr: "atteint", en: "reached")
    case .missed: Phrase(fr: "manqué", en: "missed")
    case .onTheWay: Phrase(fr: "en cours", en: "on the way")
    case .toCome: Phrase(fr: "à venir", en: "to come")
    case .notCalculable: Phrase(fr: "non calculable", en: "not calculable")
    case .dropped: Phrase(fr: "abandonné", en: "dropped")
    }
  }
}
