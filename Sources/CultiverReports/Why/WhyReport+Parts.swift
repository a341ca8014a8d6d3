import CultiverMarseille

extension WhyReport {
  /// The harvests that make up the figure.
  static func harvests(_ why: Why) -> Sheet {
    let counted: [Why.Harvest]
    switch why.question.figure {
    case .yield: counted = why.figures == nil ? why.counted : why.harvests
    case .mass, .previousMonth, .lastYear: counted = why.counted
    case .lost: counted = why.counted.filter { $0.harvest.destination == .lost }
    case .estimated: counted = why.counted.filter(\.harvest.isEstimated)
    case .unknownArea: counted = why.outsideYield.map(\.part)
    case .finished: counted = why.lifetimes
    case .area, .coverage: counted = []
    }
    return Sheet(
      "harvests", Phrase(fr: "Récoltes qui comptent", en: "Harvests that count"),
      columns: [
        SheetColumn("number", Phrase(fr: "n°", en: "no."), style: .rowNumber, role: .key),
        SheetColumn("date", Phrase(fr: "jour", en: "day"), role: .key), .key("plot"), .key("site"), place,
        .key("crop"), .key("variety"), crop, cycle,
        SheetColumn("quantity", Phrase(verbatim: ""), for: .machines),
        SheetColumn("unit", Phrase(verbatim: ""), for: .machines),
        SheetColumn("said", Phrase(fr: "dit", en: "said"), for: .people, rank: 1),
        SheetColumn("grams", Phrase(verbatim: "kg"), style: .bareNumbers, isSummed: true),
        SheetColumn("unitWeightGrams", Phrase(verbatim: ""), for: .machines),
        SheetColumn("estimated", Phrase(verbatim: ""), for: .machines),
        SheetColumn("destination", Phrase(verbatim: "destination"), rank: 2),
        SheetColumn("cause", Phrase(fr: "cause", en: "cause"), rank: 4),
      ],
      rows: counted.map { part in
        let harvest = part.harvest
        return [.number(harvest.number), .day(harvest.day)] + placed(part.grown)
          + [.text(part.grown.crop.code), Cell(part.variety?.name), named(part.grown.crop, part.variety)]
          + [
            .text(part.grown.cycle.code), .decimal(harvest.quantity.count.thousandths, places: 3),
            .text(harvest.quantity.unit), .note(said(harvest)), .mass(harvest.mass),
            harvest.unitWeight.map { .mass($0) } ?? .blank, .flag(harvest.isEstimated),
            harvest.destination.map { .term($0.rawValue, $0.name) } ?? .blank,
            harvest.cause.map { .term($0.rawValue, $0.name) } ?? .blank,
          ]
      })
  }

  /// The ground that makes up the figure.
  static func ground(_ why: Why) throws(QuantityError) -> Sheet {
    let stays = [.yield, .area].contains(why.question.figure) && why.figures != nil ? why.stays : []
    var rows: [[Cell]] = []
    for stay in stays {
      let grown = stay.grown
      rows.append(
        [.text(grown.cycle.code)] + placed(grown) + [.text(grown.crop.code), Cell(grown.variety?.name)]
          + [named(grown.crop, grown.variety)] + when(stay.first, stay.last)
          + [
            .area(grown.cycle.area ?? .zero), .whole(stay.days), .groundDays(try stay.groundDays()),
          ] + outcome(grown))
    }
    return Sheet(
      "ground", Phrase(fr: "Surfaces et jours qui comptent", en: "Areas and days that count"),
      columns: [
        SheetColumn("cycle", Phrase(fr: "cycle", en: "cycle"), role: .key), .key("plot"), .key("site"), place,
        .key("crop"), .key("variety"), crop,
      ] + when + [
        SheetColumn("squareMetres", Phrase(verbatim: "m²"), style: .bareNumbers),
        SheetColumn("days", Phrase(fr: "jours", en: "days"), style: .bareNumbers),
        SheetColumn("squareMetreDays", Phrase(fr: "m²·jours", en: "m²·days"), style: .bareNumbers, isSummed: true),
      ] + outcome(rows), rows: rows)
  }

  /// The cycles that ended.
  static func finished(_ why: Why) throws(QuantityError) -> Sheet {
    let endings = why.question.figure == .finished ? why.endings : []
    var rows: [[Cell]] = []
    for ending in endings {
      let grown = ending.grown
      let area = grown.cycle.area ?? .zero
      rows.append(
        [.text(grown.cycle.code)] + placed(grown) + [.text(grown.crop.code), Cell(grown.variety?.name)]
          + [named(grown.crop, grown.variety)] + when(grown.cycle.started, ending.day)
          + [
            .mass(ending.lifetime), .area(area), try yield(ending.lifetime, area),
          ] + outcome(grown))
    }
    return Sheet(
      "finished", Phrase(fr: "Cycles terminés qui comptent", en: "Finished cycles that count"),
      columns: [
        SheetColumn("cycle", Phrase(fr: "cycle", en: "cycle"), role: .key), .key("plot"), .key("site"), place,
        .key("crop"), .key("variety"), crop,
      ] + when + [
        SheetColumn("grams", Phrase(verbatim: "kg"), style: .bareNumbers, isSummed: true),
        SheetColumn("squareMetres", Phrase(verbatim: "m²"), style: .bareNumbers, isSummed: true),
        SheetColumn("kilogramsPerSquareMetre", Phrase(verbatim: "kg/m²"), style: .bareNumbers, rank: 1),
      ] + outcome(rows), rows: rows)
  }

  // MARK: -

  static let place = SheetColumn("place", Phrase(fr: "parcelle", en: "plot"), for: .people)
  private static let crop = SheetColumn("cropName", Phrase(fr: "culture", en: "crop"), for: .people, rank: 2)
  private static let cycle = SheetColumn("cycle", Phrase(fr: "cycle", en: "cycle"), role: .key, rank: 3)
  static let when =
    ["from", "to"].map { SheetColumn($0, Phrase(verbatim: ""), for: .machines) }
    + [SheetColumn("when", Phrase(fr: "quand", en: "when"), for: .people)]

  /// How cycles ended: the last cell of their rows says that one failed, and then there is always room for it.
  private static func outcome(_ rows: [[Cell]]) -> [SheetColumn] {
    let fails = rows.contains { $0.last != .blank }
    return ["outcome", "cause", "failureReason"].map { SheetColumn($0, Phrase(verbatim: ""), for: .machines) } + [
      SheetColumn(
        "failure", Phrase(fr: "issue", en: "outcome"), for: .people, style: .remarks, rank: fails ? 0 : 1)
    ]
  }

  /// The codes of a cycle's plot and site, and how people call the plot.
  static func placed(_ grown: Why.Grown) -> [Cell] {
    let (plot, site) = (grown.plot.plot.code, grown.plot.site.code)
    return [.text(plot), .text(site), .text("\(site)/\(plot)")]
  }

  private static func named(_ crop: Crop, _ variety: Variety?) -> Cell {
    .note(Phrase { language in [crop.name[language], variety?.name].compactMap(\.self).joined(separator: " · ") })
  }

  /// How a cycle ended: for machines in codes, for people only that it failed and why.
  private static func outcome(_ grown: Why.Grown) -> [Cell] {
    switch grown.cycle.stage {
    case .standing: return [.blank, .blank, .blank, .blank]
    case .finished: return [.text("finished"), .blank, .blank, .blank]
    case .failed:
      let (cause, reason) = (grown.failure?.cause, grown.failure?.reason)
      let words = Phrase { language in
        let why = [cause?.name[language], reason].compactMap(\.self)
        let (head, colon) = language == .french ? ("échec", "\u{202F}: ") : ("failed", ": ")
        return why.isEmpty ? head : "\(head) (\(why.joined(separator: colon)))"
      }
      return [.text("failed"), Cell(cause?.rawValue), Cell(reason), .note(words)]
    }
  }

  private static func yield(_ mass: Mass, _ area: Area) throws(QuantityError) -> Cell {
    guard area > .zero else { return .yield(nil) }
    return .yield(try Exact.ratio(Int128(mass.grams) * 1000, Int128(area.squareDecimetres)))
  }

  /// The quantity as it was said, and through which weight it came to its mass.
  private static func said(_ harvest: WhyFacts.Harvest) -> Phrase {
    Phrase { language in
      let count = harvest.quantity.count
      guard harvest.isEstimated else { return "\(count.text(language))\u{A0}\(harvest.quantity.unit)" }
      let quantity = "\(count.text(language))\u{A0}\(Words.unit(harvest.unit, count, language))"
      guard let weight = harvest.unitWeight else {
        return quantity + (language == .french ? " (masse dite)" : " (mass stated)")
      }
      // The weight may have been weighed anew since; the harvest keeps what it came to.
      guard (try? count.times(weight)) == harvest.mass else {
        return quantity + (language == .french ? " (poids d'alors)" : " (weight of then)")
      }
      return "\(quantity) × \(weight.text(language))"
    }
  }
}
