import ArgumentParser
import CultiverMarseille
import CultiverStore

/// `step drop`.
struct StepDrop: CultiverCommand {
  static let words = CommandWords(
    "drop", ["abandonner"], about: Phrase(fr: "abandonner une suite", en: "give a step up"),
    example: Phrase(
      fr: "step drop 4 --reason \"le propriétaire s'en charge\"", en: "step drop 4 --reason \"the owner does it\""))
  static let form = Form([.word], options: ["on": .day, "reason": .words])

  @Argument(help: ArgumentHelp(fr: "son numéro", en: "its number", value: ValueName.number))
  var number: String

  @Option(help: ArgumentHelp(fr: "pourquoi", en: "why", value: ValueName.text))
  var reason: String

  @Option(help: ArgumentHelp(fr: "quand", en: "when", value: ValueName.day))
  var on: String?

  @OptionGroup var common: CommonOptions

  func run(in session: Session) throws {
    let day = try session.day(on)
    let step = try session.write { writer in
      let (step, warnings) = try writer.drop(step: number, on: day, because: reason, today: session.today)
      try session.warn(warnings)
      return step
    }
    try session.print(.step(step))
  }
}
