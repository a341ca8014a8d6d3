import CultiverMarseille

/// Why an objective or a target is refused.
extension Refusal {
  static func measureDoesNotFit(_ indicator: Indicator, _ measure: ObjectiveMeasure) -> Phrase {
    let name = indicator.name
    guard measure == .level else {
      return Phrase(
        fr:
          "\(indicator.rawValue) (\(name.fr)) ne s'additionne pas dans le temps\u{202F}: ses cibles sont des niveaux.",
        en: "\(indicator.rawValue) (\(name.en)) does not add up over time: its targets are levels."
      ).hint(fr: "Ôtez --measure, ou écrivez --measure niveau", en: "Leave --measure out, or type --measure level")
    }
    return Phrase(
      fr: "\(indicator.rawValue) (\(name.fr)) s'additionne dans le temps\u{202F}: ce n'est pas un niveau.",
      en: "\(indicator.rawValue) (\(name.en)) adds up over time: it is no level."
    ).hint(
      fr: "--measure per-period (par période) ou since-start (depuis le début)",
      en: "--measure per-period or since-start")
  }

  static func notOfPlan(_ period: ReportPeriod) -> Phrase {
    Phrase(
      fr: "Un plan compte par mois, trimestre ou année\u{202F}; \(period.text(.french)) n'en est pas.",
      en: "A plan counts by month, quarter or year; \(period.text(.english)) is none."
    ).hint(fr: "Écrivez par exemple\u{202F}: juin 2026, 2026-T2, 2026", en: "Type for example: 2026-06, 2026-Q2, 2026")
  }

  static func indicatorHasTargets(_ code: String, _ indicator: Indicator) -> Phrase {
    Phrase(
      fr:
        "L'objectif \(code) a des cibles en \(indicator.unit.sign.fr)\u{202F}: son indicateur reste \(indicator.rawValue).",
      en: "Objective \(code) has targets in \(indicator.unit.sign.en): its indicator stays \(indicator.rawValue)."
    ).hint(
      fr: "Ôtez d'abord ses cibles (objective target \(code) PÉRIODE\u{202F}?), ou inscrivez un autre objectif",
      en: "First take its targets away (objective target \(code) PERIOD ?), or add another objective")
  }

  static func objectiveDropped(_ code: String, _ day: Day, _ reason: String) -> Phrase {
    let day = Said.day(day)
    return Phrase(
      fr: "L'objectif \(code) est abandonné depuis le \(day.fr)\u{202F}: \(reason).",
      en: "Objective \(code) was dropped on \(day.en): \(reason)."
    ).hint(
      fr: "Pour le reprendre\u{202F}: objective change \(code) --resume",
      en: "To resume it: objective change \(code) --resume")
  }

  static func targetStands(_ code: String, _ indicator: Indicator, _ period: ReportPeriod, _ target: Int64) -> Phrase {
    let value = Said.value(target, indicator.unit)
    return Phrase(
      fr: "L'objectif \(code) a déjà une cible pour \(period.text(.french))\u{202F}: \(value.fr).",
      en: "Objective \(code) has a target for \(period.text(.english)) already: \(value.en)."
    ).hint(
      fr: "Pour la remplacer, ajoutez --replace\u{202F}; pour l'ôter, écrivez\u{202F}? au lieu d'une valeur",
      en: "To replace it, add --replace; to take it away, type ? in place of a value")
  }

  static func noTarget(_ code: String, _ period: ReportPeriod) -> Phrase {
    Phrase(
      fr: "L'objectif \(code) n'a pas de cible pour \(period.text(.french)).",
      en: "Objective \(code) has no target for \(period.text(.english))."
    ).hint(fr: "Ses cibles\u{202F}: objective show \(code)", en: "Its targets: objective show \(code)")
  }

  static func targetBeforePlan(_ code: String, _ period: ReportPeriod, _ begins: Day) -> Phrase {
    let day = Said.day(begins)
    return Phrase(
      fr: "\(period.text(.french)) est fini quand l'objectif \(code) commence, le \(day.fr).",
      en: "\(period.text(.english)) is over when objective \(code) begins, on \(day.en)."
    ).hint(
      fr: "Pour changer ce jour\u{202F}: objective change \(code) --from JOUR",
      en: "To change that day: objective change \(code) --from DAY")
  }

  static func otherIndicator(_ code: String, _ stands: Indicator, _ stated: Indicator) -> Phrase {
    Phrase(
      fr: "L'objectif \(code) se mesure par \(stands.rawValue), pas par \(stated.rawValue).",
      en: "Objective \(code) is measured by \(stands.rawValue), not by \(stated.rawValue)."
    ).hint(fr: "Écrivez cet indicateur-là", en: "Type that indicator")
  }

  static func fundingOfAnother(_ funding: String, _ venture: String) -> Phrase {
    Phrase(
      fr: "Le financement \(funding) est pour une autre entreprise que \(venture).",
      en: "Funding \(funding) is for another venture than \(venture)."
    ).hint(
      fr: "Ôtez --venture\u{202F}: c'est celle du financement", en: "Leave --venture out: it is that of the funding")
  }

  static func noFunder(_ funding: String) -> Phrase {
    Phrase(
      fr: "\(funding) est de la recette propre\u{202F}: aucun financeur n'en attend de compte rendu.",
      en: "\(funding) is own revenue: no funder waits for a report of it."
    ).hint(fr: "Les financements\u{202F}: funding list", en: "The fundings: funding list")
  }
}
