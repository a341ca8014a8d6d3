import CultiverMarseille

extension MonthlyReport {
  /// What stands under the title: the scope, and the days that count.
  static func lead(_ figures: MonthlyFigures) -> [Phrase] {
    [Phrase { language in "\(scope(figures)[language]) · \(days(figures, language))" }]
  }

  /// Which days count.
  static func days(_ figures: MonthlyFigures, _ language: Language) -> String {
    let through = figures.through.short(language)
    let isOver = figures.through >= figures.month.last
    return switch language {
    case .french: isOver ? "mois entier" : "mois en cours, jusqu'au \(through) inclus"
    case .english: isOver ? "whole month" : "month in progress, through \(through)"
    }
  }

  /// The scope in words, with names where the figures know them.
  static func scope(_ figures: MonthlyFigures) -> Phrase {
    let scope = figures.scope
    let site = figures.bySite.first { $0.key.code == scope.site }?.key
    let plot = figures.byPlot.first { $0.key.plot.code == scope.plot }?.key
    let venture = figures.byVenture.first { $0.key?.code == scope.venture }?.key
    let crop = figures.byCrop.first { $0.key.code == scope.crop }?.key
    let parts = [
      scope.site.map { Phrase(fr: "site", en: "site").followed(by: name(site?.name ?? $0, $0)) },
      scope.plot.map { code in
        let inSite = [code, plot?.plot.name].compactMap(\.self).joined(separator: " ")
        let known = scope.site == nil ? plot.map(name) ?? inSite : inSite
        return Phrase(fr: "parcelle", en: "plot").followed(by: known)
      },
      scope.venture.map { Phrase(fr: "entreprise", en: "venture").followed(by: name(venture?.name ?? $0, $0)) },
      scope.crop.map { Phrase(fr: "culture", en: "crop").followed(by: crop?.name ?? Phrase(verbatim: $0)) },
    ].compactMap { $0 }
    guard !parts.isEmpty else { return Phrase(fr: "Tout le carnet", en: "The whole notebook") }
    return Phrase { language in
      let words = parts.map { $0[language] }.joined(separator: " · ")
      return words.prefix(1).uppercased() + words.dropFirst()
    }
  }
}

extension Phrase {
  /// The words with a name after them.
  fileprivate func followed(by name: String) -> Phrase { followed(by: Phrase(verbatim: name)) }

  /// The words with others after them.
  fileprivate func followed(by other: Phrase) -> Phrase { Phrase(fr: "\(fr) \(other.fr)", en: "\(en) \(other.en)") }
}
