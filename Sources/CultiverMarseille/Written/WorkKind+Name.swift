extension WorkKind {
  /// What people call it.
  public var name: Phrase {
    switch self {
    case .paid: Phrase(fr: "payé", en: "paid")
    case .volunteer: Phrase(fr: "bénévole", en: "volunteer")
    }
  }
}
