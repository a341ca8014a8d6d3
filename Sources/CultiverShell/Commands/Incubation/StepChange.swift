import ArgumentParser
import CultiverMarseille
import CultiverStore

/// `step change`.
struct StepChange: ChangingCommand {
  static let words = CommandWords(
    Verb.change.0, Verb.change.1, about: Phrase(fr: "modifier une suite à donner", en: "change a next step"),
    example: Phrase(fr: "step change 4 --by 31/07", en: "step change 4 --by 2026-07-31"))
  static let form = Form([.word], options: ["text": .words, "by": .day], flags: ["reopen"])

  @Argument(help: ArgumentHelp(fr: "son numéro", en: "its number", value: ValueName.number))
  var number: String

  @Option(help: ArgumentHelp(fr: "ce qui est à faire", en: "what is to be done", value: ValueName.text))
  var text: String?

  @Option(
    help: ArgumentHelp(
      fr: "pour quand,\u{202F}? si ce n'est pas dit", en: "by when, ? when it is not said", value: ValueName.day))
  var by: String?

  @Option(
    help: ArgumentHelp(fr: "qui doit le faire", en: "who is to do it", value: ValueName.person))
  var person: String?

  @Flag(help: ArgumentHelp(fr: "elle est à faire de nouveau", en: "it is to be done again"))
  var reopen = false

  @OptionGroup var common: CommonOptions

  var changes: [String?] { [text, by, person, reopen ? "" : nil] }

  func run(in session: Session) throws {
    let step = try session.write { writer in
      var draft = try writer.reader.step(number).draft
      draft.text = text ?? draft.text
      if let by { draft.due = by == "?" ? nil : try session.day(by, towards: .future) }
      draft.person = Stated.text(person, else: draft.person)
      if reopen { (draft.done, draft.dropped, draft.dropReason) = (nil, nil, nil) }
      let (step, warnings) = try writer.change(step: number, to: draft, today: session.today)
      try session.warn(warnings)
      return step
    }
    try session.print(.step(step))
  }
}
