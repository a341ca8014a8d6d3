import CultiverMarseille
import CultiverStore

/// What is said when something is done.
extension Phrase {
  static func made(_ path: String, demo: Bool) -> Phrase {
    let made = Phrase(fr: "Carnet créé\u{202F}: \(path)", en: "Notebook made: \(path)")
    guard demo else {
      return made.hint(
        fr: "Pour commencer\u{202F}: site add, plot add, cycle start, harvest add (help les explique).",
        en: "To begin: site add, plot add, cycle start, harvest add (help explains them).")
    }
    return made.hint(
      fr: "Les fermes et les personnes qu'il contient sont inventées. À essayer\u{202F}: report monthly juin 2026",
      en: "The farms and people in it are invented. Try: report monthly 2026-06")
  }

  static func added(_ noun: Refusal.Noun, _ code: String, _ name: String) -> Phrase {
    Phrase(
      fr: "\(noun.name.fr) \(code)\u{202F}: \(name), inscrit\(noun.ending)",
      en: "\(noun.name.en) \(code): \(name), registered")
  }

  static func changed(_ noun: Refusal.Noun, _ code: String) -> Phrase {
    Phrase(fr: "\(noun.name.fr) \(code) modifié\(noun.ending)", en: "\(noun.name.en) \(code) changed")
  }

  static func retired(_ noun: Refusal.Noun, _ code: String, _ day: Day) -> Phrase {
    Phrase(
      fr: "\(noun.name.fr) \(code) retiré\(noun.ending) depuis le \(Said.day(day).fr)",
      en: "\(noun.name.en) \(code) retired from \(Said.day(day).en) on")
  }

  static func plotAdded(_ draft: PlotDraft) -> Phrase {
    let net = draft.area.map(Said.area) ?? Phrase(fr: "inconnue", en: "unknown")
    let gross = draft.grossArea.map(Said.area)
    return Phrase(
      fr: "parcelle \(draft.code), site \(draft.site)\u{202F}: surface nette \(net.fr)"
        + (gross.map { ", brute \($0.fr)" } ?? ""),
      en: "plot \(draft.code), site \(draft.site): net area \(net.en)" + (gross.map { ", gross \($0.en)" } ?? ""))
  }

  static func soilTested(_ draft: SoilTestDraft, isBound: Bool, _ outcome: EntryOutcome) -> Phrase {
    let (day, content) = (Said.day(draft.day), Said.content(draft.content))
    let below = isBound ? Phrase(fr: "moins de ", en: "less than ") : Phrase(verbatim: "")
    let laboratory = draft.laboratory.map { ", \($0)" } ?? ""
    let above = draft.passed.map(Said.content)
    let known: Phrase =
      switch outcome {
      case .added: Phrase(verbatim: "")
      case .present: Phrase(fr: ", déjà là", en: ", there already")
      case .updated: Phrase(fr: ", corrigée", en: ", corrected")
      }
    return Phrase(
      fr:
        "analyse de sol, parcelle \(draft.plot), \(day.fr)\(laboratory)\u{202F}: \(draft.element.name.fr) \(below.fr)\(content.fr)"
        + (above.map { ", plus que les \($0.fr) du HCSP (2014)" } ?? "") + known.fr,
      en: "soil test, plot \(draft.plot), \(day.en)\(laboratory): \(draft.element.name.en) \(below.en)\(content.en)"
        + (above.map { ", more than the \($0.en) of the HCSP (2014)" } ?? "") + known.en)
  }

  static func staged(_ venture: String, _ stage: String, _ since: Day) -> Phrase {
    Phrase(
      fr: "entreprise \(venture)\u{202F}: \(stage) depuis le \(Said.day(since).fr)",
      en: "venture \(venture): \(stage) since \(Said.day(since).en)")
  }

  static func occupied(_ draft: OccupancyDraft) -> Phrase {
    let from = Said.day(draft.from)
    let to = draft.to.map(Said.day)
    return Phrase(
      fr: "parcelle \(draft.plot) tenue par \(draft.venture) "
        + (to.map { "du \(from.fr) au \($0.fr)" } ?? "depuis le \(from.fr)"),
      en: "plot \(draft.plot) held by \(draft.venture) "
        + (to.map { "from \(from.en) to \($0.en)" } ?? "since \(from.en)"))
  }

  static func occupancyEnded(_ draft: OccupancyDraft, _ day: Day) -> Phrase {
    Phrase(
      fr: "parcelle \(draft.plot) tenue par \(draft.venture) jusqu'au \(Said.day(day).fr)",
      en: "plot \(draft.plot) held by \(draft.venture) until \(Said.day(day).en)")
  }

  static func weighs(_ draft: UnitWeightDraft) -> Phrase {
    let from = draft.from.map(Said.day)
    let known = weighings(draft)
    return Phrase(
      fr: "1 \(draft.unit) \(of(draft.crop).fr) = \(draft.mass.text(.french))"
        + (from.map { " à partir du \($0.fr)" } ?? "") + (known.map { " (\($0.fr))" } ?? ""),
      en: "1 \(draft.unit) of \(draft.crop) = \(draft.mass.text(.english))" + (from.map { " from \($0.en) on" } ?? "")
        + (known.map { " (\($0.en))" } ?? ""))
  }

  static func cycleStarted(_ cycle: CycleEntered) -> Phrase {
    let area = Said.ground(cycle.area, cycle.part)
    let day = cycle.started
    return Phrase(
      fr: "cycle \(cycle.code)\u{202F}: \(small(cycle.crop.fr)), parcelle \(cycle.plot), \(area.fr), "
        + "depuis le \(Said.day(day).fr)",
      en: "cycle \(cycle.code): \(small(cycle.crop.en)), plot \(cycle.plot), \(area.en), since \(Said.day(day).en)")
  }

  static func cycleEnded(_ cycle: CycleEntered, _ day: Day, _ failure: CycleFailure?) -> Phrase {
    let how = failure.map(failed) ?? Phrase(fr: "terminé", en: "finished")
    return Phrase(
      fr:
        "cycle \(cycle.code)\u{202F}: \(small(cycle.crop.fr)), parcelle \(cycle.plot), \(how.fr) le \(Said.day(day).fr)",
      en: "cycle \(cycle.code): \(small(cycle.crop.en)), plot \(cycle.plot), \(how.en) on \(Said.day(day).en)")
  }

  /// `perdu (intempérie : grêle)`; a reason that begins with the cause's name stands alone.
  private static func failed(_ failure: CycleFailure) -> Phrase {
    let (cause, reason) = (failure.cause.name, failure.reason)
    let says = [cause.fr, cause.en].contains { Fold.key(reason).hasPrefix(Fold.key($0)) }
    return Phrase(
      fr: says ? "perdu (\(reason))" : "perdu (\(cause.fr)\u{202F}: \(reason))",
      en: says ? "failed (\(reason))" : "failed (\(cause.en): \(reason))")
  }

  static func harvested(_ harvest: HarvestEntered, _ draft: HarvestDraft) -> Phrase {
    let mass = MassUnit(word: draft.quantity.unit) == nil
    let (became, noted) = (became(draft), noted(draft))
    let quantity = harvest.unit.text(draft.quantity.count)
    let variety = harvest.variety.map { " \($0)" } ?? ""
    return Phrase(
      fr:
        "récolte \(harvest.number)\u{202F}: \(quantity.fr) \(of(harvest.crop.fr).fr)\(variety)"
        + (mass ? " (\(harvest.mass.text(.french)))" : "")
        + ", parcelle \(harvest.plot), \(Said.day(draft.day).fr)" + became.fr + noted.fr,
      en: "harvest \(harvest.number): \(quantity.en) of \(small(harvest.crop.en))\(variety)"
        + (mass ? " (\(harvest.mass.text(.english)))" : "")
        + ", plot \(harvest.plot), \(Said.day(draft.day).en)" + became.en + noted.en)
  }

  /// The remark of a harvest after a comma, in quotation marks.
  static func noted(_ draft: HarvestDraft) -> Phrase {
    guard let note = draft.note.map(Said.quoted) else { return Phrase(verbatim: "") }
    return Phrase(fr: ", \(note.fr)", en: ", \(note.en)")
  }

  static func corrected(_ harvest: HarvestEntered, _ draft: HarvestDraft, of pick: [Listed<HarvestDraft>]) -> Phrase {
    let said = harvested(harvest, draft)
    let corrected = Phrase(fr: said.fr + " (corrigée)", en: said.en + " (corrected)")
    return othersOfPick(pick, but: harvest.number).map { corrected.hint($0) } ?? corrected
  }

  static func voided(_ number: Int64, _ reason: String, of pick: [Listed<HarvestDraft>]) -> Phrase {
    let voided = Phrase(
      fr: "récolte \(number) annulée\u{202F}: \(reason)", en: "harvest \(number) voided: \(reason)")
    guard let others = othersOfPick(pick, but: number) else { return voided }
    return voided.hint(others).hint(
      fr: "pour annuler toute la cueillette\u{202F}: harvest void \(number) --pick --reason …",
      en: "to void the whole pick: harvest void \(number) --pick --reason …")
  }

  static func voided(_ noun: Refusal.Noun, _ number: Int64, _ reason: String) -> Phrase {
    Phrase(
      fr: "\(noun.name.fr) \(number) annulé\(noun.ending)\u{202F}: \(reason)",
      en: "\(noun.name.en) \(number) voided: \(reason)")
  }

  static func nothingHarvested(_ plot: String, _ day: Day) -> Phrase {
    Phrase(
      fr: "parcelle \(plot)\u{202F}: rien à récolter, \(Said.day(day).fr)",
      en: "plot \(plot): nothing to harvest, \(Said.day(day).en)")
  }

  static func exported(to folder: String) -> Phrase {
    Phrase(fr: "Carnet écrit dans \(folder).", en: "Notebook written to \(folder).")
  }

  static func batchWritten(_ count: Int, to folder: String) -> Phrase {
    Phrase(
      fr:
        "\(count)\u{A0}rapport\(count > 1 ? "s" : "") dans \(folder)\u{202F}; la page qui y mène\u{202F}: \(folder)/index.html",
      en: "\(count) report\(count == 1 ? "" : "s") in \(folder); the page that leads to them: \(folder)/index.html")
  }

  /// `de tomate`, `d'aubergine`.
  static func of(_ name: String) -> Phrase {
    Phrase(fr: Prose.of(name), en: "of " + Prose.inSentence(name))
  }

  /// A crop's name within a sentence.
  static func small(_ name: String) -> String { Prose.inSentence(name) }
}
