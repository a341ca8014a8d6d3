import CultiverMarseille
import CultiverReports

/// Fundings as sheets.
enum FundingSheets {
  /// Fundings, one a row, with what looks wrong of them below.
  static func list(_ title: Phrase, _ courses: [FundingCourse], shape: Sheet.Shape = .table, key: String = "") throws
    -> Sheet
  {
    Sheet(
      key, title, shape: shape, columns: shape == .record ? columns.map(\.inFull) : columns, rows: try courses.map(row),
      notes: courses.flatMap { course in course.warnings.map { note($0, course.funding.accepted) } })
  }

  private static let columns: [SheetColumn] = [
    SheetColumn("code", Column.code.heading), SheetColumn("venture", Column.venture.heading, rank: 1),
    SheetColumn("source", Column.source.heading, rank: 2), SheetColumn("kind", Column.kind.heading, rank: 4),
    SheetColumn("purpose", Column.purpose.heading, style: .remarks, rank: 5),
    SheetColumn("stage", Column.stage.heading, rank: 7), SheetColumn("askedOn", Column.askedOn.heading, rank: 6),
    SheetColumn("asked", Column.asked.heading, style: .bareNumbers, isSummed: true, isSparse: true),
    SheetColumn("grantedOn", Column.grantedOn.heading, rank: 6),
    SheetColumn("granted", Column.granted.heading, style: .bareNumbers, isSummed: true, isSparse: true),
    SheetColumn("paid", Column.paid.heading, style: .bareNumbers, isSummed: true, isSparse: true),
    SheetColumn(
      "outstanding", Phrase(fr: "À venir (€)", en: "To come (€)"), style: .bareNumbers, rank: 3, isSummed: true,
      isSparse: true),
    SheetColumn("state", Phrase(fr: "État", en: "State")),
    SheetColumn("refusedOn", Column.refusedOn.heading, for: .machines),
    SheetColumn("closedOn", Column.closedOn.heading, for: .machines),
    SheetColumn("until", Column.until.heading, for: .machines),
    SheetColumn("commitsUntil", Phrase(fr: "Engage jusqu'au", en: "Commits until"), rank: 3),
    SheetColumn("plots", Column.plots.heading, rank: 8),
    SheetColumn("warnings", Phrase(fr: "Alertes", en: "Warnings"), style: .bareNumbers, rank: 3),
    SheetColumn("conclusion", Column.conclusion.heading, style: .remarks, rank: 8),
    SheetColumn("note", Column.note.heading, style: .remarks, rank: 9),
    SheetColumn("accepted", Column.accepted.heading, style: .remarks, rank: 9),
  ]

  private static func row(_ course: FundingCourse) throws -> [Cell] {
    let funding = course.funding
    let state = funding.state.0
    func money(_ money: Money?) -> Cell { money.map(Cell.money) ?? .blank }
    func sum(_ body: () throws(QuantityError) -> Money) throws -> Cell {
      let sum = try body()
      return sum.cents == 0 ? .blank : .money(sum)
    }
    let plots = course.plots.map { "\($0.site ?? "")/\($0.plot ?? "")" }.joined(separator: ", ")
    return [
      Cell(funding.code), Cell(funding.venture), Cell(funding.source), .term(funding.kind.rawValue, funding.kind.name),
      Cell(funding.purpose), Cell(funding.stage), Cell(funding.askedOn), money(funding.asked), Cell(funding.grantedOn),
      money(funding.granted), try sum(course.paid), try sum(course.outstanding), .term(state.rawValue, state.name),
      Cell(funding.refusedOn), Cell(funding.closedOn), Cell(funding.until), Cell(course.lastCommitment),
      plots.isEmpty ? .blank : .text(plots),
      .whole(Int64(course.warnings.count)), Cell(funding.conclusion), Cell(funding.note), Cell(funding.accepted),
    ]
  }

  /// What looks wrong, as a sentence; with the reason why it is right, when one was given.
  static func note(_ warning: Warning, _ accepted: String?) -> Phrase {
    let words = warning.wording.capitalized
    guard let accepted else { return Phrase(fr: words.fr + ".", en: words.en + ".") }
    return Phrase(fr: "\(words.fr) (accepté\u{202F}: \(accepted)).", en: "\(words.en) (accepted: \(accepted)).")
  }

  /// What is to be paid of a funding, and was.
  static func instalments(_ course: FundingCourse) throws -> Sheet {
    let sheet = Sheet(
      "instalments", Phrase(fr: "Versements", en: "Instalments"),
      columns: [
        SheetColumn("number", Phrase(fr: "N°", en: "No."), style: .bareNumbers),
        SheetColumn("due", Phrase(fr: "Prévu le", en: "Due on")),
        SheetColumn("amount", Column.amount.heading, style: .bareNumbers, isSummed: true, isSparse: true),
        SheetColumn("paidOn", Column.paidOn.heading),
        SheetColumn("paid", Column.paid.heading, style: .bareNumbers, isSummed: true, isSparse: true),
        SheetColumn("note", Column.note.heading, style: .remarks, rank: 1),
      ],
      rows: course.instalments.map { part in
        [
          part.number.map(Cell.number) ?? .blank, Cell(part.due), part.amount.map(Cell.money) ?? .blank,
          Cell(part.paidOn), part.paid.map(Cell.money) ?? .blank, Cell(part.note),
        ]
      })
    do throws(QuantityError) {
      return try sheet.totalled()
    } catch {
      throw Refusal.tooLarge
    }
  }

  /// What a funding asks for in return.
  static func conditions(_ course: FundingCourse, _ names: [String: String]) -> Sheet {
    Sheet(
      "conditions", Phrase(fr: "Conditions", en: "Conditions"),
      columns: [
        SheetColumn("number", Phrase(fr: "N°", en: "No."), style: .bareNumbers),
        SheetColumn("kind", Column.kind.heading, for: .machines),
        SheetColumn("target", Phrase(fr: "Cible", en: "Target"), for: .machines),
        SheetColumn("unit", Column.unit.heading, for: .machines),
        SheetColumn("condition", Column.condition.heading, for: .machines),
        SheetColumn("asked", Column.condition.heading, for: .people),
        SheetColumn("site", Column.site.heading, for: .machines),
        SheetColumn("plot", Column.plot.heading, for: .machines),
        SheetColumn("place", Phrase(fr: "Lieu", en: "Place"), for: .people, rank: 1),
        SheetColumn("until", Column.until.heading),
        SheetColumn("outcome", Phrase(fr: "Issue", en: "Outcome"), rank: 1),
        SheetColumn("settledOn", Column.settledOn.heading, rank: 2),
        SheetColumn("note", Column.note.heading, style: .remarks, rank: 3),
      ],
      rows: course.conditions.map { condition in
        let place = condition.place
        let plot = place.plot.map { names["\(place.site ?? "")/\($0)"] ?? $0 }
        return [
          condition.number.map(Cell.number) ?? .blank, .text(condition.kind.rawValue),
          condition.target.map { .decimal($0.count.thousandths, places: 3) } ?? .blank, Cell(condition.target?.unit),
          Cell(condition.words), .note(condition.asked), Cell(place.site), Cell(place.plot), Cell(plot ?? place.site),
          .day(condition.until), condition.outcome.map { .term($0.rawValue, $0.name) } ?? .blank,
          Cell(condition.settledOn), Cell(condition.note),
        ]
      })
  }
}

extension SheetColumn {
  /// The same column where its unit stands with its values: `Accordé` for `Accordé (€)`.
  var inFull: SheetColumn {
    func bare(_ text: String) -> String { text.hasSuffix(" (€)") ? String(text.dropLast(4)) : text }
    return SheetColumn(
      key, Phrase(fr: bare(heading.fr), en: bare(heading.en)), for: audience, style: style, role: role, rank: rank,
      isSummed: isSummed, isSparse: isSparse)
  }
}
