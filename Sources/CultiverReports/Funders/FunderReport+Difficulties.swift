import CultiverMarseille

/// What was in the way, and what figures lack.
extension FunderReport {
  static func obstacles(_ figures: FunderFigures) -> Sheet {
    Sheet(
      "obstacles", Phrase(fr: "2a. Difficultés rencontrées", en: "2a. Difficulties met"),
      columns: [
        .label, .key("obstacle"), .key("kind"), SheetColumn("ventures", Phrase(fr: "qui", en: "whom")),
        SheetColumn("where", Phrase(fr: "où", en: "where"), rank: 1),
        SheetColumn("since", Phrase(fr: "depuis", en: "since")),
        SheetColumn("ended", Phrase(fr: "fin", en: "ended"), rank: 1),
        SheetColumn("state", Phrase(fr: "état", en: "state")),
        SheetColumn("days", Phrase(fr: "jours", en: "days"), style: .bareNumbers),
        SheetColumn("what", Phrase(fr: "de quoi il s'agit", en: "what it is"), style: .remarks, rank: 3),
        SheetColumn(
          "lastStep", Phrase(fr: "dernière démarche, ou issue", en: "last step, or how it ended"), style: .remarks,
          rank: 2),
      ],
      rows: figures.obstacles.map { course in
        let (obstacle, place) = (course.obstacle, course.obstacle.place)
        return [
          .note(course.kindName), Cell(obstacle.code), .text(obstacle.kind),
          Cell(course.stops.isEmpty ? nil : course.stops.joined(separator: ", ")),
          Cell(place.site.map { site in place.plot.map { "\(site)/\($0)" } ?? site }), .day(obstacle.opened),
          day(obstacle.ended),
          obstacle.outcome.map { .term($0.rawValue, $0.name) } ?? .term("open", Phrase(fr: "ouvert", en: "open")),
          .whole(course.days(on: figures.through)), Cell(obstacle.note),
          Cell(obstacle.conclusion ?? course.steps.last?.step),
        ]
      },
      notes: figures.obstacles.isEmpty
        ? [Phrase(fr: "Aucun frein noté sur la période.", en: "No obstacle was recorded in the period.")] : [])
  }

  static func gaps(_ figures: FunderFigures) -> Sheet {
    var rows: [[Cell]] = []
    for funded in figures.fundings {
      if let whole = funded.grown?.whole {
        if whole.ofUnknownArea > .zero { rows.append(gap(funded, unknownArea(whole.ofUnknownArea))) }
        if whole.estimated > .zero { rows.append(gap(funded, estimated(whole.estimated, of: whole.mass))) }
      }
      for line in funded.objectives {
        for gap in line.reading?.gaps ?? [] {
          rows.append([
            .note(Phrase { ObjectivesReport.label(line, $0) }), .text(funded.code),
            .note(gap.words(of: line.course.objective.indicator)),
          ])
        }
      }
      for part in (try? funded.means?.hours())?.missing ?? [] where !part.isPlain {
        rows.append(gap(funded, part.words(.hours)))
      }
    }
    return Sheet(
      "gaps", Phrase(fr: "2b. Ce qui manque aux chiffres", en: "2b. What the figures lack"),
      columns: [.label, .key("funding"), SheetColumn("message", Phrase(fr: "pourquoi", en: "why"))], rows: rows)
  }

  private static func gap(_ funded: FundedCourse, _ words: Phrase) -> [Cell] {
    [.text(funded.code), .text(funded.code), .note(words)]
  }

  private static func unknownArea(_ mass: Mass) -> Phrase {
    Phrase { language in
      let mass = Words.mass(mass, language)
      return language == .french
        ? "\(mass) viennent de surfaces inconnues, hors du rendement"
        : "\(mass) come from unknown areas, left out of yields"
    }
  }

  private static func estimated(_ mass: Mass, of whole: Mass) -> Phrase {
    Phrase { language in
      let share = Words.percent(mass.grams, of: whole.grams, language)
      return language == .french
        ? "\(share) de la récolte est comptée en bottes ou en pièces et non pesée"
        : "\(share) of the harvest was counted in bunches or pieces and not weighed"
    }
  }
}
