import CultiverMarseille
import CultiverStore

/// What is said of plans.
extension Phrase {
  /// Plans made in one line, each on a line, and where their values come from.
  static func planned(_ plans: [PlanEntered]) -> Phrase {
    let lines = plans.map(plannedLine) + (plans.first.map { basis($0, of: plans.count) } ?? [])
    return Phrase(fr: lines.map(\.fr).joined(separator: "\n"), en: lines.map(\.en).joined(separator: "\n"))
  }

  static func planChanged(_ plan: PlanEntered) -> Phrase {
    let said = plannedLine(plan)
    let lines = [Phrase(fr: said.fr + " (modifié)", en: said.en + " (changed)")] + basis(plan, of: 1)
    return Phrase(fr: lines.map(\.fr).joined(separator: "\n"), en: lines.map(\.en).joined(separator: "\n"))
  }

  /// A plan in one line.
  static func plannedLine(_ plan: PlanEntered) -> Phrase {
    let draft = plan.draft
    let variety = draft.variety.map { " (\($0))" } ?? ""
    var parts = [
      Phrase(
        fr: "plan \(plan.code)\u{202F}: \(small(plan.crop.fr))\(variety)",
        en: "plan \(plan.code): \(small(plan.crop.en))\(variety)"),
      Phrase(fr: "parcelle \(plan.plot)", en: "plot \(plan.plot)"), Said.ground(plan.area, draft.part),
    ]
    if let plants = draft.plants {
      let number = Said.number(plants)
      parts.append(
        Phrase(fr: "\(number.fr) plant\(plants > 1 ? "s" : "")", en: "\(number.en) plant\(plants == 1 ? "" : "s")"))
    }
    if let sow = draft.sow {
      parts.append(Phrase(fr: "semis le \(sow.short(.french))", en: "sowing on \(sow.short(.english))"))
    }
    let stand = Said.day(draft.stand)
    parts.append(Phrase(fr: "en place le \(stand.fr)", en: "in the ground on \(stand.en)"))
    parts += harvest(draft)
    if let expected = draft.expected {
      parts.append(
        Phrase(fr: "attendu \(expected.text(.french))", en: "\(expected.text(.english)) expected"))
    }
    return Phrase(fr: parts.map(\.fr).joined(separator: ", "), en: parts.map(\.en).joined(separator: ", "))
  }

  private static func harvest(_ draft: PlanDraft) -> [Phrase] {
    switch (draft.firstHarvest, draft.lastHarvest) {
    case (let first?, let last?):
      [
        Phrase(
          fr: "récolte du \(first.short(.french)) au \(last.short(.french))",
          en: "harvest from \(first.short(.english)) to \(last.short(.english))")
      ]
    case (let first?, nil):
      [Phrase(fr: "récolte dès le \(first.short(.french))", en: "harvest from \(first.short(.english)) on")]
    case (nil, let last?):
      [Phrase(fr: "récolte jusqu'au \(last.short(.french))", en: "harvest until \(last.short(.english))")]
    case (nil, nil): []
    }
  }

  /// Where the values that nobody stated come from, and what nobody knows.
  private static func basis(_ plan: PlanEntered, of count: Int) -> [Phrase] {
    let (draft, growth) = (plan.draft, plan.growth)
    var lines: [Phrase] = []
    if plan.computed.contains(.firstHarvest), let days = growth.usualDays {
      lines.append(
        Phrase(
          fr: "  première récolte calculée\u{202F}: \(days) jours après, d'après le catalogue",
          en: "  first harvest computed: \(days) days later, by the catalogue"))
    }
    if plan.computed.contains(.lastHarvest), let weeks = growth.harvestWeeks {
      lines.append(
        Phrase(
          fr:
            "  dernière récolte calculée\u{202F}: \(weeks) semaine\(weeks > 1 ? "s" : "") de récolte, d'après le catalogue",
          en: "  last harvest computed: \(weeks) week\(weeks == 1 ? "" : "s") of harvest, by the catalogue"))
    }
    if plan.computed.contains(.expectedKg), let expected = draft.expected, let yield = growth.typicalYield,
      let area = plan.area
    {
      let (mass, area) = (Mass(grams: yield), Said.area(area))
      lines.append(
        count > 1
          ? Phrase(
            fr: "  attendu calculé\u{202F}: \(mass.kilograms(.french)) kg/m² du catalogue × la surface de chacun",
            en: "  expected computed: \(mass.kilograms(.english)) kg/m² of the catalogue × the area of each")
          : Phrase(
            fr:
              "  attendu \(expected.text(.french))\u{202F}: \(mass.kilograms(.french)) kg/m² du catalogue × \(area.fr)",
            en: "  \(expected.text(.english)) expected: \(mass.kilograms(.english)) kg/m² of the catalogue × \(area.en)"
          ))
    }
    return lines + unknown(plan)
  }

  private static func unknown(_ plan: PlanEntered) -> [Phrase] {
    var lines: [Phrase] = []
    if plan.draft.firstHarvest == nil {
      lines.append(
        Phrase(
          fr: "  première récolte inconnue\u{202F}: le catalogue n'a pas de durée pour cette culture (--first la dit)",
          en: "  first harvest unknown: the catalogue has no duration for this crop (--first states it)"))
    }
    if plan.growth.isPerennial {
      lines.append(
        Phrase(
          fr: "  culture pérenne\u{202F}: elle reste en place, et ce qu'on en attend vaut pour une saison",
          en: "  a perennial: it stays in the ground, and what is expected of it is for a season"))
    }
    if plan.draft.expected == nil {
      lines.append(
        plan.growth.typicalYield == nil
          ? Phrase(
            fr:
              "  attendu inconnu\u{202F}: le catalogue n'a pas de rendement de référence pour cette culture (--expected le dit)",
            en: "  expected unknown: the catalogue has no reference yield for this crop (--expected states it)")
          : Phrase(
            fr: "  attendu inconnu\u{202F}: la surface n'est pas connue (--expected le dit)",
            en: "  expected unknown: the area is not known (--expected states it)"))
    }
    return lines
  }

  /// That a plan was not used which a cycle may have been meant to begin from.
  static func waits(_ plan: WaitingPlan, _ cycle: CycleEntered) -> Phrase {
    Phrase(
      fr:
        "à savoir\u{202F}: le plan \(plan.code) (\(small(cycle.crop.fr)), parcelle \(cycle.plot), \(plan.stand.short(.french))) attend toujours\u{202F}; "
        + "pour en partir au lieu d'un cycle à part\u{202F}: undo, puis cycle start \(plan.code) --on \(cycle.started.short(.french))",
      en:
        "note: plan \(plan.code) (\(small(cycle.crop.en)), plot \(cycle.plot), \(plan.stand.short(.english))) still waits; "
        + "to begin from it instead of beside it: undo, then cycle start \(plan.code) --on \(cycle.started.short(.english))"
    )
  }

  static func sown(_ plan: PlanEntered, _ day: Day) -> Phrase {
    let (day, stand) = (Said.day(day), plan.draft.stand)
    return Phrase(
      fr:
        "plan \(plan.code)\u{202F}: \(small(plan.crop.fr)), semé le \(day.fr)\u{202F}; en place prévu le \(stand.short(.french)), "
        + "parcelle \(plan.plot)",
      en: "plan \(plan.code): \(small(plan.crop.en)), sown on \(day.en); planned to stand on plot \(plan.plot) "
        + "on \(stand.short(.english))")
  }

  static func dropped(_ plan: PlanEntered, _ day: Day, _ reason: String) -> Phrase {
    let day = Said.day(day)
    return Phrase(
      fr:
        "plan \(plan.code)\u{202F}: \(small(plan.crop.fr)), parcelle \(plan.plot), abandonné le \(day.fr)\u{202F}: \(reason)",
      en: "plan \(plan.code): \(small(plan.crop.en)), plot \(plan.plot), dropped on \(day.en): \(reason)")
  }

  static func copied(_ copied: PlansCopied, into year: Int, dryRun: Bool) -> Phrase {
    let count = copied.plans.count
    let (number, present) = (Said.number(Int64(count)), Said.number(Int64(copied.present)))
    var fr =
      "\(number.fr) plan\(count > 1 ? "s" : "") \(dryRun ? "à ajouter" : "ajouté\(count > 1 ? "s" : "")") en \(year)"
    var en = "\(number.en) plan\(count == 1 ? "" : "s") \(dryRun ? "to add" : "added") in \(year)"
    if copied.present > 0 {
      fr += ", \(present.fr) déjà là"
      en += ", \(present.en) there already"
    }
    if copied.standing > 0 {
      let standing = Said.number(Int64(copied.standing))
      fr += ", \(standing.fr) pérenne\(copied.standing > 1 ? "s" : "") encore en place"
      en += ", \(standing.en) perennial\(copied.standing == 1 ? "" : "s") still standing"
    }
    if copied.retired > 0 {
      let retired = Said.number(Int64(copied.retired))
      fr += ", \(retired.fr) sur une parcelle qui n'est plus en service"
      en += ", \(retired.en) on a plot that is no longer in use"
    }
    return Phrase(
      fr: fr + (dryRun ? ". Essai\u{202F}: rien n'a été écrit." : "."),
      en: en + (dryRun ? ". Dry run: nothing was written." : "."))
  }
}

extension Said {
  /// The ground that something takes, and how it was said.
  static func ground(_ area: Area?, _ part: BedPart?) -> Phrase {
    let area = area.map(Said.area) ?? Phrase(fr: "surface inconnue", en: "area unknown")
    guard let part else { return area }
    return Phrase(fr: "\(area.fr) (\(part.text(.french)))", en: "\(area.en) (\(part.text(.english)))")
  }
}
