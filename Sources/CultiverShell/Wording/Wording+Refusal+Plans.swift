import CultiverMarseille

/// Plans that are not where they are needed, and parts of beds that come to nothing.
extension Refusal {
  static func noPlan(_ word: String) -> Phrase {
    let quoted = Said.quoted(word)
    return Phrase(
      fr: "\(quoted.fr)\u{202F}: aucun plan de ce nom, et il n'y a pas de parcelle.",
      en: "\(quoted.en): no plan of that name, and there is no plot."
    ).hint(
      fr:
        "Sans plan\u{202F}: cycle start \(ArgumentLine.line(of: [word]).text) PARCELLE. Pour voir les plans\u{202F}: plan list",
      en: "Without a plan: cycle start \(ArgumentLine.line(of: [word]).text) PLOT. To see the plans: plan list")
  }

  static func notStarted(_ plan: String, _ stand: Day) -> Phrase {
    let day = Said.day(stand)
    return Phrase(
      fr: "\(plan) est encore un plan, prévu pour le \(day.fr).", en: "\(plan) is still a plan, for \(day.en)."
    ).hint(
      fr:
        "Commencez-le\u{202F}: cycle start \(plan) --on JOUR, ou abandonnez-le\u{202F}: plan drop \(plan) --reason RAISON",
      en: "Start it: cycle start \(plan) --on DAY, or give it up: plan drop \(plan) --reason REASON")
  }

  static func startedAlready(_ plan: String, _ day: Day) -> Phrase {
    let day = Said.day(day)
    return Phrase(
      fr: "Le plan \(plan) est commencé depuis le \(day.fr)\u{202F}: ce qui était prévu reste tel quel.",
      en: "Plan \(plan) was started on \(day.en): what was planned stays as it was."
    ).hint(
      fr: "Pour corriger ce qui est fait\u{202F}: cycle change \(plan)",
      en: "To correct what was done: cycle change \(plan)")
  }

  static func planDropped(_ plan: String, _ day: Day, _ reason: String) -> Phrase {
    let (day, reason) = (Said.day(day), Said.quoted(reason))
    return Phrase(
      fr: "Le plan \(plan) a été abandonné le \(day.fr)\u{202F}: \(reason.fr).",
      en: "Plan \(plan) was dropped on \(day.en): \(reason.en)."
    ).hint(
      fr: "Pour le reprendre\u{202F}: plan change \(plan) --resume",
      en: "To take it up again: plan change \(plan) --resume")
  }

  static func sownAlready(_ plan: String, _ day: Day) -> Phrase {
    let said = Said.day(day)
    return Phrase(
      fr: "Le plan \(plan) est déjà semé, le \(said.fr).", en: "Plan \(plan) was sown already, on \(said.en)."
    ).hint(
      fr: "Pour corriger ce jour\u{202F}: plan change \(plan) --sown JOUR",
      en: "To correct that day: plan change \(plan) --sown DAY")
  }

  static func outOfOrder(_ earlier: Column, _ before: Day, _ later: Column, _ after: Day) -> Phrase {
    let (first, second) = (quoted(earlier), quoted(later))
    let (before, after) = (Said.day(before), Said.day(after))
    return Phrase(
      fr: "\(second.fr) (\(after.fr)) vient avant \(first.fr) (\(before.fr)).",
      en: "\(second.en) (\(after.en)) comes before \(first.en) (\(before.en))."
    ).hint(
      fr: "Sans année, un jour prévu est le prochain à venir\u{202F}; écrivez l'année pour être sûr.",
      en: "Without a year, a day that is planned is the next to come; write the year to be sure.")
  }

  static func noWidth(_ plot: String) -> Phrase {
    Phrase(
      fr: "La parcelle \(plot) n'a pas de largeur connue\u{202F}: une longueur n'y fait pas de surface.",
      en: "Plot \(plot) has no known width: a length of it is no area."
    ).hint(
      fr: "Dites la surface (--area 12 m2), ou la planche\u{202F}: plot change \(plot) --area 30 x 0,8 m",
      en: "State the area (--area 12 m2), or the bed: plot change \(plot) --area 30 x 0.8 m")
  }

  static func noArea(_ plot: String) -> Phrase {
    Phrase(
      fr: "La parcelle \(plot) n'a pas de surface connue\u{202F}: une part n'en fait pas non plus.",
      en: "Plot \(plot) has no known area: nor has a share of it."
    ).hint(
      fr: "Dites la surface (--area 12 m2), ou celle de la parcelle\u{202F}: plot change \(plot) --area 24 m2",
      en: "State the area (--area 12 m2), or the plot's: plot change \(plot) --area 24 m2")
  }

  static let notFailed = Phrase(
    fr: "Une cause ou une raison ne va qu'avec un échec.", en: "A cause or a reason goes with a failure alone."
  ).hint(fr: "Dites l'issue\u{202F}: failed (échec).", en: "State the outcome: failed.")

  private static func quoted(_ column: Column) -> Phrase {
    Phrase(fr: Said.quoted(column.heading.fr).fr, en: Said.quoted(column.heading.en).en)
  }
}
