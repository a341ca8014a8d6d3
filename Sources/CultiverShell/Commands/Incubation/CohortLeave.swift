import ArgumentParser
import CultiverMarseille
import CultiverStore

/// `cohort leave`.
struct CohortLeave: CultiverCommand {
  static let words = CommandWords(
    "leave", ["sortir", "quitter"],
    about: Phrase(fr: "noter qu'une entreprise sort d'une promotion", en: "record that a venture leaves a cohort"),
    example: Phrase(
      fr: "cohort leave COUV-26 TDM --on 30/06/2026 --outcome autonome",
      en: "cohort leave COUV-26 TDM --on 2026-06-30 --outcome autonomous"))
  static let form = Form([.word, .word], options: ["on": .day, "outcome": .words, "note": .words])

  @Argument(help: ArgumentHelp(fr: "la promotion", en: "the cohort", value: ValueName.cohort))
  var cohort: String

  @Argument(help: ArgumentHelp(fr: "l'entreprise", en: "the venture", value: ValueName.venture))
  var venture: String

  @Option(
    help: ArgumentHelp(
      fr: "suite, autonome, arrêtée, fusionnée, exclue ou inconnue",
      en: "moved-on, autonomous, stopped, merged, excluded or unknown", value: Phrase(fr: "ISSUE", en: "OUTCOME")))
  var outcome: String

  @Option(help: ArgumentHelp(fr: "quand", en: "when", value: ValueName.day))
  var on: String?

  @Option(help: ArgumentHelp(fr: "une remarque", en: "a remark", value: ValueName.text))
  var note: String?

  @OptionGroup var common: CommonOptions

  func run(in session: Session) throws {
    let (day, outcome) = (try session.day(on), try Typed.enrolmentOutcome(outcome))
    let left = try session.write { writer in
      let left = try writer.leave(
        cohort: cohort, venture: venture, on: day, outcome: outcome, note: note, today: session.today)
      try session.warn(left.warnings)
      return left
    }
    try session.print(.left(left, day, outcome))
  }
}
