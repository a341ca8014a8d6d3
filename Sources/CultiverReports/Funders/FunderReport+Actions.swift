import CultiverMarseille

/// What was done: on what ground, where, when, and for whom.
extension FunderReport {
  static func actions(_ figures: FunderFigures) throws(QuantityError) -> Sheet {
    var rows: [[Cell]] = []
    for funded in figures.fundings {
      guard let days = funded.days, let grown = funded.grown else { continue }
      let means = funded.means
      let hours = try means?.hours()
      rows.append([
        name(funded), .text(funded.code), Cell(funded.course.funding.venture), venture(funded), places(grown),
        .day(days.lowerBound), .day(days.upperBound), .mass(grown.whole.mass),
        .area(try grown.whole.cultivatedArea()), .whole(Int64(grown.byCrop.count { $0.figures[0].mass > .zero })),
        crops(grown), hours?.value == nil ? .blank : means.map { .time($0.paid) } ?? .blank,
        hours?.value == nil ? .blank : means.map { .time($0.volunteer) } ?? .blank,
      ])
    }
    return Sheet(
      "actions", Phrase(fr: "1a. Ce qui a été fait, où et quand", en: "1a. What was done, where and when"),
      columns: [
        .label, .key("funding"), .key("venture"),
        SheetColumn("who", Phrase(fr: "par", en: "by"), for: .people, rank: 1),
        SheetColumn("where", Phrase(fr: "où", en: "where")), SheetColumn("from", Phrase(fr: "du", en: "from")),
        SheetColumn("through", Phrase(fr: "au", en: "to")),
        SheetColumn("grams", Phrase(fr: "récolté", en: "harvested"), style: .numbers),
        SheetColumn("cultivatedSquareMetres", Phrase(fr: "cultivé", en: "cultivated"), style: .numbers),
        SheetColumn("crops", Phrase(fr: "cultures", en: "crops"), style: .bareNumbers, rank: 2),
        SheetColumn("harvests", Phrase(fr: "dont", en: "of it"), style: .remarks, rank: 4),
        SheetColumn("paidHours", Phrase(fr: "heures payées", en: "paid hours"), style: .numbers, rank: 3),
        SheetColumn("volunteerHours", Phrase(fr: "heures bénévoles", en: "volunteer hours"), style: .numbers, rank: 3),
      ], rows: rows,
      notes: rows.isEmpty
        ? [Phrase(fr: "Aucun financement accordé sur la période.", en: "No funding was granted in the period.")] : [])
  }

  static func destinations(_ figures: FunderFigures) throws(QuantityError) -> Sheet {
    let kinds: [Destination?] = Destination.allCases + [nil]
    let picked = Set(
      figures.fundings.flatMap { $0.grown?.byDestination ?? [] }.filter { $0.figures[0].mass > .zero }.map(\.key))
    // What was picked must be found here again to the last gram: only what nobody picked may be left out.
    let columns = kinds.map { kind in
      SheetColumn(
        kind?.rawValue ?? "unstated", Phrase { "\((kind?.name ?? unstated)[$0]) (kg)" }, style: .bareNumbers,
        rank: picked.contains(kind) ? 0 : 1)
    }
    return Sheet(
      "destinations", Phrase(fr: "1b. Pour qui", en: "1b. For whom"),
      columns: [.label, .key("funding")] + columns + [
        SheetColumn("trained", Phrase(fr: "personnes formées", en: "people trained"), style: .bareNumbers),
        SheetColumn("attendances", Phrase(fr: "participations", en: "attendances"), style: .bareNumbers),
      ],
      rows: figures.fundings.compactMap { funded in
        guard let grown = funded.grown else { return nil }
        let masses = kinds.map { kind in
          grown.byDestination.first { $0.key == kind }.map { Cell.mass($0.figures[0].mass) } ?? .mass(.zero)
        }
        let people = [Indicator.trained, .reached].map { indicator in
          funded.people.first { $0.question.indicator == indicator }?.value.map(Cell.whole) ?? .blank
        }
        return [name(funded), .text(funded.code)] + masses + people
      }, folds: true)
  }

  private static let unstated = Phrase(fr: "non dit", en: "not stated")

  private static func venture(_ funded: FundedCourse) -> Cell {
    funded.ventureName.map(Cell.text) ?? .note(Phrase(fr: "le réseau", en: "the network"))
  }

  /// `Ferme des Tilleuls, Marseille 14e`.
  private static func places(_ grown: PeriodFigures) -> Cell {
    let sites = grown.bySite.map(\.key.name)
    guard !sites.isEmpty else { return .blank }
    let communes = grown.byCommune.map(\.key.name)
    return .text(sites.joined(separator: ", ") + " · " + communes.joined(separator: ", "))
  }

  /// `tomate 120 kg, courgette 80 kg et 4 autres`.
  private static func crops(_ grown: PeriodFigures) -> Cell {
    let picked = grown.byCrop.filter { $0.figures[0].mass > .zero }
    guard !picked.isEmpty else { return .blank }
    return .note(
      Phrase { language in
        let said = picked.prefix(4).map {
          "\(Prose.inSentence($0.key.name[language])) \(Words.mass($0.figures[0].mass, language))"
        }
        return said.joined(separator: ", ") + (picked.count > 4 ? Words.others(picked.count - 4, language) : "")
      })
  }
}
