import ArgumentParser
import CultiverMarseille
import CultiverStore

/// `cycle fail`.
struct CycleFail: CultiverCommand {
  static let words = CommandWords(
    "fail", ["échouer", "perdre"], about: Phrase(fr: "terminer un cycle par un échec", en: "end a cycle in failure"),
    example: Phrase(
      fr: "cycle fail C12 --reason \"grêle\" --on hier",
      en: "cycle fail C12 --reason hail --on yesterday"),
    discussion: Phrase(
      fr: "Sa surface compte dans les rendements\u{202F}: un échec n'est pas effacé.",
      en: "Its area counts in yields: a failure is not wiped out."))
  static let form = Form([.word], options: ["reason": .words, "cause": .words, "on": .day])

  @Argument(help: ArgumentHelp(fr: "le cycle, ou le groupe", en: "the cycle, or the group", value: ValueName.cycle))
  var cycle: String

  @Option(
    help: ArgumentHelp(
      fr: "pourquoi\u{202F}; gel, grêle, limaces… au début dit la cause",
      en: "why; frost, hail, slugs … at its beginning say the cause", value: ValueName.text))
  var reason: String

  @Option(
    help: ArgumentHelp(
      fr: "la cause, quand la raison ne la dit pas d'abord", en: "the cause, when the reason does not begin with it",
      value: Phrase(fr: "CAUSE", en: "CAUSE")))
  var cause: String?

  @Option(help: ArgumentHelp(fr: "son dernier jour en place", en: "its last day in the ground", value: ValueName.day))
  var on: String?

  @OptionGroup var common: CommonOptions

  func run(in session: Session) throws {
    let day = try session.day(on)
    let failure = CycleFailure(cause: try cause.map(Typed.cause), reason: reason)
    let ended = try session.write { writer in
      let ended = try writer.end(cycles: cycle, on: day, failed: failure)
      if day > session.today { try session.warn(.inFuture(day)) }
      return ended
    }
    for cycle in ended { try session.print(.cycleEnded(cycle, day, failure)) }
  }
}
