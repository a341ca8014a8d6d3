import CultiverMarseille

extension AgendaReport {
  /// What the label asks to be looked at: obstacles, money to come, conditions that fall due.
  static func label(_ agenda: Agenda) -> [Sheet] { [obstacles(agenda), payments(agenda), promises(agenda)] }

  private static let late = SheetColumn("daysLeft", Phrase(fr: "jours", en: "days"), style: .bareNumbers)

  private static func obstacles(_ agenda: Agenda) -> Sheet {
    Sheet(
      "obstaclesOpen", Phrase(fr: "Freins", en: "Obstacles"),
      columns: [
        .key("obstacle"), .key("kind"), .key("site"), .key("plot"), .key("authority"), .label,
        SheetColumn("where", Phrase(fr: "où, qui", en: "where, whom"), for: .people),
        SheetColumn("ventures", Phrase(verbatim: ""), for: .machines),
        SheetColumn("days", Phrase(fr: "jours", en: "days"), style: .bareNumbers),
        SheetColumn("lastStep", Phrase(fr: "dernière démarche", en: "last step"), rank: 1),
        SheetColumn("step", Phrase(fr: "laquelle", en: "which"), style: .remarks, rank: 2), command,
      ],
      rows: agenda.label.obstacles.map { course in
        let obstacle = course.obstacle
        let place = [obstacle.place.site, obstacle.place.plot].compactMap(\.self).joined(separator: "/")
        let words = ([place.isEmpty ? nil : place] + course.stops).compactMap(\.self).joined(separator: ", ")
        return [
          Cell(obstacle.code), .text(obstacle.kind), Cell(obstacle.place.site), Cell(obstacle.place.plot),
          Cell(obstacle.authority), .note(course.kindName), .text(words),
          .text(course.stops.joined(separator: " ")), .whole(course.days(on: agenda.day)), day(course.steps.last?.day),
          Cell(course.steps.last?.step), .text("obstacle step \(obstacle.code ?? "") …"),
        ]
      })
  }

  private static func payments(_ agenda: Agenda) -> Sheet {
    Sheet(
      "instalmentsDue", Phrase(fr: "Versements attendus", en: "Instalments due"),
      columns: [
        .key("funding"), .key("number"), .key("venture"), .key("source"), .label,
        SheetColumn("amount", Phrase(fr: "montant", en: "amount"), style: .numbers),
        date(Phrase(fr: "le", en: "on")), late, command,
      ],
      rows: agenda.label.payments.map { payment in
        let (funding, part) = (payment.funding, payment.instalment)
        return about(funding, part.number) + [
          part.amount.map(Cell.money) ?? .blank, .day(payment.due), .whole(Int64(agenda.day.days(to: payment.due))),
          .text(
            "funding pay \(funding.code ?? "") \(part.amount.map { Written.plain($0.cents, places: 2) } ?? "…")"
              + " --number \(part.number ?? 0)"),
        ]
      })
  }

  private static func promises(_ agenda: Agenda) -> Sheet {
    Sheet(
      "conditionsDue", Phrase(fr: "Conditions à échéance", en: "Conditions due"),
      columns: [
        .key("funding"), .key("number"), .key("venture"), .key("source"), .label,
        SheetColumn("kind", Phrase(verbatim: ""), for: .machines),
        SheetColumn("target", Phrase(verbatim: ""), for: .machines),
        SheetColumn("unit", Phrase(verbatim: ""), for: .machines),
        SheetColumn("condition", Phrase(fr: "ce qui est demandé", en: "what is asked")),
        date(Phrase(fr: "jusqu'au", en: "until")), late, command,
      ],
      rows: agenda.label.promises.map { promise in
        let (funding, condition) = (promise.funding, promise.condition)
        return about(funding, condition.number) + [
          .text(condition.kind.rawValue),
          condition.target.map { .decimal($0.count.thousandths, places: 3) } ?? .blank, Cell(condition.target?.unit),
          .note(condition.asked), .day(condition.until), .whole(Int64(agenda.day.days(to: condition.until))),
          .text("funding settle \(funding.code ?? "") \(condition.number ?? 0) met"),
        ]
      })
  }

  private static func about(_ funding: FundingDraft, _ number: Int64?) -> [Cell] {
    let words = [funding.code, funding.venture].compactMap(\.self).joined(separator: "\u{A0}· ")
    return [
      Cell(funding.code), number.map(Cell.number) ?? .blank, Cell(funding.venture), Cell(funding.source), .text(words),
    ]
  }
}
