import ArgumentParser
import CultiverMarseille
import CultiverReports
import CultiverStore

/// `step list`.
struct StepList: CultiverCommand {
  static let words = CommandWords(
    Verb.list.0, Verb.list.1,
    about: Phrase(fr: "lister les suites à donner, par échéance", en: "list next steps, by the day they are due"),
    example: Phrase(verbatim: "step list --venture TDM --all"),
    discussion: Phrase(
      fr: "Celles qui restent à faire\u{202F}; --all montre aussi celles faites ou abandonnées.",
      en: "Those still to be done; --all also shows those done or given up."))
  static let form = Form(flags: ["all"])

  @Option(
    help: ArgumentHelp(
      fr: "seulement celles de cette entreprise", en: "only those of that venture", value: ValueName.venture))
  var venture: String?

  @Option(
    help: ArgumentHelp(
      fr: "seulement celles de cette personne", en: "only those of that person", value: ValueName.person))
  var person: String?

  @Flag(help: ArgumentHelp(fr: "aussi les faites et les abandonnées", en: "those done or given up too"))
  var all = false

  @OptionGroup var list: ListOptions
  @OptionGroup var common: CommonOptions

  func run(in session: Session) throws {
    let steps = try session.read { reader in
      let venture = try venture.map { try reader.venture($0, on: session.today).code }
      let person = try person.map { try reader.person($0, personal: false).code }
      return try reader.steps().filter { listed in
        let draft = listed.draft
        return (all || draft.done == nil && draft.dropped == nil) && (venture.map { draft.venture == $0 } ?? true)
          && (person.map { draft.person == $0 } ?? true)
      }
    }
    try session.show(
      Sheet(
        "", Phrase(fr: "Suites à donner", en: "Next steps"), columns: Self.columns,
        rows: steps.map { Self.row($0, on: session.today) }), list)
  }

  static let columns: [SheetColumn] = [
    SheetColumn("number", Phrase(fr: "N°", en: "No."), style: .bareNumbers),
    SheetColumn("venture", Column.venture.heading), SheetColumn("step", Column.step.heading),
    SheetColumn("due", Column.due.heading),
    SheetColumn("daysLate", Phrase(fr: "Retard (j)", en: "Late (d)"), style: .bareNumbers, rank: 1),
    SheetColumn("person", Phrase(fr: "Qui", en: "Who"), rank: 3),
    SheetColumn("meeting", Column.meeting.heading, rank: 5),
    SheetColumn("state", Phrase(fr: "État", en: "State"), for: .people, rank: 1),
    SheetColumn("done", Column.done.heading, rank: 2), SheetColumn("dropped", Column.dropped.heading, rank: 3),
    SheetColumn("drop_reason", Column.dropReason.heading, style: .remarks, role: .withdrawal),
  ]

  /// What became of it, when something did.
  private static func state(_ draft: StepDraft) -> Cell {
    if draft.done != nil { return .note(Phrase(fr: "faite", en: "done")) }
    return draft.dropped == nil ? .blank : .note(Phrase(fr: "abandonnée", en: "given up"))
  }

  static func row(_ listed: Listed<StepDraft>, on day: Day) -> [Cell] {
    let draft = listed.draft
    let isOpen = draft.done == nil && draft.dropped == nil
    let late = isOpen ? draft.due.map { Int64($0.days(to: day)) } ?? 0 : 0
    return [
      .number(listed.number), .text(draft.venture), .text(draft.text), Cell(draft.due),
      late > 0 ? .whole(late) : .blank, Cell(draft.person), Cell(draft.meeting), Self.state(draft),
      Cell(draft.done), Cell(draft.dropped),
      Cell(draft.dropReason),
    ]
  }
}
