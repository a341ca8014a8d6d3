import ArgumentParser
import CultiverMarseille
import CultiverStore

/// `funding ask`.
struct FundingAsk: CultiverCommand {
  static let words = CommandWords(
    "ask", ["demander"],
    about: Phrase(
      fr: "noter une demande de financement, pour une entreprise ou pour le réseau",
      en: "record that money was asked for, for a venture or for the network"),
    example: Phrase(
      fr: "funding ask 20 000 € TDM --source FONDATION --purpose \"serre froide\" --on 01/03",
      en: "funding ask €20000 TDM --source FONDATION --purpose \"cold greenhouse\" --on 2026-03-01"),
    discussion: Phrase(
      fr:
        "Ce qu'il engage se dit avec --until (jusqu'à quand) et --plots (sur quelles parcelles\u{202F}; sinon celles que l'entreprise tient). "
        + "Avec --granted, c'est accordé sans avoir été demandé\u{202F}: un prix, des recettes propres.",
      en:
        "What it commits to is said by --until (until when) and --plots (on which plots; else those that the venture holds). "
        + "With --granted it was given without being asked for: a prize, one's own revenue."))
  static let form = Form(
    [.money, .word], optional: 1,
    options: [
      "kind": .words, "purpose": .words, "stage": .words, "on": .day, "until": .day, "plots": .list, "note": .words,
    ], flags: ["granted"])

  @Argument(help: ArgumentHelp(fr: "combien", en: "how much", value: ValueName.amount))
  var amount: String

  @Argument(
    help: ArgumentHelp(
      fr: "l'entreprise\u{202F}; sans elle, c'est pour le réseau",
      en: "the venture; without one, it is for the network",
      value: ValueName.venture))
  var venture: String?

  @OptionGroup var terms: FundingTerms

  @Option(help: ArgumentHelp(fr: "quand", en: "when", value: ValueName.day))
  var on: String?

  @Flag(help: ArgumentHelp(fr: "accordé sans avoir été demandé", en: "granted without being asked for"))
  var granted = false

  @Option(
    help: ArgumentHelp(
      fr: "son code\u{202F}; sinon FIN-1, FIN-2…", en: "its code; else FIN-1, FIN-2…", value: ValueName.code))
  var code: String?

  @OptionGroup var acceptance: AcceptOptions
  @OptionGroup var common: CommonOptions

  func run(in session: Session) throws {
    let (day, money) = (try session.day(on), try Typed.sum(amount))
    var draft = FundingDraft(
      code: try code.map(Typed.code), venture: venture, kind: .grant, accepted: acceptance.accept)
    try terms.apply(to: &draft, session)
    if granted { (draft.grantedOn, draft.granted) = (day, money) } else { (draft.askedOn, draft.asked) = (day, money) }
    let entered = try session.write { writer in
      let entered = try writer.enter(draft, .adding, today: session.today)
      try session.warn(entered)
      return entered
    }
    try session.print(.fundingAsked(entered.course.funding))
  }
}
