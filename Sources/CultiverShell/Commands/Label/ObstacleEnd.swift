import ArgumentParser
import CultiverMarseille
import CultiverStore

/// A way in which an obstacle ends.
protocol ObstacleEnding {
  static var outcome: ObstacleOutcome { get }
  static var words: CommandWords { get }
}

enum LiftedObstacle: ObstacleEnding {
  static let outcome = ObstacleOutcome.lifted
  static let words = CommandWords(
    "lift", ["lever"], about: Phrase(fr: "dire qu'un frein est levé", en: "say that an obstacle is lifted"),
    example: Phrase(
      fr: "obstacle lift OBS-1 --reason \"compteur posé\" --on 12/06",
      en: "obstacle lift OBS-1 --reason \"meter installed\" --on 2026-06-12"))
}

enum AbandonedObstacle: ObstacleEnding {
  static let outcome = ObstacleOutcome.abandoned
  static let words = CommandWords(
    "abandon", ["abandonner"],
    about: Phrase(
      fr: "dire qu'on n'essaie plus de lever un frein", en: "say that nobody tries any more to lift an obstacle"),
    example: Phrase(
      fr: "obstacle abandon OBS-2 --reason \"projet déplacé\"", en: "obstacle abandon OBS-2 --reason \"project moved\"")
  )
}

/// `obstacle lift`, `obstacle abandon`.
struct ObstacleEnd<Ending: ObstacleEnding>: CultiverCommand {
  static var words: CommandWords { Ending.words }
  static var form: Form { Form([.word], options: ["on": .day, "reason": .words]) }

  @Argument(help: ArgumentHelp(fr: "le frein", en: "the obstacle", value: ValueName.obstacle))
  var obstacle: String

  @Option(help: ArgumentHelp(fr: "comment, ou pourquoi", en: "how, or why", value: ValueName.text))
  var reason: String?

  @Option(help: ArgumentHelp(fr: "quand", en: "when", value: ValueName.day))
  var on: String?

  @OptionGroup var common: CommonOptions

  func run(in session: Session) throws {
    let day = try session.day(on)
    let entered = try session.write { writer in
      var draft = try writer.reader.obstacle(obstacle, today: session.today).obstacle
      try draft.end(Ending.outcome, on: day, reason)
      let entered = try writer.change(obstacle: obstacle, to: draft, today: session.today)
      try session.warn(entered.warnings)
      return entered
    }
    try session.print(.obstacleEnded(entered.course, today: session.today))
  }
}
