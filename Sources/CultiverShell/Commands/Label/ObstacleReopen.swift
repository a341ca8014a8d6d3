import ArgumentParser
import CultiverMarseille
import CultiverStore

/// `obstacle reopen`.
struct ObstacleReopen: CultiverCommand {
  static let words = CommandWords(
    "reopen", ["rouvrir"],
    about: Phrase(
      fr: "dire qu'un frein levé ou abandonné est revenu", en: "say that an obstacle lifted or abandoned came back"),
    example: Phrase(
      fr: "obstacle reopen OBS-1 --reason \"la régie a coupé l'eau\"",
      en: "obstacle reopen OBS-1 --reason \"the waterworks cut it off\""),
    discussion: Phrase(
      fr: "Il compte depuis son premier jour\u{202F}; la raison s'ajoute à ses démarches.",
      en: "It counts from its first day; the reason is added to its steps."))
  static let form = Form([.word], options: ["on": .day, "reason": .words])

  @Argument(help: ArgumentHelp(fr: "le frein", en: "the obstacle", value: ValueName.obstacle))
  var obstacle: String

  @Option(help: ArgumentHelp(fr: "pourquoi", en: "why", value: ValueName.text))
  var reason: String

  @Option(help: ArgumentHelp(fr: "quand", en: "when", value: ValueName.day))
  var on: String?

  @OptionGroup var common: CommonOptions

  func run(in session: Session) throws {
    let step = ObstacleStepDraft(obstacle: obstacle, day: try session.day(on), step: reason)
    let entered = try session.write { writer in
      var draft = try writer.reader.obstacle(obstacle, today: session.today).obstacle
      try draft.reopen()
      _ = try writer.change(obstacle: obstacle, to: draft, today: session.today)
      let entered = try writer.add(step, today: session.today)
      try session.warn(entered.warnings)
      return entered
    }
    try session.print(.obstacleReopened(entered.course, today: session.today))
  }
}
