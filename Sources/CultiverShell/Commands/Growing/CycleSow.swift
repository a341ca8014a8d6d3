import ArgumentParser
import CultiverMarseille
import CultiverStore

/// `cycle sow`.
struct CycleSow: CultiverCommand {
  static let words = CommandWords(
    "sow", ["semer"],
    about: Phrase(fr: "noter le semis en pépinière d'un plan", en: "record the nursery sowing of a plan"),
    example: Phrase(fr: "cycle sow TOM-1 --on hier", en: "cycle sow TOM-1 --on yesterday"),
    discussion: Phrase(
      fr: "Le sol compte à partir de la plantation\u{202F}: cycle start. Un groupe ou une série se sème en une ligne.",
      en: "The ground counts from planting out: cycle start. A group or series is sown in one line."))
  static let form = Form([.word], options: ["on": .day])

  @Argument(
    help: ArgumentHelp(
      fr: "le plan, le groupe ou la série", en: "the plan, group or series", value: Phrase(fr: "PLAN", en: "PLAN")))
  var plan: String

  @Option(help: ArgumentHelp(fr: "quand", en: "when", value: ValueName.day))
  var on: String?

  @OptionGroup var common: CommonOptions

  func run(in session: Session) throws {
    let day = try session.day(on)
    let plans = try session.write { writer in
      let plans = try writer.sow(plans: plan, on: day)
      if day > session.today { try session.warn(.inFuture(day)) }
      return plans
    }
    for plan in plans { try session.print(.sown(plan, day)) }
  }
}
