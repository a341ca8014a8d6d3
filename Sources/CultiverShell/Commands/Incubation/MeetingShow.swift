import ArgumentParser
import CultiverMarseille
import CultiverReports
import CultiverStore

/// `meeting show`.
struct MeetingShow: CultiverCommand {
  static let words = CommandWords(
    "show", ["montrer"],
    about: Phrase(fr: "montrer une rencontre et ses suites", en: "show a meeting and its next steps"),
    example: Phrase(verbatim: "meeting show 3"))
  static let form = Form([.word])

  @Argument(help: ArgumentHelp(fr: "son numéro", en: "its number", value: ValueName.number))
  var number: String

  @OptionGroup var output: OutputOptions
  @OptionGroup var common: CommonOptions

  func run(in session: Session) throws {
    let (meeting, steps) = try session.read { reader in
      let meeting = try reader.meeting(number)
      return (
        meeting,
        try reader.steps().filter { $0.draft.venture == meeting.draft.venture && $0.draft.meeting == meeting.draft.day }
      )
    }
    let record = Sheet(
      "", Refusal.Noun.meeting.name, shape: .record, columns: MeetingList.columns, rows: [MeetingList.row(meeting)])
    let lines = Sheet(
      "nextSteps", Phrase(fr: "Suites à donner", en: "Next steps"), columns: StepList.columns,
      rows: steps.map { StepList.row($0, on: session.today) })
    try session.show(record, with: steps.isEmpty ? nil : lines, output)
  }
}
