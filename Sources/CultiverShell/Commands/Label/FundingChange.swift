import ArgumentParser
import CultiverMarseille
import CultiverStore

/// `funding change`.
struct FundingChange: ChangingCommand {
  static let words = CommandWords(
    Verb.change.0, Verb.change.1, about: Phrase(fr: "modifier un financement", en: "change a funding"),
    example: Phrase(
      fr: "funding change FIN-1 --until 31/12/2029 --plots A1,A2",
      en: "funding change FIN-1 --until 2029-12-31 --plots A1,A2"),
    discussion: Phrase(
      fr: "Un jour peut être\u{202F}? pour ce qui n'a pas eu lieu.",
      en: "A day may be ? for what did not happen."))
  static let form = Form(
    [.word],
    options: [
      "kind": .words, "purpose": .words, "stage": .words, "until": .day, "plots": .list, "note": .words,
      "asked": .words, "asked-on": .day, "granted": .words, "granted-on": .day, "refused-on": .day, "closed-on": .day,
      "reason": .words,
    ])

  @Argument(help: ArgumentHelp(fr: "le financement", en: "the funding", value: ValueName.funding))
  var funding: String

  @Option(help: ArgumentHelp(fr: "son nouveau code", en: "its new code", value: ValueName.code))
  var code: String?

  @Option(
    help: ArgumentHelp(
      fr: "l'entreprise, \"\" pour le réseau", en: "the venture, \"\" for the network", value: ValueName.venture))
  var venture: String?

  @OptionGroup var terms: FundingTerms

  @Option(help: ArgumentHelp(fr: "ce qui est demandé", en: "what is asked for", value: ValueName.amount))
  var asked: String?

  @Option(help: ArgumentHelp(fr: "quand", en: "when", value: ValueName.day))
  var askedOn: String?

  @Option(help: ArgumentHelp(fr: "ce qui est accordé", en: "what was granted", value: ValueName.amount))
  var granted: String?

  @Option(help: ArgumentHelp(fr: "quand", en: "when", value: ValueName.day))
  var grantedOn: String?

  @Option(help: ArgumentHelp(fr: "quand il a été refusé", en: "when it was refused", value: ValueName.day))
  var refusedOn: String?

  @Option(help: ArgumentHelp(fr: "quand il a été clos", en: "when it was closed", value: ValueName.day))
  var closedOn: String?

  @Option(
    help: ArgumentHelp(
      fr: "pourquoi il est refusé, comment il finit", en: "why it was refused, how it ended", value: ValueName.text))
  var reason: String?

  @OptionGroup var acceptance: AcceptOptions
  @OptionGroup var common: CommonOptions

  var changes: [String?] {
    [code, venture, asked, askedOn, granted, grantedOn, refusedOn, closedOn, reason, acceptance.accept] + terms.stated
  }

  func run(in session: Session) throws {
    let entered = try session.write { writer in
      let entered = try writer.alter(funding: funding, today: session.today) { draft in
        if let code { draft.code = try Typed.code(code) }
        draft.venture = Stated.text(venture, else: draft.venture)
        try alter(&draft, session)
        try terms.apply(to: &draft, session)
        draft.accepted = Stated.text(acceptance.accept, else: draft.accepted)
      }
      try session.warn(entered)
      return entered
    }
    try session.print(.changed(.funding, entered.course.funding.code ?? funding))
  }

  private func alter(_ draft: inout FundingDraft, _ session: Session) throws {
    func day(_ option: String?, else standing: Day?) throws -> Day? {
      guard let option else { return standing }
      return option == "?" ? nil : try session.day(option)
    }
    draft.askedOn = try day(askedOn, else: draft.askedOn)
    draft.grantedOn = try day(grantedOn, else: draft.grantedOn)
    draft.refusedOn = try day(refusedOn, else: draft.refusedOn)
    draft.closedOn = try day(closedOn, else: draft.closedOn)
    // A sum goes with its day.
    draft.asked = draft.askedOn == nil ? nil : try asked.map(Typed.sum) ?? draft.asked
    draft.granted = draft.grantedOn == nil ? nil : try granted.map(Typed.sum) ?? draft.granted
    draft.conclusion = Stated.text(reason, else: draft.conclusion)
  }
}
