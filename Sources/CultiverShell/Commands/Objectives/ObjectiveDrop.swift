import ArgumentParser
import CultiverMarseille
import CultiverStore

/// `objective drop`.
struct ObjectiveDrop: CultiverCommand {
  static let words = CommandWords(
    "drop", ["abandonner"],
    about: Phrase(
      fr: "abandonner un objectif\u{202F}: il reste, avec la raison",
      en: "give an objective up: it stays, with the reason"),
    example: Phrase(
      fr: "objective drop OBJ-1 --reason \"terrain repris\"", en: "objective drop OBJ-1 --reason \"land taken back\""))
  static let form = Form([.word], options: ["reason": .words, "on": .day])

  @Argument(help: ArgumentHelp(fr: "l'objectif", en: "the objective", value: ValueName.objective))
  var objective: String

  @Option(help: ArgumentHelp(fr: "pourquoi", en: "why", value: ValueName.text))
  var reason: String

  @Option(help: ArgumentHelp(fr: "quand", en: "when", value: ValueName.day))
  var on: String?

  @OptionGroup var common: CommonOptions

  func run(in session: Session) throws {
    let day = try session.day(on)
    let course = try session.write { try $0.drop(objective: objective, on: day, because: reason) }
    try session.print(.objectiveDropped(course))
  }
}
