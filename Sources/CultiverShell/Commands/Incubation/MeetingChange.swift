import ArgumentParser
import CultiverMarseille
import CultiverStore

/// `meeting change`.
struct MeetingChange: ChangingCommand {
  static let words = CommandWords(
    Verb.change.0, Verb.change.1, about: Phrase(fr: "corriger une rencontre", en: "correct a meeting"),
    example: Phrase(
      fr: "meeting change 3 --decision \"serre louée pour un an\"",
      en: "meeting change 3 --decision \"tunnel rented for a year\""))
  static let form = Form(
    [.word], options: ["on": .day, "with": .list, "note": .words, "decision": .words])

  @Argument(help: ArgumentHelp(fr: "son numéro", en: "its number", value: ValueName.number))
  var number: String

  @Option(help: ArgumentHelp(fr: "quand", en: "when", value: ValueName.day))
  var on: String?

  @Option(
    name: .customLong("with"),
    help: ArgumentHelp(
      fr: "qui était là\u{202F}: P1, P2", en: "who was there: P1, P2", value: ValueName.person))
  var people: String?

  @Option(help: ArgumentHelp(fr: "ce qui s'est dit", en: "what was said", value: ValueName.text))
  var note: String?

  @Option(help: ArgumentHelp(fr: "ce qui s'est décidé", en: "what was decided", value: ValueName.text))
  var decision: String?

  @OptionGroup var common: CommonOptions

  var changes: [String?] { [on, people, note, decision] }

  func run(in session: Session) throws {
    let meeting = try session.write { writer in
      var draft = try writer.reader.meeting(number).draft
      if let on { draft.day = try session.day(on) }
      if let people { draft.people = Typed.list(people) }
      draft.note = Stated.text(note, else: draft.note)
      draft.decision = Stated.text(decision, else: draft.decision)
      try session.warn(try writer.change(meeting: number, to: draft, today: session.today))
      return try writer.reader.meeting(number)
    }
    try session.print(.met(meeting))
  }
}
