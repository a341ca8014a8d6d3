import CultiverMarseille

/// What stands in a venture's way, what money it asked for and got, and with whom it works.
extension VentureReport {
  static func obstacles(_ page: VenturePage) -> Sheet {
    Sheet(
      "obstacles", Phrase(fr: "Freins", en: "Obstacles"), columns: obstacleColumns,
      rows: page.obstacles.map { obstacleCells($0, page.day) })
  }

  static let obstacleColumns: [SheetColumn] = [
    .label, .key("obstacle"), .key("kind"), SheetColumn("where", Phrase(fr: "où", en: "where"), rank: 1),
    SheetColumn("authority", Phrase(fr: "qui peut le lever", en: "who can lift it"), rank: 2),
    SheetColumn("since", Phrase(fr: "depuis", en: "since")),
    SheetColumn("days", Phrase(fr: "jours", en: "days"), style: .bareNumbers),
    SheetColumn("lastStep", Phrase(fr: "dernière démarche", en: "last step"), rank: 1),
    SheetColumn("step", Phrase(fr: "laquelle", en: "which"), style: .remarks, rank: 3),
  ]

  static func obstacleCells(_ course: ObstacleCourse, _ day: Day) -> [Cell] {
    let (obstacle, place) = (course.obstacle, course.obstacle.place)
    return [
      .note(course.kindName), Cell(obstacle.code), .text(obstacle.kind),
      Cell(place.site.map { site in place.plot.map { "\(site)/\($0)" } ?? site }), Cell(obstacle.authority),
      .day(obstacle.opened), .whole(course.days(on: day)), cell(course.steps.last?.day), Cell(course.steps.last?.step),
    ]
  }

  static func funding(_ page: VenturePage) throws(QuantityError) -> Sheet {
    var rows: [[Cell]] = []
    for course in page.funding {
      let (funding, paid) = (course.funding, try course.paid())
      let state = funding.state.0
      rows.append([
        Cell(funding.code), Cell(funding.code), Cell(funding.source), .term(funding.kind.rawValue, funding.kind.name),
        Cell(funding.purpose), funding.asked.map(Cell.money) ?? .blank, funding.granted.map(Cell.money) ?? .blank,
        paid.cents == 0 ? .blank : .money(paid), .term(state.rawValue, state.name), cell(course.lastCommitment),
        Cell(tooShort(course)),
      ])
    }
    return try Sheet(
      "funding", Phrase(fr: "Financements", en: "Funding"),
      columns: [
        .label, .key("funding"), SheetColumn("source", Phrase(fr: "de", en: "from"), rank: 2),
        SheetColumn("kind", Phrase(fr: "genre", en: "kind"), rank: 3),
        SheetColumn("purpose", Phrase(fr: "pour", en: "for"), style: .remarks, rank: 3),
        SheetColumn(
          "asked", Phrase(fr: "demandé", en: "asked"), style: .numbers, isSummed: true, isSparse: true),
        SheetColumn(
          "granted", Phrase(fr: "accordé", en: "granted"), style: .numbers, isSummed: true, isSparse: true),
        SheetColumn("paid", Phrase(fr: "payé", en: "paid"), style: .numbers, isSummed: true, isSparse: true),
        SheetColumn("state", Phrase(fr: "état", en: "state"), rank: 1),
        SheetColumn("commitsUntil", Phrase(fr: "engage jusqu'au", en: "commits until"), rank: 2),
        SheetColumn("heldTooShort", Phrase(fr: "parcelles tenues moins", en: "plots held for less"), rank: 2),
      ], rows: rows
    ).totalled()
  }

  /// The plots that are not held for as long as the funding commits: `GAR/A4`.
  private static func tooShort(_ course: FundingCourse) -> String? {
    let plots = course.warnings.compactMap { warning in
      switch warning {
      case .commitmentOutlastsTenure(_, let plot, _, _, _), .commitmentWithoutTenure(_, let plot, _, _): plot
      default: nil
      }
    }
    return plots.isEmpty ? nil : plots.joined(separator: ", ")
  }

  static func partners(_ page: VenturePage) -> Sheet {
    Sheet(
      "partners", Phrase(fr: "Partenaires", en: "Partners"),
      columns: [
        .label, .key("partnership"), .key("venture"), .key("organisation"),
        SheetColumn("kind", Phrase(fr: "genre", en: "kind")),
        SheetColumn("from", Phrase(fr: "depuis", en: "since")),
        SheetColumn("to", Phrase(fr: "jusqu'au", en: "until"), rank: 1),
        SheetColumn("brings", Phrase(fr: "apporte", en: "brings"), style: .remarks, rank: 2),
      ],
      rows: page.partnerships.flatMap { course in
        zip(course.parties, course.names).filter { $0.0.venture != page.venture.code }.map { party, name in
          let partnership = course.partnership
          return [
            .text(name), Cell(partnership.code), Cell(party.venture), Cell(party.organisation),
            .term(partnership.kind.rawValue, partnership.kind.name), .day(partnership.from), cell(partnership.to),
            Cell(party.brings),
          ]
        }
      })
  }

  /// What stands in the way and what money came, in plain words.
  static func labelStory(_ page: VenturePage) throws(QuantityError) -> [Phrase] {
    var story: [Phrase] = []
    if let first = page.obstacles.first {
      let count = Int64(page.obstacles.count)
      let days = first.days(on: page.day)
      story.append(
        Phrase { language in
          let obstacles = Words.counted(
            count, Phrase(fr: "frein", en: "obstacle"), Phrase(fr: "freins", en: "obstacles"), language)
          let stood = Words.counted(days, Phrase(fr: "jour", en: "day"), Phrase(fr: "jours", en: "days"), language)
          return language == .french
            ? "\(obstacles), \(count > 1 ? "le plus ancien " : "")depuis \(stood) (\(first.kindName.fr))."
            : "\(obstacles), \(count > 1 ? "the longest " : "")for \(stood) (\(first.kindName.en))."
        })
    }
    let granted = page.funding.filter { $0.funding.granted != nil && $0.funding.kind != .ownRevenue }
    if !granted.isEmpty {
      var (sum, paid) = (Money(cents: 0), Money(cents: 0))
      for course in granted {
        sum = try sum.adding(course.funding.granted ?? Money(cents: 0))
        paid = try paid.adding(try course.paid())
      }
      story.append(
        Phrase { language in
          let (sum, paid) = (sum.text(language), paid.text(language))
          return language == .french ? "\(sum) accordés, dont \(paid) payés." : "\(sum) granted, \(paid) of it paid."
        })
    }
    return story
  }
}
