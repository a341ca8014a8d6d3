import CultiverMarseille
import CultiverStore

extension Action {
  /// The line as it is shown where personal data are not asked for: of one that states them, its first words. A script or a file states them elsewhere.
  var shownLine: String {
    let noun = line.split(separator: " ").first.map(String.init) ?? ""
    guard ["person", "personne"].contains(noun), effects.contains(where: { $0.table == "contact" }),
      let option = line.firstRange(of: " --")
    else { return line }
    return line[..<option.lowerBound] + " …"
  }
}

extension Phrase {
  /// What an undo took back, or would.
  static func undone(_ action: Action, dryRun: Bool) -> Phrase {
    let effects = effects(action.effects)
    let (fr, en) = dryRun ? ("Serait repris", "Would be taken back") : ("Repris", "Taken back")
    let at = Said.moment(action.at)
    let who = Phrase(
      fr:
        "\(fr)\u{202F}: l'action \(action.number) (\(Said.quoted(action.shownLine).fr), par \(action.who), \(at.fr))",
      en: "\(en): action \(action.number) (\(Said.quoted(action.shownLine).en), by \(action.who), \(at.en))")
    let what = Phrase(fr: "\(who.fr)\u{202F}: \(effects.fr).", en: "\(who.en): \(effects.en).")
    guard !dryRun else { return what }
    return what.hint(
      fr: "Pour rétablir\u{202F}: redo. Pour remonter plus loin\u{202F}: undo encore.",
      en: "To put it back: redo. To go further back: undo again.")
  }

  /// What an action did, and which one it took back.
  static func told(_ action: Action) -> Phrase {
    var told = effects(action.effects)
    if let undone = action.undoes {
      told = Phrase(
        fr: "reprend l'action \(undone)\u{202F}: \(told.fr)", en: "takes back action \(undone): \(told.en)")
    }
    guard !action.corrections.isEmpty else { return told }
    let reasons = Said.list(action.corrections.map { Said.quoted($0).fr }).fr
    let english = Said.list(action.corrections.map { Said.quoted($0).en }).en
    return Phrase(
      fr: "\(told.fr)\u{202F}; correction d'un mois clos\u{202F}: \(reasons)",
      en: "\(told.en); correction of a closed month: \(english)")
  }

  /// What an action did, in words: `3 récoltes ajoutées`.
  static func effects(_ effects: [Action.Effect]) -> Phrase {
    // The files in which a report left are no things of their own.
    let parts = effects.filter { $0.table != "rendition" }.flatMap { effect in
      [
        (effect.made, Phrase(fr: "ajouté", en: "added")), (effect.changed, Phrase(fr: "modifié", en: "changed")),
        (effect.removed, Phrase(fr: "enlevé", en: "removed")),
      ].filter { $0.0 > 0 }.map { count, verb in self.effect(effect.table, count, verb) }
    }
    return Phrase(fr: parts.map(\.fr).joined(separator: ", "), en: parts.map(\.en).joined(separator: ", "))
  }

  private static func effect(_ table: String, _ count: Int64, _ verb: Phrase) -> Phrase {
    let number = Said.number(count)
    let name = name(of: table, count)
    let ending = (name.isFeminine ? "e" : "") + (count > 1 ? "s" : "")
    return Phrase(fr: "\(number.fr) \(name.fr) \(verb.fr)\(ending)", en: "\(number.en) \(name.en) \(verb.en)")
  }

  private static func name(of table: String, _ count: Int64) -> (fr: String, en: String, isFeminine: Bool) {
    let nouns: [String: Refusal.Noun] = [
      "site": .site, "plot": .plot, "venture": .venture, "venture_stage": .stage, "occupancy": .occupancy,
      "crop": .crop, "variety": .variety, "unit": .unit, "plan": .plan, "cycle": .cycle, "harvest": .harvest,
      "soil_test": .soilTest, "person": .person, "role": .role, "programme": .programme, "cohort": .cohort,
      "enrolment": .enrolment, "meeting": .meeting, "step": .step,
      "work": .work, "supply": .supply, "meter": .meter, "reading": .reading, "issued_report": .report,
      "erratum": .erratum,
      "organisation": .organisation, "obstacle": .obstacle, "obstacle_step": .obstacleStep, "funding": .funding,
      "instalment": .instalment, "funding_condition": .condition, "partnership": .partnership,
      "partnership_party": .party, "activity": .activity, "account": .account, "result": .result, "consent": .consent,
      "objective": .objective, "objective_target": .target,
    ]
    if let noun = nouns[table] {
      let one =
        switch noun {
        case .work: Phrase(fr: "travail", en: "work entry")
        case .funding: Phrase(fr: "financement", en: "funding line")
        default: noun.name
        }
      let name = count > 1 ? noun.plural : one
      return (name.fr, name.en, noun.isFeminine)
    }
    switch table {
    case "funding_plot":
      return ("parcelle\(count > 1 ? "s" : "") d'un financement", "plot\(count == 1 ? "" : "s") of a funding", true)
    case "unit_weight": return ("poids unitaire\(count > 1 ? "s" : "")", "unit weight\(count == 1 ? "" : "s")", false)
    case "contact": return ("contact\(count > 1 ? "s" : "")", "contact\(count == 1 ? "" : "s")", false)
    case "meeting_person":
      return ("présence\(count > 1 ? "s" : "")", "attendance\(count == 1 ? "" : "s")", true)
    case "none":
      return (
        "jour\(count > 1 ? "s" : "") sans récolte", "day\(count == 1 ? "" : "s") without harvest", false
      )
    default: return ("nom\(count > 1 ? "s" : "")", "name\(count == 1 ? "" : "s")", false)
    }
  }
}
