public import CultiverMarseille

/// The agenda of a day, with the line to type beside what can be recorded at once.
///
/// Its JSON is `cultiver/today/1`: the properties `date` and `days`, then `scope`, `toSow`, `toPlant`, `ready`, `late`,
/// `tenureEnding`, `nextSteps`, `silentPlots`, `obstaclesOpen`, `instalmentsDue`, `conditionsDue` and `daysUnknown`.
public enum AgendaReport {
  /// The report of an agenda.
  public static func report(_ agenda: Agenda) -> Report {
    var sheets = [agenda.scope.sheet]
    sheets += [toSow(agenda), toPlant(agenda), ready(agenda), late(agenda), ending(agenda)]
    sheets += [steps(agenda), silent(agenda)]
    sheets += label(agenda)
    sheets += [untold(agenda), remarks(agenda)]
    return Report(
      schema: "cultiver/today/1",
      title: Phrase { language in
        "\(Phrase(fr: "À faire", en: "To do")[language]) · \(agenda.day.text(language))"
      },
      lead: [
        Phrase { language in
          let days = Words.counted(
            Int64(agenda.ahead), Phrase(fr: "jour", en: "day"), Phrase(fr: "jours", en: "days"), language)
          return "\(agenda.scope.words[language]) · \(days)\(language == .french ? " à venir" : " ahead")"
        }
      ],
      properties: [("date", .day(agenda.day)), ("days", .whole(Int64(agenda.ahead)))], sheets: sheets)
  }

  private static func toSow(_ agenda: Agenda) -> Sheet {
    planned(
      "toSow", Phrase(fr: "À semer en pépinière", en: "To sow in the nursery"), agenda.toSow,
      due: Phrase(fr: "le", en: "on")
    ) { Self.sow($0) }
  }

  private static func toPlant(_ agenda: Agenda) -> Sheet {
    planned(
      "toPlant", Phrase(fr: "À mettre en place", en: "To plant or sow in place"), agenda.toPlant,
      due: Phrase(fr: "le", en: "on")
    ) { Self.start($0) }
  }

  private static func planned(
    _ key: String, _ title: Phrase, _ items: [Agenda.Item], due: Phrase, command: (Agenda.Item) -> String
  ) -> Sheet {
    Sheet(
      key, title, columns: about + [date(due), area, self.command],
      rows: items.map { item in
        cells(item) + [day(item.due), item.prospect.area.map(Cell.area) ?? .blank, .text(command(item))]
      })
  }

  private static func ready(_ agenda: Agenda) -> Sheet {
    Sheet(
      "ready", Phrase(fr: "À récolter", en: "Ready to pick"),
      columns: about + [
        date(Phrase(fr: "prêt le", en: "ready on"), rank: 1),
        SheetColumn("lastPick", Phrase(fr: "dernière récolte", en: "last pick"), rank: 2),
        SheetColumn("daysSince", Phrase(fr: "jours depuis", en: "days since"), style: .bareNumbers), command,
      ],
      rows: agenda.ready.map { item in
        cells(item) + [day(item.due), day(item.lastPick), days(item.lastPick, to: agenda.day), .text(pick(item))]
      })
  }

  private static func late(_ agenda: Agenda) -> Sheet {
    Sheet(
      "late", Phrase(fr: "En retard", en: "Late"),
      columns: [.key("delay")] + about + [
        SheetColumn("what", Phrase(fr: "quoi", en: "what"), for: .people),
        date(Phrase(fr: "prévu le", en: "due on"), rank: 1),
        SheetColumn("daysLate", Phrase(fr: "jours", en: "days"), style: .bareNumbers), command,
      ],
      rows: agenda.late.map { delay, item in
        let command =
          switch delay {
          case .sowing: sow(item)
          case .planting: start(item)
          case .picking: pick(item)
          case .clearing: "cycle finish \(item.prospect.code)"
          }
        return [.text(delay.rawValue)] + cells(item)
          + [.note(delay.words), day(item.due), days(item.due, to: agenda.day), .text(command)]
      })
  }

  private static func ending(_ agenda: Agenda) -> Sheet {
    Sheet(
      "tenureEnding", Phrase(fr: "Occupations qui finissent", en: "Occupancies that end"),
      columns: [
        .key("site"), .key("plot"), .key("venture"), .label,
        SheetColumn("name", Phrase(fr: "entreprise", en: "venture")),
        SheetColumn("to", Phrase(fr: "dernier jour", en: "last day")),
        SheetColumn("daysLeft", Phrase(fr: "jours", en: "days"), style: .bareNumbers),
        SheetColumn("cycles", Phrase(verbatim: ""), for: .machines),
        SheetColumn("standing", Phrase(fr: "en place", en: "standing"), for: .people, rank: 1),
      ],
      rows: agenda.ending.map { ending in
        [
          .text(ending.plot.site.code), .text(ending.plot.plot.code), .text(ending.venture.code),
          .text(ending.plotName), .text(ending.venture.name), .day(ending.last),
          .whole(Int64(agenda.day.days(to: ending.last))),
          .text(ending.standing.map(\.cycle.code).joined(separator: " ")),
          .note(
            Phrase { language in
              ending.standing.map { "\($0.crop.name[language]) (\($0.cycle.code))" }.joined(separator: ", ")
            }),
        ]
      })
  }

  private static func steps(_ agenda: Agenda) -> Sheet {
    Sheet(
      "nextSteps", Phrase(fr: "Suites à donner", en: "Next steps"),
      columns: [
        .key("number"), .key("venture"), .label, SheetColumn("step", Phrase(fr: "quoi", en: "what")),
        date(Phrase(fr: "pour le", en: "by")),
        SheetColumn("daysLate", Phrase(fr: "jours de retard", en: "days late"), style: .bareNumbers, rank: 1),
        SheetColumn("person", Phrase(fr: "qui", en: "who"), rank: 2), command,
      ],
      rows: agenda.steps.map { due in
        let late = Int64(due.due.days(to: agenda.day))
        return [
          .number(due.step.number), .text(due.venture.code), .text(due.venture.name), .text(due.step.text),
          .day(due.due), late > 0 ? .whole(late) : .blank, Cell(due.step.person),
          .text("step done \(due.step.number)"),
        ]
      })
  }

  private static func silent(_ agenda: Agenda) -> Sheet {
    Sheet(
      "silentPlots", Phrase(fr: "Sans nouvelles ce mois-ci", en: "Not heard of this month"),
      columns: [
        .key("site"), .key("plot"), .key("venture"), .label,
        SheetColumn("name", Phrase(fr: "à qui demander", en: "who to ask")), command,
      ],
      rows: agenda.silent.map { silence in
        [
          .text(silence.plot.site.code), .text(silence.plot.plot.code), Cell(silence.holder?.code),
          .text(silence.plotName), Cell(silence.holder?.name), .text("harvest none \(silence.plotName)"),
        ]
      })
  }

  private static func untold(_ agenda: Agenda) -> Sheet {
    Sheet(
      "daysUnknown", Phrase(verbatim: ""), for: .machines,
      columns: ["cycle", "crop", "name", "site", "plot"].map { .key($0) },
      rows: agenda.untold.map { item in
        [
          .text(item.prospect.code), .text(item.crop.code), .text(item.crop.name.fr), .text(item.plot.site.code),
          .text(item.plot.plot.code),
        ]
      })
  }

  private static func remarks(_ agenda: Agenda) -> Sheet {
    var notes: [Phrase] = []
    if !agenda.untold.isEmpty {
      notes.append(
        Phrase { language in
          let shown = agenda.untold.prefix(6).map { "\($0.crop.name[language]) \($0.plotName)" }
          let rest = agenda.untold.count - shown.count
          let more = rest == 0 ? "" : Words.others(rest, language)
          let crops = shown.joined(separator: ", ") + more
          return language == .french
            ? "Jours de récolte inconnus, rien récolté depuis peu\u{202F}: \(crops)."
            : "Days of harvest unknown, nothing picked of late: \(crops)."
        })
    }
    let isEmpty =
      agenda.toSow.isEmpty && agenda.toPlant.isEmpty && agenda.ready.isEmpty && agenda.late.isEmpty
      && agenda.ending.isEmpty && agenda.silent.isEmpty && agenda.steps.isEmpty
      && agenda.label.isEmpty
    if isEmpty {
      notes.append(
        Phrase(
          fr: "Rien à faire, rien en retard, d'après le carnet.",
          en: "Nothing to do and nothing late, says the notebook.")
      )
    }
    return Sheet(
      "remarks", isEmpty ? Phrase(verbatim: "") : Phrase(fr: "À savoir", en: "Good to know"), for: .people, notes: notes
    )
  }
}

extension Agenda.Delay {
  /// What is late, in words.
  fileprivate var words: Phrase {
    switch self {
    case .sowing: Phrase(fr: "à semer", en: "to sow")
    case .planting: Phrase(fr: "à mettre en place", en: "to plant")
    case .picking: Phrase(fr: "rien récolté", en: "nothing picked")
    case .clearing: Phrase(fr: "récolte finie\u{202F}?", en: "harvest over?")
    }
  }
}
