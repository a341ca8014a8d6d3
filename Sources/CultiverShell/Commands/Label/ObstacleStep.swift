import ArgumentParser
import CultiverMarseille
import CultiverStore

/// `obstacle step`.
struct ObstacleStep: CultiverCommand {
  static let words = CommandWords(
    "step", ["démarche"],
    about: Phrase(fr: "noter une démarche pour lever un frein", en: "record a step taken to lift an obstacle"),
    example: Phrase(
      fr: "obstacle step OBS-1 \"devis demandé à la régie\" --on lundi",
      en: "obstacle step OBS-1 \"asked the waterworks for a quote\" --on monday"))
  static let form = Form([.word, .words], options: ["on": .day])

  @Argument(help: ArgumentHelp(fr: "le frein", en: "the obstacle", value: ValueName.obstacle))
  var obstacle: String

  @Argument(help: ArgumentHelp(fr: "ce qui a été fait", en: "what was done", value: ValueName.text))
  var step: String

  @Option(help: ArgumentHelp(fr: "quand", en: "when", value: ValueName.day))
  var on: String?

  @OptionGroup var common: CommonOptions

  func run(in session: Session) throws {
    let draft = ObstacleStepDraft(obstacle: obstacle, day: try session.day(on), step: step)
    let entered = try session.write { writer in
      let entered = try writer.add(draft, today: session.today)
      try session.warn(entered.warnings)
      return entered
    }
    try session.print(.obstacleStepped(entered.course, draft))
  }
}
