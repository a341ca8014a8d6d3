import CultiverMarseille
import CultiverStore

/// What is said of picks and of what units weigh.
extension Phrase {
  /// A pick as it was recorded: its one harvest, or all of them and what they come to.
  static func picked(_ pick: PickEntered, _ quantity: Quantity, counted count: Quantity?) -> Phrase {
    guard let first = pick.lines.first else { return Phrase(verbatim: "") }
    guard pick.lines.count > 1 else { return harvested(first.harvest, first.draft) }
    // Tonnes are shared out in kilograms; what is counted is shared out as it is.
    let mass = MassUnit(word: quantity.unit).map { UnitName(Phrase(verbatim: $0.code)) }
    let said = (mass ?? first.harvest.unit).text(quantity.count)
    let crop = of(first.harvest.crop.fr)
    let variety = first.harvest.variety.map { " \($0)" } ?? ""
    let told = told(count, first.draft.grade)
    let head = Phrase(
      fr:
        "cueillette \(first.harvest.number)\u{202F}: \(said.fr) \(crop.fr)\(variety)\(told.fr), \(Said.day(first.draft.day).fr), "
        + "en \(pick.lines.count) récoltes\(noted(first.draft).fr)",
      en:
        "pick \(first.harvest.number): \(said.en) of \(small(first.harvest.crop.en))\(variety)\(told.en), \(Said.day(first.draft.day).en), "
        + "as \(pick.lines.count) harvests\(noted(first.draft).en)")
    let lines = pick.lines.map { line in
      let part = part(line.harvest, line.draft)
      return Phrase(
        fr: "  récolte \(line.harvest.number)\u{202F}: \(part.fr)", en: "  harvest \(line.harvest.number): \(part.en)")
    }
    let amount = pick.amount.map { Phrase(fr: ", \($0.text(.french))", en: ", \($0.text(.english))") }
    let sum = Phrase(
      fr: "  ensemble\u{202F}: \(pick.mass.text(.french))\(amount?.fr ?? "")",
      en: "  together: \(pick.mass.text(.english))\(amount?.en ?? "")")
    return (lines + [sum]).reduce(head) { $0.hint($1) }
  }

  /// One harvest of a pick: how much, from where, what became of it.
  private static func part(_ harvest: HarvestEntered, _ draft: HarvestDraft) -> Phrase {
    let said = harvest.unit.text(draft.quantity.count)
    let mass = MassUnit(word: draft.quantity.unit) == nil ? harvest.mass : nil
    var draft = draft
    (draft.count, draft.grade) = (nil, nil)
    let what = became(draft)
    return Phrase(
      fr: said.fr + (mass.map { " (\($0.text(.french)))" } ?? "") + ", parcelle \(harvest.plot), cycle \(harvest.cycle)"
        + what.fr,
      en: said.en + (mass.map { " (\($0.text(.english)))" } ?? "") + ", plot \(harvest.plot), cycle \(harvest.cycle)"
        + what.en)
  }

  /// What became of a harvest and what else was told of it, each after a comma.
  static func became(_ draft: HarvestDraft) -> Phrase {
    var parts: [Phrase] = []
    if let destination = draft.destination {
      let cause = draft.cause.map { Phrase(fr: " (\($0.name.fr))", en: " (\($0.name.en))") }
      parts.append(
        Phrase(fr: destination.name.fr + (cause?.fr ?? ""), en: destination.name.en + (cause?.en ?? "")))
    }
    if let amount = draft.amount { parts.append(Phrase(fr: amount.text(.french), en: amount.text(.english))) }
    let told = told(draft.count, draft.grade)
    return Phrase(
      fr: parts.map { ", \($0.fr)" }.joined() + told.fr, en: parts.map { ", \($0.en)" }.joined() + told.en)
  }

  /// What was counted beside the mass, and the grade, each after a comma.
  private static func told(_ count: Quantity?, _ grade: String?) -> Phrase {
    let count = count.map(Said.quantity)
    return Phrase(
      fr: (count.map { ", \($0.fr)" } ?? "") + (grade.map { ", qualité \($0)" } ?? ""),
      en: (count.map { ", \($0.en)" } ?? "") + (grade.map { ", grade \($0)" } ?? ""))
  }

  /// That a harvest was one of a pick, whose others stay as they are.
  static func othersOfPick(_ pick: [Listed<HarvestDraft>], but number: Int64) -> Phrase? {
    let others = pick.filter { $0.number != number && $0.draft.voidReason == nil }.map { "\($0.number)" }
    guard let first = pick.first?.number, !others.isEmpty else { return nil }
    let (one, list) = (others.count == 1, Said.list(others))
    return Phrase(
      fr: "elle est de la cueillette \(first)\u{202F}: \(one ? "la récolte" : "les récoltes") \(list.fr) "
        + "\(one ? "ne change" : "ne changent") pas",
      en:
        "it is part of pick \(first): \(one ? "harvest" : "harvests") \(list.en) \(one ? "stays" : "stay") as \(one ? "it is" : "they are")"
    )
  }

  static func voidedPick(_ pick: [Listed<HarvestDraft>], _ reason: String) -> Phrase {
    let numbers = Said.list(pick.map { "\($0.number)" })
    let one = pick.count == 1
    return Phrase(
      fr: "\(one ? "récolte" : "récoltes") \(numbers.fr) annulée\(one ? "" : "s")\u{202F}: \(reason)",
      en: "\(one ? "harvest" : "harvests") \(numbers.en) voided: \(reason)")
  }

  /// A whole pick, in one line.
  static func wholePick(_ number: Int64, _ pick: [Listed<HarvestDraft>]) -> Phrase {
    let counting = pick.filter { $0.draft.voidReason == nil }
    let grams = counting.reduce(Int64(0)) { $0 &+ ($1.draft.mass?.grams ?? 0) }
    let mass = Mass(grams: grams)
    let count = pick.count
    return Phrase(
      fr: "Cueillette \(number)\u{202F}: \(count) récoltes, \(mass.text(.french)) ensemble.",
      en: "Pick \(number): \(count) harvests, \(mass.text(.english)) together.")
  }

  /// That a total of amounts lacks those of some harvests that were sold.
  static func unpriced(_ count: Int) -> Phrase {
    let one = count == 1
    return Phrase(
      fr: "\(count)\u{A0}\(one ? "récolte vendue" : "récoltes vendues") sans montant, hors du total des montants.",
      en: "\(count) harvest\(one ? "" : "s") sold without an amount, not in the total of amounts.")
  }

  /// What one of a unit weighs, since when, and how that is known: `botte de radis : 250 g depuis le 01/06/2026, 12 pesées à TIL`.
  static func unitWeight(_ weight: UnitWeightDraft) -> Phrase {
    let crop = weight.variety.map { "\(weight.crop) \($0)" } ?? weight.crop
    let from = weight.from.map {
      Phrase(fr: " depuis le \($0.short(.french))", en: " since \($0.short(.english))")
    }
    let known = weighings(weight)
    return Phrase(
      fr:
        "\(weight.unit) \(of(crop).fr)\u{202F}: \(weight.mass.text(.french))\(from?.fr ?? "")\(known.map { ", \($0.fr)" } ?? "")",
      en: "\(weight.unit) of \(crop): \(weight.mass.text(.english))\(from?.en ?? "")\(known.map { ", \($0.en)" } ?? "")"
    )
  }

  /// A unit weight as it was used, and what it was corrected to since.
  static func unitWeight(_ weight: UnitWeightDraft, correctedTo now: Mass?) -> Phrase {
    let used = unitWeight(weight)
    guard let now else { return used }
    return Phrase(
      fr: "\(used.fr)\u{202F}; corrigé depuis en \(now.text(.french)), harvest recompute l'applique",
      en: "\(used.en); corrected since to \(now.text(.english)), harvest recompute applies it")
  }

  /// How many were weighed and where: `12 pesées à TIL`; nil when neither is known.
  static func weighings(_ weight: UnitWeightDraft) -> Phrase? {
    let count = weight.weighed.map { count in
      Phrase(
        fr: "\(Said.number(count).fr) pesée\(count > 1 ? "s" : "")",
        en: "\(Said.number(count).en) weighed")
    }
    guard let place = weight.place else { return count }
    return Phrase(
      fr: (count?.fr ?? "pesée") + " à \(place)", en: (count?.en ?? "weighed") + " at \(place)")
  }
}
