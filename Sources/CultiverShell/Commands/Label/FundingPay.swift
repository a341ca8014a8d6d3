import ArgumentParser
import CultiverMarseille
import CultiverStore

/// `funding pay`.
struct FundingPay: CultiverCommand {
  static let words = CommandWords(
    "pay", ["verser"],
    about: Phrase(fr: "noter un versement reçu", en: "record an instalment that was paid"),
    example: Phrase(fr: "funding pay FIN-1 9 000 € --on 12/09/2026", en: "funding pay FIN-1 €9000 --on 2026-09-12"),
    discussion: Phrase(
      fr:
        "C'est le premier versement prévu qui n'est pas payé, sauf si --number en dit un autre\u{202F}; sans versement prévu, il s'ajoute.",
      en:
        "It is the first planned instalment not paid, unless --number says another; where none is planned, it is added."
    ))
  static let form = Form([.word, .money], options: ["on": .day, "note": .words])

  @Argument(help: ArgumentHelp(fr: "le financement", en: "the funding", value: ValueName.funding))
  var funding: String

  @Argument(help: ArgumentHelp(fr: "combien", en: "how much", value: ValueName.amount))
  var amount: String

  @Option(help: ArgumentHelp(fr: "quand", en: "when", value: ValueName.day))
  var on: String?

  @Option(help: ArgumentHelp(fr: "quel versement prévu", en: "which planned instalment", value: ValueName.number))
  var number: String?

  @Option(help: ArgumentHelp(fr: "une remarque", en: "a remark", value: ValueName.text))
  var note: String?

  @OptionGroup var acceptance: AcceptOptions
  @OptionGroup var common: CommonOptions

  func run(in session: Session) throws {
    let (day, money, number) = (try session.day(on), try Typed.sum(amount), try number.map(Typed.whole))
    let paid = try session.write { writer in
      if let reason = acceptance.accept {
        _ = try writer.alter(funding: funding, today: session.today) { $0.accepted = reason }
      }
      let paid = try writer.pay(funding: funding, money, on: day, number: number, note: note, today: session.today)
      try session.warn(paid.funding)
      return paid
    }
    try session.print(try .paid(paid.number, of: paid.funding.course))
  }
}
