import ArgumentParser
import CultiverMarseille
import CultiverStore

/// `meeting add`.
struct MeetingAdd: CultiverCommand {
  static let words = CommandWords(
    Verb.add.0, Verb.add.1,
    about: Phrase(
      fr: "noter une rencontre, ce qui s'y est décidé et les suites",
      en: "record a meeting, what was decided and the next steps"),
    example: Phrase(
      fr: "meeting add TDM --on 24/06/2026 --with P1, P2 --decision \"serre louée\" --next \"devis d'eau\" --by 15/07",
      en:
        "meeting add TDM --on 2026-06-24 --with P1, P2 --decision \"tunnel rented\" --next \"water quote\" --by 2026-07-15"
    ),
    discussion: Phrase(
      fr:
        "Une rencontre par entreprise et par jour. --next se répète, chacune suivie de son --by, ou un --by pour toutes.",
      en: "One meeting a venture and day. --next may be repeated, each followed by its --by, or one --by for all."))
  static let form = Form(
    [.word],
    options: ["on": .day, "with": .list, "note": .words, "decision": .words, "next": .words, "by": .day])

  @Argument(help: ArgumentHelp(fr: "l'entreprise", en: "the venture", value: ValueName.venture))
  var venture: String

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

  @Option(help: ArgumentHelp(fr: "ce qui est à faire ensuite", en: "what is to be done next", value: ValueName.text))
  var next: [String] = []

  @Option(help: ArgumentHelp(fr: "pour quand", en: "by when", value: ValueName.day))
  var by: [String] = []

  @OptionGroup var common: CommonOptions

  func run(in session: Session) throws {
    let day = try session.day(on)
    guard by.count < 2 || by.count == next.count, by.isEmpty || !next.isEmpty else {
      throw ShellError.dueDays(by.count, steps: next.count)
    }
    let days = try by.map { try session.day($0, notBefore: day) }
    let steps = next.enumerated().map { place, text in
      StepDraft(venture: venture, meeting: day, text: text, due: days.count > 1 ? days[place] : days.first)
    }
    let draft = MeetingDraft(
      venture: venture, day: day, people: people.map { Typed.list($0) } ?? [], note: note, decision: decision)
    let (meeting, numbers, _) = try session.write { writer in
      let added = try writer.add(draft, steps: steps, today: session.today)
      try session.warn(added.warnings)
      return added
    }
    try session.print(.met(meeting))
    for (number, step) in zip(numbers, steps) { try session.print(.step(Listed(number: number, draft: step))) }
  }
}
