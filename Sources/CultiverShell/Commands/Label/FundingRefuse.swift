import ArgumentParser
import CultiverMarseille
import CultiverStore

/// `funding refuse`.
struct FundingRefuse: CultiverCommand {
  static let words = CommandWords(
    "refuse", ["refuser"],
    about: Phrase(fr: "dire qu'un financement est refusé", en: "say that a funding was refused"),
    example: Phrase(
      fr: "funding refuse FIN-2 --reason \"enveloppe épuisée\"", en: "funding refuse FIN-2 --reason \"budget spent\""))
  static let form = Form([.word], options: ["on": .day, "reason": .words])

  @Argument(help: ArgumentHelp(fr: "le financement", en: "the funding", value: ValueName.funding))
  var funding: String

  @Option(help: ArgumentHelp(fr: "pourquoi", en: "why", value: ValueName.text))
  var reason: String?

  @Option(help: ArgumentHelp(fr: "quand", en: "when", value: ValueName.day))
  var on: String?

  @OptionGroup var acceptance: AcceptOptions
  @OptionGroup var common: CommonOptions

  func run(in session: Session) throws {
    let day = try session.day(on)
    let entered = try session.write { writer in
      let entered = try writer.alter(funding: funding, today: session.today) { draft in
        try draft.refuse(on: day, reason)
        draft.accepted = Stated.text(acceptance.accept, else: draft.accepted)
      }
      try session.warn(entered)
      return entered
    }
    try session.print(.fundingRefused(entered.course.funding))
  }
}
