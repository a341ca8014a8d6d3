extension EnrolmentOutcome {
  /// What people call it.
  public var name: Phrase {
    switch self {
    case .movedOn: Phrase(fr: "passée à la suite", en: "moved on")
    case .autonomous: Phrase(fr: "autonome", en: "autonomous")
    case .stopped: Phrase(fr: "arrêtée", en: "stopped")
    case .merged: Phrase(fr: "fusionnée", en: "merged")
    case .excluded: Phrase(fr: "exclue", en: "excluded")
    case .unknown: Phrase(fr: "inconnue", en: "unknown")
    }
  }
}
