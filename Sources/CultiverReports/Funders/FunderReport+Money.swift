import CultiverMarseille

/// The money: asked, granted, paid, and what else supports the work.
extension FunderReport {
  static func money(_ figures: FunderFigures) throws(QuantityError) -> Sheet {
    var rows: [[Cell]] = []
    for funded in figures.fundings {
      let (course, funding) = (funded.course, funded.course.funding)
      let (inPeriod, all) = (
        try funded.paid(from: figures.period.first, through: figures.through), try course.paid()
      )
      let state = funding.state.0
      rows.append([
        name(funded), .text(funded.code), Cell(funding.venture), .term(funding.kind.rawValue, funding.kind.name),
        day(funding.askedOn), sum(funding.asked), day(funding.grantedOn), sum(funding.granted), sum(inPeriod), sum(all),
        sum(try course.outstanding()), .term(state.rawValue, state.name), day(course.lastCommitment),
        Cell(funding.conclusion ?? funding.note),
      ])
    }
    return try Sheet(
      "money", Phrase(fr: "3a. L'argent", en: "3a. The money"),
      columns: [
        .label, .key("funding"), .key("venture"), SheetColumn("kind", Phrase(fr: "genre", en: "kind"), rank: 2),
        SheetColumn("askedOn", Phrase(fr: "demandé le", en: "asked on"), for: .machines),
        SheetColumn(
          "asked", Phrase(fr: "demandé (€)", en: "asked (€)"), style: .bareNumbers, rank: 1, isSummed: true,
          isSparse: true),
        SheetColumn("grantedOn", Phrase(fr: "accordé le", en: "granted on"), for: .machines),
        SheetColumn(
          "granted", Phrase(fr: "accordé (€)", en: "granted (€)"), style: .bareNumbers, isSummed: true, isSparse: true),
        SheetColumn(
          "paidInPeriod", Phrase(fr: "payé sur la période (€)", en: "paid in the period (€)"), style: .bareNumbers,
          isSummed: true, isSparse: true),
        SheetColumn(
          "paid", Phrase(fr: "payé en tout (€)", en: "paid in all (€)"), style: .bareNumbers, isSummed: true,
          isSparse: true),
        SheetColumn(
          "outstanding", Phrase(fr: "à venir (€)", en: "to come (€)"), style: .bareNumbers, isSummed: true,
          isSparse: true),
        SheetColumn("state", Phrase(fr: "état", en: "state")),
        SheetColumn("commitsUntil", Phrase(fr: "engage jusqu'au", en: "commits until"), rank: 3),
        SheetColumn("conclusion", Phrase(fr: "remarque", en: "remark"), style: .remarks, rank: 5),
      ], rows: rows
    ).totalled()
  }

  private static func sum(_ money: Money?) -> Cell {
    money.map { $0.cents == 0 ? .blank : .money($0) } ?? .blank
  }

  static func instalments(_ figures: FunderFigures) -> Sheet {
    Sheet(
      "instalments", Phrase(fr: "3b. Versements", en: "3b. Instalments"),
      columns: [
        .label, .key("funding"), SheetColumn("number", Phrase(fr: "n°", en: "no."), style: .bareNumbers),
        SheetColumn("due", Phrase(fr: "prévu le", en: "due on")),
        SheetColumn(
          "amount", Phrase(fr: "prévu (€)", en: "due (€)"), style: .bareNumbers, isSummed: true, isSparse: true),
        SheetColumn("paidOn", Phrase(fr: "payé le", en: "paid on")),
        SheetColumn(
          "paid", Phrase(fr: "payé (€)", en: "paid (€)"), style: .bareNumbers, isSummed: true, isSparse: true),
        SheetColumn("note", Phrase(fr: "remarque", en: "remark"), style: .remarks, rank: 2),
      ],
      rows: figures.fundings.flatMap { funded in
        funded.course.instalments.map { part in
          [
            .text(funded.code), .text(funded.code), part.number.map(Cell.number) ?? .blank, day(part.due),
            sum(part.amount),
            day(part.paidOn), sum(part.paid), Cell(part.note),
          ]
        }
      })
  }

  static func partners(_ figures: FunderFigures) -> Sheet {
    Sheet(
      "partners", Phrase(fr: "3c. Contributions des partenaires", en: "3c. What partners bring"),
      columns: [
        .label, .key("partnership"), .key("venture"), .key("organisation"),
        SheetColumn("kind", Phrase(fr: "genre", en: "kind")),
        SheetColumn("brings", Phrase(fr: "apporte", en: "brings"), style: .remarks, rank: 1),
        SheetColumn("amount", Phrase(fr: "en argent (€)", en: "in money (€)"), style: .bareNumbers, rank: 1),
        SheetColumn("inKind", Phrase(fr: "en nature (€)", en: "in kind (€)"), style: .bareNumbers, rank: 1),
        SheetColumn("from", Phrase(fr: "depuis", en: "since")),
        SheetColumn("to", Phrase(fr: "jusqu'au", en: "until"), rank: 2),
      ],
      rows: figures.partnerships.flatMap { course in
        zip(course.parties, course.names).filter { party, _ in
          party.brings != nil || party.amount != nil || party.inKind != nil
        }.map { party, name in
          let partnership = course.partnership
          return [
            .text(name), Cell(partnership.code), Cell(party.venture), Cell(party.organisation),
            .term(partnership.kind.rawValue, partnership.kind.name), Cell(party.brings), sum(party.amount),
            sum(party.inKind), .day(partnership.from), day(partnership.to),
          ]
        }
      })
  }
}
