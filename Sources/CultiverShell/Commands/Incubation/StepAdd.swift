import ArgumentParser
import CultiverMarseille
import CultiverStore

/// `step add`.
struct StepAdd: CultiverCommand {
  static let words = CommandWords(
    Verb.add.0, Verb.add.1,
    about: Phrase(fr: "noter une suite à donner", en: "record a next step"),
    example: Phrase(
      fr: "step add TDM demander le devis d'eau --by 15/07 --person P1",
      en: "step add TDM ask for the water quote --by 2026-07-15 --person P1"))
  static let form = Form([.word, .words], options: ["by": .day, "meeting": .word])

  @Argument(help: ArgumentHelp(fr: "l'entreprise", en: "the venture", value: ValueName.venture))
  var venture: String

  @Argument(help: ArgumentHelp(fr: "ce qui est à faire", en: "what is to be done", value: ValueName.text))
  var text: String

  @Option(help: ArgumentHelp(fr: "pour quand", en: "by when", value: ValueName.day))
  var by: String?

  @Option(
    help: ArgumentHelp(fr: "qui doit le faire", en: "who is to do it", value: ValueName.person))
  var person: String?

  @Option(
    help: ArgumentHelp(
      fr: "le numéro de la rencontre où cela s'est dit", en: "the number of the meeting at which it was agreed",
      value: ValueName.number))
  var meeting: String?

  @OptionGroup var common: CommonOptions

  func run(in session: Session) throws {
    let due = try by.map { try session.day($0, towards: .future) }
    let step = try session.write { writer in
      let day = try meeting.map { try writer.reader.meeting($0).draft.day }
      let (number, warnings) = try writer.add(
        StepDraft(venture: venture, meeting: day, text: text, due: due, person: person), today: session.today)
      try session.warn(warnings)
      return try writer.reader.step("\(number)")
    }
    try session.print(.step(step))
  }
}
