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
  static let form = Form([.word], options: ["reason": .words, "on": .day])

  @Argument(help: ArgumentHelp(fr: "le cycle", en: "the cycle", value: ValueName.cycle))
  var cycle: String

  @Option(help: ArgumentHelp(fr: "pourquoi", en: "why", value: ValueName.text))
  var reason: String

  @Option(help: ArgumentHelp(fr: "son dernier jour en place", en: "its last day in the ground", value: ValueName.day))
  var on: String?

  @OptionGroup var common: CommonOptions

  func run(in session: Session) throws {
    let day = try session.day(on)
    let ended = try session.write { try $0.end(cycle: cycle, on: day, failedBecause: reason) }
    try session.print(.cycleEnded(ended, day, failedBecause: reason))
  }
}
