import ArgumentParser
import CultiverMarseille
import CultiverStore

/// `step done`.
struct StepDone: CultiverCommand {
  static let words = CommandWords(
    "done", ["faite", "fait"], about: Phrase(fr: "dire qu'une suite est faite", en: "say that a step is done"),
    example: Phrase(fr: "step done 4 --on hier", en: "step done 4 --on yesterday"))
  static let form = Form([.word], options: ["on": .day])

  @Argument(help: ArgumentHelp(fr: "son numéro", en: "its number", value: ValueName.number))
  var number: String

  @Option(help: ArgumentHelp(fr: "quand", en: "when", value: ValueName.day))
  var on: String?

  @OptionGroup var common: CommonOptions

  func run(in session: Session) throws {
    let day = try session.day(on)
    let step = try session.write { writer in
      let (step, warnings) = try writer.finish(step: number, on: day, today: session.today)
      try session.warn(warnings)
      return step
    }
    try session.print(.step(step))
  }
}
