import ArgumentParser
import CultiverMarseille
import CultiverStore

/// `obstacle step`.
struct ObstacleStep: CultiverCommand {
  static let words = CommandWords(
    "step", ["démarche"],
    about: Phrase(
      fr: "noter une démarche pour lever un frein, ou corriger une démarche notée",
      en: "record a step taken to lift an obstacle, or correct one recorded"),
    example: Phrase(
      fr: "obstacle step OBS-1 \"devis demandé à la régie\" --on lundi",
      en: "obstacle step OBS-1 \"asked the waterworks for a quote\" --on monday"),
    discussion: Phrase(
      fr: "--number corrige cette démarche-là, que obstacle show numérote.",
      en: "--number corrects that step, which obstacle show numbers."))
  static let form = Form([.word, .words], optional: 1, options: ["on": .day])

  @Argument(help: ArgumentHelp(fr: "le frein", en: "the obstacle", value: ValueName.obstacle))
  var obstacle: String

  @Argument(help: ArgumentHelp(fr: "ce qui a été fait", en: "what was done", value: ValueName.text))
  var step: String?

  @Option(help: ArgumentHelp(fr: "quand", en: "when", value: ValueName.day))
  var on: String?

  @Option(help: ArgumentHelp(fr: "corriger cette démarche", en: "correct that step", value: ValueName.number))
  var number: String?

  @OptionGroup var common: CommonOptions

  func run(in session: Session) throws {
    let number = try number.map(Typed.whole)
    if number == nil && step == nil { throw Misfit(.text, .missing) }
    let (entered, draft) = try session.write { writer in
      var draft =
        try number.map { try writer.obstacleStep($0, of: obstacle, today: session.today) }
        ?? ObstacleStepDraft(obstacle: obstacle, day: try session.day(on), step: "")
      if let on { draft.day = try session.day(on) }
      draft.step = step ?? draft.step
      let entered =
        try number.map { try writer.change(step: $0, to: draft, today: session.today) }
        ?? writer.add(draft, today: session.today)
      try session.warn(entered.warnings)
      return (entered, draft)
    }
    try session.print(.obstacleStepped(entered.course, draft))
  }
}
