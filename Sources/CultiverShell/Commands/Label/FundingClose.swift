import ArgumentParser
import CultiverMarseille
import CultiverStore

/// `funding close`.
struct FundingClose: CultiverCommand {
  static let words = CommandWords(
    "close", ["clore"],
    about: Phrase(
      fr: "dire qu'un financement est soldé, ou la demande retirée",
      en: "say that a funding is settled, or that it is no longer asked for"),
    example: Phrase(
      fr: "funding close FIN-1 --reason \"bilan accepté\" --on 30/06",
      en: "funding close FIN-1 --reason \"final report accepted\" --on 2026-06-30"))
  static let form = Form([.word], options: ["on": .day, "reason": .words])

  @Argument(help: ArgumentHelp(fr: "le financement", en: "the funding", value: ValueName.funding))
  var funding: String

  @Option(help: ArgumentHelp(fr: "comment il finit", en: "how it ends", value: ValueName.text))
  var reason: String?

  @Option(help: ArgumentHelp(fr: "quand", en: "when", value: ValueName.day))
  var on: String?

  @OptionGroup var common: CommonOptions

  func run(in session: Session) throws {
    let day = try session.day(on)
    let entered = try session.write { writer in
      let entered = try writer.alter(funding: funding, today: session.today) { try $0.close(on: day, reason) }
      try session.warn(entered)
      return entered
    }
    try session.print(try .fundingClosed(entered.course))
  }
}
