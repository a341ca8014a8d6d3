import ArgumentParser
import CultiverMarseille
import CultiverReports
import CultiverStore

/// `meeting list`.
struct MeetingList: CultiverCommand {
  static let words = CommandWords(
    Verb.list.0, Verb.list.1, about: Phrase(fr: "lister les rencontres, par jour", en: "list meetings, by day"),
    example: Phrase(fr: "meeting list --venture TDM --month juin", en: "meeting list --venture TDM --month june"))
  static let form = Form(options: ["from": .day, "to": .day])

  @Option(
    help: ArgumentHelp(
      fr: "seulement celles de cette entreprise", en: "only those of that venture", value: ValueName.venture))
  var venture: String?

  @Option(
    name: .customLong("with"),
    help: ArgumentHelp(
      fr: "seulement celles où cette personne était", en: "only those at which this person was",
      value: ValueName.person))
  var person: String?

  @OptionGroup var period: PeriodOptions
  @OptionGroup var list: ListOptions
  @OptionGroup var common: CommonOptions

  func run(in session: Session) throws {
    let period = try period.resolved(session)
    let meetings = try session.read { reader in
      let venture = try venture.map { try reader.venture($0, on: session.today).code }
      let person = try person.map { try reader.person($0, personal: false).code }
      return try reader.meetings().filter { listed in
        let draft = listed.draft
        return (venture.map { draft.venture == $0 } ?? true) && (person.map(draft.people.contains) ?? true)
          && (period.from.map { $0 <= draft.day } ?? true) && (period.to.map { draft.day <= $0 } ?? true)
      }
    }
    try session.show(
      Sheet(
        "", Phrase(fr: "Rencontres", en: "Meetings"), columns: Self.columns, rows: meetings.map { Self.row($0) }),
      list)
  }

  static let columns: [SheetColumn] = [
    SheetColumn("number", Phrase(fr: "N°", en: "No."), style: .bareNumbers),
    SheetColumn("date", Column.date.heading), SheetColumn("venture", Column.venture.heading),
    SheetColumn("people", Phrase(fr: "Avec", en: "With"), rank: 1),
    SheetColumn("note", Column.note.heading, style: .remarks, rank: 2),
    SheetColumn("decision", Column.decision.heading, style: .remarks, rank: 1),
  ]

  static func row(_ listed: Listed<MeetingDraft>) -> [Cell] {
    let draft = listed.draft
    return [
      .number(listed.number), .day(draft.day), .text(draft.venture),
      draft.people.isEmpty
        ? .blank : .term(draft.people.joined(separator: "+"), Phrase(verbatim: draft.people.joined(separator: ", "))),
      Cell(draft.note), Cell(draft.decision),
    ]
  }
}
