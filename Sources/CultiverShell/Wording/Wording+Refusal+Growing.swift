import CultiverMarseille

/// Cycles that do not stand where or when they are needed.
extension Refusal {
  static func noCycle(_ crop: String, _ plot: String, _ day: Day, _ nearest: [CycleSpan]) -> Phrase {
    let said = Said.day(day)
    var phrase = Phrase(
      fr: "Aucun cycle de \(crop) sur la parcelle \(plot) le \(said.fr).",
      en: "No cycle of \(crop) stands on plot \(plot) on \(said.en).")
    if !nearest.isEmpty {
      let spans = Said.cycles(nearest)
      phrase = phrase.hint(fr: "Il y a\u{202F}: \(spans.fr)", en: "There is: \(spans.en)")
    }
    return phrase.hint(
      fr: "Pour en ouvrir un\u{202F}: cycle start \(argument(crop)) \(plot) --on \(day.short(.french))",
      en: "To start one: cycle start \(argument(crop)) \(plot) --on \(day.short(.english))")
  }

  static func severalCycles(_ crop: String, _ plot: String, _ day: Day, _ cycles: [CycleSpan]) -> Phrase {
    let (said, spans) = (Said.day(day), Said.cycles(cycles))
    let code = cycles.first?.code ?? "C1"
    return Phrase(
      fr: "Plusieurs cycles de \(crop) sont sur la parcelle \(plot) le \(said.fr)\u{202F}: \(spans.fr).",
      en: "Several cycles of \(crop) stand on plot \(plot) on \(said.en): \(spans.en)."
    ).hint(fr: "Dites lequel\u{202F}: --cycle \(code)", en: "Say which one: --cycle \(code)")
      .hint(howToShare(cycles.count))
  }

  static func outsideCycle(_ span: CycleSpan, _ day: Day) -> Phrase {
    let (cycle, said) = (Said.cycle(span), Said.day(day))
    let isBefore = day < span.started
    return Phrase(
      fr: "Le \(said.fr) est \(isBefore ? "avant le début" : "après la fin") du cycle \(cycle.fr).",
      en: "\(said.en) is \(isBefore ? "before the start" : "after the end") of cycle \(cycle.en)."
    ).hint(
      fr: "Corrigez le jour avec --on, ou le cycle\u{202F}: cycle change \(span.code) "
        + "\(isBefore ? "--on" : "--end") \(day.short(.french))",
      en: "Correct the day with --on, or the cycle: cycle change \(span.code) "
        + "\(isBefore ? "--on" : "--end") \(day.short(.english))")
  }

  static func disagrees(_ noun: Noun, _ stated: String, _ cycle: String, _ has: String) -> Phrase {
    let (stated, has) = (Said.quoted(stated), Said.quoted(has))
    return Phrase(
      fr: "\(noun.definite.capitalized.fr) \(stated.fr) ne va pas avec le cycle \(cycle), qui a \(has.fr).",
      en: "\(noun.definite.capitalized.en) \(stated.en) does not agree with cycle \(cycle), which has \(has.en)."
    ).hint(
      fr: "Ne dites que le cycle (--cycle \(cycle)), ou un autre cycle.",
      en: "State the cycle alone (--cycle \(cycle)), or another cycle.")
  }

  static func endedAlready(_ cycle: String, _ day: Day) -> Phrase {
    let said = Said.day(day)
    return Phrase(
      fr: "Le cycle \(cycle) est déjà terminé depuis le \(said.fr).", en: "Cycle \(cycle) ended already on \(said.en)."
    ).hint(
      fr: "Pour en corriger la fin\u{202F}: cycle change \(cycle) --end \(day.short(.french))",
      en: "To correct its end: cycle change \(cycle) --end \(day.short(.english))")
  }

  static func harvestsOutside(_ cycle: String, _ count: Int64, _ first: Day, _ last: Day) -> Phrase {
    let number = Said.number(count)
    let (from, to) = (Said.day(first), Said.day(last))
    let one = count == 1
    return Phrase(
      fr: "\(number.fr) récolte\(one ? "" : "s") sortirai\(one ? "" : "en")t du cycle \(cycle)"
        + (one ? " (le \(from.fr))." : " (du \(from.fr) au \(to.fr))."),
      en: "\(number.en) harvest\(one ? "" : "s") would fall outside cycle \(cycle)"
        + (one ? " (\(from.en))." : " (\(from.en) to \(to.en)).")
    ).hint(
      fr: "Gardez ces jours dans le cycle, ou corrigez d'abord les récoltes\u{202F}: harvest list --cycle \(cycle)",
      en: "Keep these days within the cycle, or correct the harvests first: harvest list --cycle \(cycle)")
  }

  static func notAscending(_ low: Column, _ high: Column, _ crop: String) -> Phrase {
    let (low, high) = (low.heading, high.heading)
    return Phrase(
      fr: "\(Said.quoted(crop).fr)\u{202F}: \(Said.quoted(low.fr).fr) est plus grand que \(Said.quoted(high.fr).fr).",
      en: "\(Said.quoted(crop).en): \(Said.quoted(low.en).en) is more than \(Said.quoted(high.en).en)."
    ).hint(
      fr: "Du plus petit au plus grand\u{202F}: au moins, d'ordinaire, au plus.",
      en: "From the smallest to the largest: at least, usually, at most.")
  }

  /// A name as one word of a typed line.
  private static func argument(_ text: String) -> String { ArgumentLine.line(of: [text]).text }

  static func massDisagrees(_ stated: Mass, _ has: Mass) -> Phrase {
    Phrase(
      fr: "Les grammes disent \(stated.text(.french)) et la quantité \(has.text(.french)).",
      en: "The grams say \(stated.text(.english)) and the quantity \(has.text(.english))."
    ).hint(fr: "Laissez l'un des deux vide.", en: "Leave one of the two blank.")
  }
}
