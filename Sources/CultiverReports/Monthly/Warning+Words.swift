import CultiverMarseille

extension MonthlyFigures.Warning {
  /// Its code for machines.
  var code: String {
    switch self {
    case .monthInProgress: "month-in-progress"
    case .unknownArea: "unknown-area"
    case .estimatedMass: "estimated-mass"
    case .silentPlots: "silent-plots"
    }
  }

  /// The warning in words.
  var message: Phrase {
    Phrase { language in
      switch (self, language) {
      case (.monthInProgress(let through), .french):
        "Le mois n'est pas fini\u{202F}: les chiffres vont jusqu'au \(through.text(language)) inclus."
      case (.monthInProgress(let through), .english):
        "The month is not over: the figures run through \(through.iso)."
      case (.unknownArea(let mass, let whole), .french):
        "\(Self.share(mass, whole, language)) viennent de cycles de surface inconnue, hors des rendements."
      case (.unknownArea(let mass, let whole), .english):
        "\(Self.share(mass, whole, language)) come from cycles of unknown area and are left out of yields."
      case (.estimatedMass(let mass, let whole), .french):
        "\(Self.share(mass, whole, language)) reposent sur un poids unitaire, non sur une balance."
      case (.estimatedMass(let mass, let whole), .english):
        "\(Self.share(mass, whole, language)) rest on a unit weight rather than a scale."
      case (.silentPlots(let silent, let active), .french):
        "\(Words.counted(silent, Phrase(fr: "parcelle", en: ""), Phrase(fr: "parcelles", en: ""), language))"
          + " sans nouvelles, sur \(Words.whole(active, language)) actives."
      case (.silentPlots(let silent, let active), .english):
        "\(silent) of \(active) active plots \(silent == 1 ? "was" : "were") not heard of."
      }
    }
  }

  private static func share(_ mass: Mass, _ whole: Mass, _ language: Language) -> String {
    "\(Words.mass(mass, language)) (\(Words.percent(mass.grams, of: whole.grams, language)))"
  }
}
