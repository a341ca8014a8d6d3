import ArgumentParser
import CultiverMarseille
import CultiverStore

/// `funding grant`.
struct FundingGrant: CultiverCommand {
  static let words = CommandWords(
    "grant", ["accorder"],
    about: Phrase(fr: "dire qu'un financement est accordé", en: "say that a funding was granted"),
    example: Phrase(
      fr: "funding grant FIN-1 18 000 € --on 15/05 --until 31/12/2028",
      en: "funding grant FIN-1 €18000 --on 2026-05-15 --until 2028-12-31"),
    discussion: Phrase(
      fr: "Sans montant, c'est celui qui était demandé.", en: "Without an amount, it is the one asked for."))
  static let form = Form([.word, .money], optional: 1, options: ["on": .day, "until": .day, "plots": .list])

  @Argument(help: ArgumentHelp(fr: "le financement", en: "the funding", value: ValueName.funding))
  var funding: String

  @Argument(help: ArgumentHelp(fr: "combien", en: "how much", value: ValueName.amount))
  var amount: String?

  @Option(help: ArgumentHelp(fr: "quand", en: "when", value: ValueName.day))
  var on: String?

  @Option(help: ArgumentHelp(fr: "jusqu'à quand il engage", en: "until when it commits", value: ValueName.day))
  var until: String?

  @Option(
    help: ArgumentHelp(
      fr: "les parcelles sur lesquelles il repose", en: "the plots on which it rests", value: ValueName.plot))
  var plots: String?

  @OptionGroup var acceptance: AcceptOptions
  @OptionGroup var common: CommonOptions

  func run(in session: Session) throws {
    let (day, money) = (try session.day(on), try amount.map(Typed.sum))
    let entered = try session.write { writer in
      let entered = try writer.alter(funding: funding, today: session.today) { draft in
        try draft.grant(money ?? draft.asked ?? Money(cents: 0), on: day)
        if let until { draft.until = try session.day(until, notBefore: day) }
        if let plots { draft.plots = Typed.list(plots) }
        draft.accepted = Stated.text(acceptance.accept, else: draft.accepted)
      }
      try session.warn(entered)
      return entered
    }
    try session.print(.fundingGranted(entered.course.funding))
  }
}
