import ArgumentParser
import CultiverMarseille
import CultiverStore

/// `plan drop`.
struct PlanDrop: CultiverCommand {
  static let words = CommandWords(
    "drop", ["abandonner"],
    about: Phrase(
      fr: "abandonner un plan\u{202F}: il reste, et n'attend plus", en: "give a plan up: it stays, and waits no more"),
    example: Phrase(
      fr: "plan drop TOM-1 --reason \"plants morts en pépinière\"",
      en: "plan drop TOM-1 --reason \"plants died in the nursery\""),
    discussion: Phrase(
      fr: "Un groupe ou une série s'abandonne en une ligne\u{202F}; ce qui est commencé reste.",
      en: "A group or series is given up in one line; what was started stays."))
  static let form = Form([.word], options: ["reason": .words, "on": .day])

  @Argument(
    help: ArgumentHelp(
      fr: "le plan, le groupe ou la série", en: "the plan, group or series", value: Phrase(fr: "PLAN", en: "PLAN")))
  var plan: String

  @Option(help: ArgumentHelp(fr: "pourquoi", en: "why", value: ValueName.text))
  var reason: String

  @Option(help: ArgumentHelp(fr: "quand", en: "when", value: ValueName.day))
  var on: String?

  @OptionGroup var common: CommonOptions

  func run(in session: Session) throws {
    let day = try session.day(on)
    let plans = try session.write { try $0.drop(plans: plan, on: day, because: reason) }
    for plan in plans { try session.print(.dropped(plan, day, reason)) }
  }
}
