import CultiverMarseille

/// Days, areas and holders that do not fit.
extension Refusal {
  static func endBeforeStart(_ start: Day, _ end: Day) -> Phrase {
    let (start, end) = (Said.day(start), Said.day(end))
    return Phrase(
      fr: "La fin (\(end.fr)) est avant le début (\(start.fr)).",
      en: "The end (\(end.en)) is before the start (\(start.en))."
    ).hint(
      fr: "Sans année, un jour est le dernier qui soit passé\u{202F}; écrivez l'année pour être sûr.",
      en: "Without a year, a day is the latest that has passed; write the year to be sure.")
  }

  static func largerThanPlot(_ area: Area, _ plot: String, _ has: Area) -> Phrase {
    let (area, has) = (Said.area(area), Said.area(has))
    return Phrase(
      fr: "\(area.fr), c'est plus que la parcelle \(plot), qui a \(has.fr).",
      en: "\(area.en) is more than plot \(plot) has (\(has.en))."
    ).hint(
      fr: "Si la parcelle est plus grande\u{202F}: plot change \(plot) --area 30 x 0,8 m",
      en: "If the plot is larger: plot change \(plot) --area 30 x 0.8 m")
  }

  static func smallerThanCycle(_ area: Area, _ plot: String, _ cycle: String, _ needs: Area) -> Phrase {
    let (area, needs) = (Said.area(area), Said.area(needs))
    return Phrase(
      fr: "Le cycle \(cycle) occupe \(needs.fr) de la parcelle \(plot), qui n'aurait plus que \(area.fr).",
      en: "Cycle \(cycle) takes \(needs.en) of plot \(plot), which would have only \(area.en)."
    ).hint(
      fr: "Corrigez d'abord le cycle\u{202F}: cycle change \(cycle) --area \(area.fr)",
      en: "Correct the cycle first: cycle change \(cycle) --area \(area.en)")
  }

  static func grossBelowNet(_ gross: Area, _ net: Area, _ plot: String) -> Phrase {
    let (gross, net) = (Said.area(gross), Said.area(net))
    return Phrase(
      fr: "La surface brute (\(gross.fr)) est plus petite que la surface nette de la parcelle \(plot) (\(net.fr)).",
      en: "The gross area (\(gross.en)) is smaller than the net area of plot \(plot) (\(net.en))."
    ).hint(
      fr: "La surface nette (--area) est celle des planches, la brute (--gross) y ajoute les allées.",
      en: "The net area (--area) is that of the beds, the gross one (--gross) adds the paths.")
  }

  static func areaNotSides(_ area: Area, _ sides: Area) -> Phrase {
    let (area, sides) = (Said.area(area), Said.area(sides))
    return Phrase(
      fr: "La surface (\(area.fr)) n'est pas longueur × largeur (\(sides.fr)).",
      en: "The area (\(area.en)) is not length × width (\(sides.en))."
    ).hint(fr: "Ne gardez que l'une des deux.", en: "Keep only one of the two.")
  }

  static func otherSite(_ plot: String, _ stated: String) -> Phrase {
    Phrase(
      fr: "La parcelle \(plot) n'est pas du site \(Said.quoted(stated).fr).",
      en: "Plot \(plot) is not of the site \(Said.quoted(stated).en)."
    ).hint(fr: "Dites le site une seule fois.", en: "State the site once.")
  }

  static func held(_ plot: String, _ by: String, _ from: Day, _ to: Day?) -> Phrase {
    let since = Said.day(from)
    let days =
      if let end = to.map(Said.day) {
        Phrase(fr: "du \(since.fr) au \(end.fr)", en: "from \(since.en) to \(end.en)")
      } else {
        Phrase(fr: "depuis le \(since.fr)", en: "since \(since.en)")
      }
    return Phrase(
      fr: "La parcelle \(plot) est tenue par \(by) \(days.fr)\u{202F}; elle n'a qu'un occupant par jour.",
      en: "Plot \(plot) is held by \(by) \(days.en); it has one holder a day."
    ).hint(
      fr: "Pour y mettre fin\u{202F}: occupancy end \(plot) --on JOUR",
      en: "To end it: occupancy end \(plot) --on DAY")
  }

  static func notHeld(_ plot: String) -> Phrase {
    Phrase(
      fr: "Personne ne tient la parcelle \(plot) ce jour-là.", en: "Nobody holds plot \(plot) on that day."
    ).hint(
      fr: "Pour voir les occupations\u{202F}: cultiver occupancy list",
      en: "To see the occupancies: cultiver occupancy list")
  }

  static func otherPlace(_ word: String, _ stated: String) -> Phrase {
    let (word, stated) = (Said.quoted(word), Said.quoted(stated))
    return Phrase(
      fr: "\(word.fr) et \(stated.fr) ne sont pas au même endroit.",
      en: "\(word.en) and \(stated.en) are not in the same place."
    ).hint(fr: "Dites le lieu une seule fois.", en: "State the place once.")
  }

  static func periodToCome(_ day: Day) -> Phrase {
    let name = Said.day(day)
    return Phrase(
      fr: "La période commence le \(name.fr), après aujourd'hui.", en: "The period begins on \(name.en), after today."
    ).hint(
      fr: "Écrivez une période passée ou en cours\u{202F}: juin 2026, 2026, --from 01/03/2026 --to 30/06/2026",
      en: "Type a period that has begun: 2026-06, 2026, --from 2026-03-01 --to 2026-06-30")
  }

  static func monthToCome(_ month: Month) -> Phrase {
    let name = Said.month(month)
    return Phrase(fr: "Le mois «\u{202F}\(name.fr)\u{202F}» n'a pas commencé.", en: "\(name.en) has not begun.").hint(
      fr: "Écrivez un mois passé ou en cours\u{202F}: 06/2026, this-month, last-month",
      en: "Type a month that has begun: 2026-06, this-month, last-month")
  }
}
