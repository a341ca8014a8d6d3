public import CultiverMarseille

/// The page with which a meeting with a venture is held.
///
/// Its JSON is `cultiver/venture/1`: the property `date`, then `venture`, `people`, `stages`, `cohorts`, `milestones`,
/// `plots`, `months`, `twelveMonths`, `obstacles`, `funding`, `partners`, `nextSteps` and `meetings`.
public enum VentureReport {
  /// The report of a venture's page; throws when an exact result does not fit 64 bits.
  public static func report(_ page: VenturePage) throws(QuantityError) -> Report {
    Report(
      schema: "cultiver/venture/1", title: Phrase(verbatim: "\(page.venture.name) (\(page.venture.code))"),
      lead: [lead(page)], story: try story(page), properties: [("date", .day(page.day))],
      sheets: [
        venture(page), people(page), stages(page), cohorts(page), try milestones(page), try plots(page),
        try months(page),
        try twelveMonths(page), obstacles(page), try funding(page), partners(page), steps(page),
        meetings(page.meetings, Phrase(fr: "Dernières rencontres", en: "Last meetings")),
      ])
  }

  /// The day, and the stage with the time in it.
  static func lead(_ page: VenturePage) -> Phrase {
    Phrase { language in
      let day = page.day.text(language)
      guard let stage = page.stages.last else {
        return day + (language == .french ? " · aucune étape notée" : " · no stage recorded")
      }
      if let left = page.left {
        let how = PipelineReport.outcome(left.end).words(language).text
        return language == .french
          ? "\(day) · sortie de «\u{202F}\(stage.name.fr)\u{202F}» le \(left.day.short(language))\u{202F}: \(how)"
          : "\(day) · left “\(stage.name.en)” on \(left.day.short(language)): \(how)"
      }
      let stay = span(from: stage.since, to: page.day)[language]
      return "\(day) · \(stage.name[language]), " + (language == .french ? "depuis \(stay)" : "for \(stay)")
    }
  }

  /// How long it is from a day to another, in the unit in which people would say it.
  static func span(from first: Day, to last: Day) -> Phrase {
    let months = first.wholeMonths(to: last)
    let (count, one, many): (Int, Phrase, Phrase) =
      months < 2
      ? (first.days(to: last), Phrase(fr: "jour", en: "day"), Phrase(fr: "jours", en: "days"))
      : (months, Phrase(fr: "mois", en: "month"), Phrase(fr: "mois", en: "months"))
    return Phrase { Words.counted(Int64(count), one, many, $0) }
  }

  static func venture(_ page: VenturePage) -> Sheet {
    let draft = page.venture
    let kind = draft.kind ?? .venture
    return Sheet(
      "venture", Phrase(fr: "Qui", en: "Who"), shape: .record,
      columns: [
        SheetColumn("code", Phrase(fr: "Code", en: "Code")), SheetColumn("name", Phrase(fr: "Nom", en: "Name")),
        SheetColumn("kind", Phrase(fr: "Genre", en: "Kind")),
        SheetColumn("legalForm", Phrase(fr: "Forme juridique", en: "Legal form"), rank: 1),
        SheetColumn("siret", Phrase(verbatim: "SIRET"), rank: 1),
        SheetColumn("esusFrom", Phrase(fr: "Agrément ESUS du", en: "ESUS approval from"), rank: 1),
        SheetColumn("esusTo", Phrase(fr: "Agrément ESUS au", en: "ESUS approval to"), rank: 1),
        SheetColumn("commune", Phrase(fr: "Commune", en: "Commune"), rank: 1),
        SheetColumn("founded", Phrase(fr: "Création", en: "Founded"), rank: 1),
        SheetColumn("mission", Phrase(fr: "Mission", en: "Mission"), style: .remarks, rank: 1),
        SheetColumn("stage", Phrase(fr: "Étape", en: "Stage"), rank: 1),
        SheetColumn("stageSince", Phrase(fr: "Depuis", en: "Since"), rank: 1),
        SheetColumn("left", Phrase(fr: "Sortie le", en: "Left on"), rank: 1),
        SheetColumn("outcome", Phrase(fr: "Issue", en: "Outcome"), rank: 1),
        SheetColumn("retired", Phrase(fr: "Retirée le", en: "Retired on"), rank: 1),
      ],
      rows: [
        [
          .text(draft.code), .text(draft.name), .term(kind.rawValue, kind.name),
          page.legalForm.map { .term(draft.legalForm, $0) } ?? .blank, Cell(draft.siret), cell(draft.esusFrom),
          cell(draft.esusTo), page.commune.map { .term(draft.commune, Phrase(verbatim: $0)) } ?? .blank,
          cell(draft.founded), Cell(draft.mission), page.stages.last.map { .term($0.code, $0.name) } ?? .blank,
          cell(page.stages.last?.since), cell(page.left?.day),
          page.left.map { PipelineReport.outcome($0.end) } ?? .blank, cell(page.retired),
        ]
      ])
  }

  static func people(_ page: VenturePage) -> Sheet {
    Sheet(
      "people", Phrase(fr: "Personnes", en: "People"),
      columns: [
        .label, .key("role"), .key("person"),
        SheetColumn("who", Phrase(fr: "code", en: "code"), for: .people),
        SheetColumn("name", Phrase(fr: "nom", en: "name"), rank: 1),
        SheetColumn("title", Phrase(fr: "fonction", en: "title"), rank: 1),
        SheetColumn("from", Phrase(fr: "depuis", en: "since"), rank: 1),
      ],
      rows: page.people.map { part in
        [
          .note(part.role.kind.name), .text(part.role.kind.rawValue), .text(part.role.person), .text(part.role.person),
          Cell(part.name), Cell(part.role.title), cell(part.role.from),
        ]
      })
  }

  static func stages(_ page: VenturePage) -> Sheet {
    Sheet(
      "stages", Phrase(fr: "Étapes", en: "Stages"),
      columns: [
        .label, .key("stage"), SheetColumn("since", Phrase(fr: "depuis", en: "since")),
        SheetColumn("until", Phrase(fr: "jusqu'au", en: "until"), rank: 1),
        SheetColumn("days", Phrase(fr: "jours", en: "days"), for: .machines, style: .bareNumbers),
        SheetColumn("stay", Phrase(fr: "durée", en: "time"), for: .people),
      ],
      rows: page.stages.map { stay in
        let last = stay.until ?? page.day
        return [
          .note(stay.name), .text(stay.code), .day(stay.since), cell(stay.until),
          .whole(Int64(stay.since.days(to: last) + 1)), .note(span(from: stay.since, to: last.adding(days: 1))),
        ]
      })
  }

  static func milestones(_ page: VenturePage) throws(QuantityError) -> Sheet {
    Sheet(
      "milestones", Phrase(fr: "Jalons", en: "Milestones"),
      columns: [
        .label, .key("milestone"), SheetColumn("grams", Phrase(verbatim: "kg"), for: .machines, style: .bareNumbers),
        SheetColumn("date", Phrase(fr: "le", en: "on")),
      ],
      rows: page.milestones.map { milestone, day in
        switch milestone {
        case .firstMeeting: [.note(name(of: milestone)), .text("first-meeting"), .blank, .day(day)]
        case .firstHarvest: [.note(name(of: milestone)), .text("first-harvest"), .blank, .day(day)]
        case .harvested(let mass): [.note(name(of: milestone)), .text("harvested"), .mass(mass), .day(day)]
        }
      },
      notes: page.total == .zero
        ? []
        : [
          Phrase { language in
            let mass = Words.mass(page.total, language)
            return language == .french ? "\(mass) depuis la première récolte." : "\(mass) since the first harvest."
          }
        ],
      chart: try course(page))
  }

  /// All that was picked since the beginning as columns that grow; nil when there is no course to see.
  private static func course(_ page: VenturePage) throws(QuantityError) -> Chart? {
    let steps = try page.cumulated()
    guard steps.count > 1 else { return nil }
    let years = Set(steps.map { $0.period.last.parts.year })
    let reached = page.milestones.filter { if case .harvested = $0.milestone { true } else { false } }
    return Chart(
      .columns, Phrase(fr: "Récolte cumulée, en kg", en: "Harvest since the beginning, in kg"),
      description: Phrase { language in
        let told = reached.map {
          "\(name(of: $0.milestone)[language]) \(language == .french ? "le" : "on") \($0.day.short(language))"
        }
        return told.isEmpty ? Words.mass(page.total, language) + "." : told.joined(separator: ", ") + "."
      },
      unit: "kg", series: [Phrase(fr: "récolté depuis le début", en: "picked since the beginning")],
      points: steps.map { step in
        ChartPoint(Phrase { step.period.heading($0, withYear: years.count > 1) }, [.mass(step.cumulated)])
      })
  }

  /// What a milestone is called.
  static func name(of milestone: Milestone) -> Phrase {
    switch milestone {
    case .firstMeeting: Phrase(fr: "première rencontre", en: "first meeting")
    case .firstHarvest: Phrase(fr: "première récolte", en: "first harvest")
    case .harvested(let mass): reached(mass)
    }
  }

  /// `3 t récoltées`, `500 kg récoltés`.
  private static func reached(_ mass: Mass) -> Phrase {
    Phrase { language in
      let tonnes = mass.grams / 1_000_000
      let text = tonnes > 0 ? "\(Words.whole(tonnes, language))\u{A0}t" : Words.mass(mass, language)
      guard language == .french else { return "\(text) picked" }
      return "\(text) récolté\(tonnes > 0 ? "e" : "")\(tonnes == 1 ? "" : "s")"
    }
  }

  static func cohorts(_ page: VenturePage) -> Sheet {
    Sheet(
      "cohorts", Phrase(fr: "Promotions", en: "Cohorts"),
      columns: [
        .label, .key("cohort"), SheetColumn("programme", Phrase(fr: "programme", en: "programme"), for: .people),
        SheetColumn("entered", Phrase(fr: "entrée", en: "entered")),
        SheetColumn("left", Phrase(fr: "sortie", en: "left"), rank: 2),
        SheetColumn("outcome", Phrase(fr: "issue", en: "outcome"), rank: 1),
        SheetColumn("officer", Phrase(fr: "suivie par", en: "officer"), rank: 3),
        SheetColumn("note", Phrase(fr: "note", en: "note"), style: .remarks, rank: 4),
      ],
      rows: page.enrolments.map { enrolment in
        let draft = enrolment.draft
        return [
          .text(draft.cohort), .text(draft.cohort), .note(enrolment.programme), .day(draft.entered), cell(draft.left),
          draft.outcome.map { .term($0.rawValue, $0.name) } ?? .blank, Cell(draft.officer), Cell(draft.note),
        ]
      })
  }

  static func steps(_ page: VenturePage) -> Sheet {
    Sheet(
      "nextSteps", Phrase(fr: "Suites à donner", en: "Next steps"),
      columns: [
        SheetColumn("number", Phrase(fr: "N°", en: "No."), style: .bareNumbers),
        SheetColumn("step", Phrase(fr: "quoi", en: "what")), SheetColumn("due", Phrase(fr: "pour le", en: "by")),
        SheetColumn("daysLate", Phrase(fr: "jours de retard", en: "days late"), style: .bareNumbers, rank: 1),
        SheetColumn("person", Phrase(fr: "qui", en: "who"), rank: 1),
        SheetColumn("meeting", Phrase(fr: "dit le", en: "agreed on"), rank: 2),
      ],
      rows: page.steps.map { step in
        let late = step.due.map { Int64($0.days(to: page.day)) } ?? 0
        return [
          .number(step.number), .text(step.text), cell(step.due), late > 0 ? .whole(late) : .blank, Cell(step.person),
          cell(step.meeting),
        ]
      })
  }

  static func meetings(_ meetings: [VenturePage.Meeting], _ title: Phrase) -> Sheet {
    Sheet(
      "meetings", title,
      columns: [
        SheetColumn("number", Phrase(fr: "N°", en: "No."), style: .bareNumbers),
        SheetColumn("date", Phrase(fr: "le", en: "on")),
        SheetColumn("people", Phrase(fr: "avec", en: "with"), rank: 1),
        SheetColumn("note", Phrase(fr: "dit", en: "said")),
        SheetColumn("decision", Phrase(fr: "décidé", en: "decided")),
      ],
      rows: meetings.map { meeting in
        [
          .number(meeting.number), .day(meeting.draft.day),
          Cell(meeting.draft.people.isEmpty ? nil : meeting.draft.people.joined(separator: ", ")),
          Cell(meeting.draft.note), Cell(meeting.draft.decision),
        ]
      })
  }

  static func cell(_ day: Day?) -> Cell { day.map(Cell.day) ?? .blank }
}
