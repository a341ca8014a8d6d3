import CultiverMarseille

extension WhyReport {
  /// What is about the figure and does not count in it, and why.
  static func leftOut(_ why: Why) -> Sheet {
    var rows: [[Cell]] = []
    for omission in harvestsLeftOut(why) {
      let (part, harvest) = (omission.part, omission.part.harvest)
      rows.append(
        [.term("harvest", thing("récolte", "harvest", String(harvest.number))), .number(harvest.number)]
          + [.text(part.grown.cycle.code)] + placed(part.grown) + when(harvest.day, harvest.day) + [.blank]
          + [.mass(harvest.mass)] + reason(omission.reason, part.variety))
    }
    for omission in [.yield, .area].contains(why.question.figure) ? why.omittedStays : [] {
      let stay = omission.part
      rows.append(
        [.term("ground", thing("cycle", "cycle", stay.grown.cycle.code)), .blank, .text(stay.grown.cycle.code)]
          + placed(stay.grown) + when(stay.first, stay.last) + [.whole(stay.days), .blank]
          + reason(omission.reason, nil))
    }
    for omission in why.question.figure == .finished ? why.omittedEndings : [] {
      let ending = omission.part
      rows.append(
        [.term("cycle", thing("cycle", "cycle", ending.grown.cycle.code)), .blank, .text(ending.grown.cycle.code)]
          + placed(ending.grown) + when(ending.grown.cycle.started, ending.day) + [.blank, .mass(ending.lifetime)]
          + reason(omission.reason, nil))
    }
    return Sheet(
      "leftOut", Phrase(fr: "Laissé de côté", en: "Left out"),
      columns: [
        SheetColumn("kind", Phrase(fr: "quoi", en: "what")), .key("number"), .key("cycle"), .key("plot"), .key("site"),
        place,
      ] + when + [
        SheetColumn("days", Phrase(fr: "jours", en: "days"), style: .bareNumbers, rank: 2),
        SheetColumn("grams", Phrase(verbatim: "kg"), style: .bareNumbers, rank: 1),
        SheetColumn("reason", Phrase(fr: "pourquoi", en: "why"), style: .remarks),
        SheetColumn("note", Phrase(verbatim: ""), for: .machines),
      ], rows: rows)
  }

  private static func harvestsLeftOut(_ why: Why) -> [Why.Omission<Why.Harvest>] {
    switch why.question.figure {
    case .yield: why.figures == nil ? why.omittedHarvests : why.outsideYield + why.omittedHarvests
    case .mass, .previousMonth, .lastYear: why.omittedHarvests
    case .lost: why.omittedHarvests.filter { $0.part.harvest.destination == .lost }
    case .estimated: why.omittedHarvests.filter(\.part.harvest.isEstimated)
    case .unknownArea: why.omittedHarvests.filter { $0.part.grown.cycle.area == nil }
    case .area, .finished, .coverage: []
    }
  }

  /// Days for machines, then for people: one day, or the days of one month from one to another.
  static func when(_ first: Day, _ last: Day) -> [Cell] {
    let words = Phrase { language in
      guard first != last else { return first.short(language) }
      guard first.month == last.month else { return "\(first.short(language)) – \(last.short(language))" }
      return language == .french
        ? "\(first.short(language).prefix(2))–\(last.short(language))"
        : "\(first.short(language))–\(last.short(language).suffix(2))"
    }
    return [.day(first), .day(last), .note(words)]
  }

  private static func thing(_ fr: String, _ en: String, _ code: String) -> Phrase {
    Phrase(fr: "\(fr) \(code)", en: "\(en) \(code)")
  }

  /// The reason as a code with its words, and what else it names.
  private static func reason(_ reason: Why.Reason, _ variety: Variety?) -> [Cell] {
    switch reason {
    case .voided(let words):
      [.term("voided", Phrase(fr: "annulée\u{202F}: \(words)", en: "voided: \(words)")), .text(words)]
    case .unknownArea:
      [
        .term(
          "unknown-area", Phrase(fr: "surface inconnue, hors du rendement", en: "unknown area, left out of the yield")),
        .blank,
      ]
    case .otherGround:
      [
        .term(
          "other-ground",
          Phrase(fr: "cycle d'une autre variété, sans surface ici", en: "cycle of another variety, without ground here")
        ),
        .blank,
      ]
    case .otherVariety:
      [
        .term(
          "other-variety",
          Phrase(
            fr: "d'une autre variété\u{202F}: \(variety?.name ?? "–")",
            en: "of another variety: \(variety?.name ?? "–")")),
        Cell(variety?.name),
      ]
    case .notHeld(let venture):
      [
        .term(
          "not-held",
          venture.map { holder in
            let name = MonthlyReport.name(holder.name, holder.code)
            return Phrase(fr: "parcelle tenue par \(name)", en: "plot held by \(name)")
          } ?? Phrase(fr: "parcelle sans occupant", en: "plot without a holder")), Cell(venture?.code),
      ]
    case .afterToday: [.term("after-today", Phrase(fr: "après aujourd'hui", en: "after today")), .blank]
    }
  }
}
