extension RoleKind {
  /// What people call it.
  public var name: Phrase {
    switch self {
    case .inCharge: Phrase(fr: "responsable", en: "in charge")
    case .member: Phrase(fr: "membre", en: "member")
    case .officer: Phrase(fr: "accompagnement", en: "officer")
    }
  }
}
