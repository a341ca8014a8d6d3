import ArgumentParser
import CultiverMarseille
import CultiverStore

/// `funding settle`.
struct FundingSettle: CultiverCommand {
  static let words = CommandWords(
    "settle", ["constater"],
    about: Phrase(
      fr: "dire si une condition est tenue ou manquée", en: "say whether a condition was met or missed"),
    example: Phrase(
      fr: "funding settle FIN-1 1 tenue --on 15/01 --note \"3,2 t récoltées\"",
      en: "funding settle FIN-1 1 met --on 2026-01-15 --note \"3.2 t harvested\""))
  static let form = Form([.word, .word, .word], options: ["on": .day, "note": .words])

  @Argument(help: ArgumentHelp(fr: "le financement", en: "the funding", value: ValueName.funding))
  var funding: String

  @Argument(
    help: ArgumentHelp(fr: "le numéro de la condition", en: "the number of the condition", value: ValueName.number))
  var number: String

  @Argument(
    help: ArgumentHelp(
      fr: "tenue ou manquée,\u{202F}? si on ne sait plus", en: "met or missed, ? when it is not known after all",
      value: Phrase(fr: "ISSUE", en: "OUTCOME")))
  var outcome: String

  @Option(help: ArgumentHelp(fr: "quand", en: "when", value: ValueName.day))
  var on: String?

  @Option(help: ArgumentHelp(fr: "ce qui le montre", en: "what shows it", value: ValueName.text))
  var note: String?

  @OptionGroup var common: CommonOptions

  func run(in session: Session) throws {
    let (day, number) = (try session.day(on), try Typed.whole(number))
    let outcome = outcome == "?" ? nil : try Typed.conditionOutcome(outcome)
    let (draft, entered) = try session.write { writer in
      var draft = try writer.condition(number, of: funding, today: session.today)
      (draft.outcome, draft.settledOn) = (outcome, outcome.map { _ in day })
      draft.note = Stated.text(note, else: draft.note)
      let entered = try writer.change(draft, today: session.today)
      try session.warn(entered)
      return (draft, entered)
    }
    try session.print(.conditionSettled(draft, entered.course.funding))
  }
}
