extension VentureKind {
  /// What people call it.
  public var name: Phrase {
    switch self {
    case .venture: Phrase(fr: "entreprise", en: "venture")
    case .initiative: Phrase(fr: "initiative fédérée", en: "federated initiative")
    }
  }
}
