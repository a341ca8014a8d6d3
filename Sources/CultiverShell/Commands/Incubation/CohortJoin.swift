import ArgumentParser
import CultiverMarseille
import CultiverStore

/// `cohort join`.
struct CohortJoin: CultiverCommand {
  static let words = CommandWords(
    "join", ["entrer"],
    about: Phrase(fr: "noter qu'une entreprise entre dans une promotion", en: "record that a venture enters a cohort"),
    example: Phrase(
      fr: "cohort join COUV-26 TDM --on 05/01/2026 --officer P2",
      en: "cohort join COUV-26 TDM --on 2026-01-05 --officer P2"),
    discussion: Phrase(
      fr: "Redite pour le même jour, la ligne remplace qui suit l'entreprise. L'étape ne change qu'avec venture stage.",
      en:
        "Typed again for the same day, the line replaces who follows the venture. The stage changes only by venture stage."
    ))
  static let form = Form([.word, .word], options: ["on": .day, "note": .words])

  @Argument(help: ArgumentHelp(fr: "la promotion", en: "the cohort", value: ValueName.cohort))
  var cohort: String

  @Argument(help: ArgumentHelp(fr: "l'entreprise", en: "the venture", value: ValueName.venture))
  var venture: String

  @Option(help: ArgumentHelp(fr: "quand", en: "when", value: ValueName.day))
  var on: String?

  @Option(
    help: ArgumentHelp(
      fr: "la personne chargée de la suivre", en: "the person in charge of following it", value: ValueName.person))
  var officer: String?

  @Option(help: ArgumentHelp(fr: "une remarque", en: "a remark", value: ValueName.text))
  var note: String?

  @OptionGroup var common: CommonOptions

  func run(in session: Session) throws {
    let draft = EnrolmentDraft(
      cohort: cohort, venture: venture, entered: try session.day(on), officer: officer, note: note)
    let joined = try session.write { writer in
      let joined = try writer.join(draft, today: session.today)
      try session.warn(joined.warnings)
      return joined
    }
    try session.print(.joined(joined))
  }
}
