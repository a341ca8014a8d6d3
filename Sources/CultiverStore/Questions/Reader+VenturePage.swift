public import CultiverMarseille
import GRDB

extension Reader {
  /// What a meeting with a venture is about on a day; names of people only when they are asked for. Throws `Misfit`.
  public func page(of word: String, on day: Day, personal: Bool) throws -> VenturePage {
    let named = try placed(.venture) { try Lookup(database).venture(word) }
    let listed = try only(try ventures(on: day).first { $0.draft.code == named.code }, .venture, word)
    let names = Dictionary(
      try people(personal: personal).map { ($0.draft.code, $0.draft.contact.name) },
      uniquingKeysWith: { first, _ in first })
    let roles = try roles().map(\.draft).filter { role in
      role.venture == named.code && role.holds(on: day)
    }
    let order = RoleKind.allCases
    let programmes = Dictionary(
      try programmes().map { ($0.draft.code, Phrase(fr: $0.draft.name, en: $0.draft.nameEn ?? $0.draft.name)) },
      uniquingKeysWith: { first, _ in first })
    let stages = try stageStays(of: named.code, on: day)
    return try VenturePage(
      day: day, venture: listed.draft, commune: listed.draft.commune.flatMap { try communeNames()[$0] },
      legalForm: listed.draft.legalForm.map { try name(of: $0, in: "legal_form") }, retired: listed.retired,
      stages: stages.stays, left: stages.left,
      people: order.flatMap { kind in roles.filter { $0.kind == kind } }.map { role in
        VenturePage.Part(role: role, name: names[role.person] ?? nil)
      },
      enrolments: try enrolments(of: named.id).filter { $0.draft.entered <= day }.map { enrolment in
        var draft = enrolment.draft
        if let left = draft.left, day < left { (draft.left, draft.outcome) = (nil, nil) }
        return VenturePage.Enrolment(
          programme: programmes[enrolment.programme] ?? Phrase(verbatim: enrolment.programme), draft: draft)
      },
      plots: try heldPlots(by: named.id, on: day), months: try twelveMonths(of: named.id, on: day),
      firstMeeting: try firstMeeting(with: named.id),
      harvests: try harvestDays(of: named.id, upTo: day),
      steps: try nextSteps(of: named.id, on: day),
      meetings: try meetings().reversed().filter { $0.draft.venture == named.code && $0.draft.day <= day }
        .prefix(VenturePage.lastMeetings).map { VenturePage.Meeting(number: $0.number, draft: $0.draft) },
      obstacles: try obstacles(today: day).compactMap { $0.standing(on: day) }.filter { course in
        course.isOpen && course.stops.contains(named.code)
      },
      funding: try fundings(today: day).filter { $0.funding.venture == named.code }.compactMap { $0.standing(on: day) },
      partnerships: try partnerships().filter { course in
        course.isInForce(on: day) && course.parties.contains { $0.venture == named.code }
      })
  }

  /// Where a venture stood up to a day, and how it left, when it stands at no stage then.
  private func stageStays(
    of venture: String, on day: Day
  ) throws -> (stays: [VenturePage.StageStay], left: PipelineStay.Ended?) {
    let names = Dictionary(try stageNames().map { ($0.code, $0.name) }, uniquingKeysWith: { first, _ in first })
    let way = try waysOfVentures().first { $0.code == venture }
    return (
      (way?.stays(through: day) ?? []).map { stay in
        VenturePage.StageStay(
          code: stay.stage, name: names[stay.stage] ?? Phrase(verbatim: stay.stage), since: stay.since,
          until: stay.ended.flatMap { $0.day <= day ? $0.day.adding(days: -1) : nil })
      }, way?.departure(on: day)
    )
  }

  private func heldPlots(by venture: Identity<Venture>, on day: Day) throws -> [VenturePage.HeldPlot] {
    let names = try directory()
    return try Row.fetchAll(
      database,
      sql: """
        SELECT occupancy.plot_id, from_day, to_day, title
        FROM occupancy
        JOIN plot ON plot.id = occupancy.plot_id
        JOIN site ON site.id = plot.site_id
        WHERE venture_id = :venture AND from_day <= :day AND ifnull(to_day, '9999-12-31') >= :day
        ORDER BY site.code, plot.code, occupancy.id
        """, arguments: ["venture": venture.rawValue, "day": day.iso]
    ).compactMap { row in
      guard let from = Self.day(row["from_day"]), let plot = names.plots[Identity(rawValue: row["plot_id"])],
        let site = names.sites[plot.site]
      else { return nil }
      return VenturePage.HeldPlot(
        plot: MonthlyFigures.PlotKey(plot: plot, site: site), from: from, to: Self.day(row["to_day"]),
        title: try (row["title"] as String?).map { try name(of: $0, in: "title") })
    }
  }

  private func firstMeeting(with venture: Identity<Venture>) throws -> Day? {
    Self.day(
      try String.fetchOne(
        database, sql: "SELECT min(day) FROM meeting WHERE venture_id = ?", arguments: [venture.rawValue]))
  }

  /// What was picked on each day up to a day on plots that a venture held that day.
  private func harvestDays(of venture: Identity<Venture>, upTo day: Day) throws -> [(day: Day, mass: Mass)] {
    try Row.fetchAll(
      database,
      sql: """
        SELECT harvest.day, sum(harvest.grams) AS grams
        FROM occupancy
        JOIN cycle ON cycle.plot_id = occupancy.plot_id
        JOIN harvest ON harvest.cycle_id = cycle.id AND harvest.void_reason IS NULL
          AND harvest.day BETWEEN occupancy.from_day AND min(ifnull(occupancy.to_day, '9999-12-31'), :day)
        WHERE occupancy.venture_id = :venture
        GROUP BY harvest.day ORDER BY harvest.day
        """, arguments: ["venture": venture.rawValue, "day": day.iso]
    ).compactMap { row in Self.day(row["day"]).map { ($0, Mass(grams: row["grams"])) } }
  }

  /// The figures of the month of a day and of the eleven before it, each up to the day, by one question.
  private func twelveMonths(
    of venture: Identity<Venture>, on day: Day
  ) throws -> [(month: Month, figures: Figures)] {
    let year = ReportPeriod(day.month.adding(months: -11).first...day.month.last)
    let question = PeriodQuestion(year, across: [.month], today: day)
    let figures = try PeriodFigures(try facts(of: question, scope: Scope(venture: venture)))
    return figures.parts(.month).map { (question.spans[$0].period.first.month, figures.totals[$0]) }
  }

  /// The name of a code of a reference list, else the word itself.
  private func name(of code: String, in table: String) throws -> Phrase {
    let row = try Row.fetchOne(database, sql: "SELECT name, name_en FROM \(table) WHERE code = ?", arguments: [code])
    return row.map { Phrase(fr: $0["name"], en: $0["name_en"]) } ?? Phrase(verbatim: code)
  }
}
