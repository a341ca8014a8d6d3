import ArgumentParser
import CultiverMarseille
import CultiverStore

/// `venture stage`.
struct VentureStage: CultiverCommand {
  static let words = CommandWords(
    "stage", ["étape"],
    about: Phrase(fr: "dire à quelle étape en est une entreprise", en: "say where a venture stands"),
    example: Phrase(
      fr: "venture stage TDM couveuse --on 1er mars",
      en: "venture stage TDM couveuse --on 2026-03-01"))
  static let form = Form([.word, .words], options: ["on": .day])

  @Argument(help: ArgumentHelp(fr: "l'entreprise", en: "the venture", value: ValueName.venture))
  var code: String

  @Argument(
    help: ArgumentHelp(
      fr: "l'étape\u{202F}: oser-entreprendre, starter, couveuse, post-incubation",
      en: "the stage: oser-entreprendre, starter, couveuse, post-incubation", value: ValueName.stage))
  var stage: String

  @Option(help: ArgumentHelp(fr: "depuis quand", en: "since when", value: ValueName.day))
  var on: String?

  @OptionGroup var common: CommonOptions

  func run(in session: Session) throws {
    let draft = StageDraft(venture: code, stage: stage, since: try session.day(on))
    try session.write { writer in
      try session.warn(try writer.enter(draft, .merging(update: true), today: session.today).warnings)
    }
    try session.print(.staged(code, stage, draft.since))
  }
}
