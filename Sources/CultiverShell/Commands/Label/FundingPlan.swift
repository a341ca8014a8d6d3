import ArgumentParser
import CultiverMarseille
import CultiverStore

/// `funding plan`.
struct FundingPlan: CultiverCommand {
  static let words = CommandWords(
    "plan", ["prévoir"],
    about: Phrase(
      fr: "prévoir un versement, ou corriger un versement noté", en: "plan an instalment, or correct one recorded"),
    example: Phrase(
      fr: "funding plan FIN-1 9 000 € --on 01/09/2026", en: "funding plan FIN-1 €9000 --on 2026-09-01"),
    discussion: Phrase(
      fr: "Un jour sans année est le prochain à venir. --number corrige ce versement-là.",
      en: "A day without a year is the next to come. --number corrects that instalment."))
  static let form = Form(
    [.word, .money], optional: 1, options: ["on": .day, "paid": .words, "paid-on": .day, "note": .words])

  @Argument(help: ArgumentHelp(fr: "le financement", en: "the funding", value: ValueName.funding))
  var funding: String

  @Argument(help: ArgumentHelp(fr: "combien", en: "how much", value: ValueName.amount))
  var amount: String?

  @Option(help: ArgumentHelp(fr: "quand il doit être payé", en: "when it is to be paid", value: ValueName.day))
  var on: String?

  @Option(help: ArgumentHelp(fr: "corriger ce versement", en: "correct that instalment", value: ValueName.number))
  var number: String?

  @Option(
    help: ArgumentHelp(
      fr: "ce qui en est payé,\u{202F}? si rien ne l'est", en: "what was paid of it, ? when nothing was",
      value: ValueName.amount))
  var paid: String?

  @Option(help: ArgumentHelp(fr: "quand il a été payé", en: "when it was paid", value: ValueName.day))
  var paidOn: String?

  @Option(help: ArgumentHelp(fr: "une remarque", en: "a remark", value: ValueName.text))
  var note: String?

  @OptionGroup var acceptance: AcceptOptions
  @OptionGroup var common: CommonOptions

  func run(in session: Session) throws {
    let money = try amount.map(Typed.sum)
    let due = try on.map { try session.day($0, towards: .future) }
    let number = try number.map(Typed.whole)
    if number == nil {
      if paid != nil || paidOn != nil {
        throw ShellError.alone(paid == nil ? "--paid-on" : "--paid", without: "--number")
      }
      guard money != nil, due != nil else { throw Misfit(money == nil ? .amount : .due, .instalmentUnsaid) }
    }
    let planned = try session.write { writer in
      if let reason = acceptance.accept {
        _ = try writer.alter(funding: funding, today: session.today) { $0.accepted = reason }
      }
      let planned =
        try number.map { try correct($0, money, due, writer, session) }
        ?? writer.plan(
          InstalmentDraft(funding: funding, due: due, amount: money, note: note), today: session.today)
      try session.warn(planned.funding)
      return planned
    }
    try session.print(.instalment(planned.number, of: planned.funding.course))
  }

  private func correct(_ number: Int64, _ money: Money?, _ due: Day?, _ writer: Writer, _ session: Session) throws
    -> (number: Int64, funding: FundingEntered)
  {
    var draft = try writer.instalment(number, of: funding, today: session.today)
    (draft.amount, draft.due) = (money ?? draft.amount, due ?? draft.due)
    if let paid {
      draft.paid = paid == "?" ? nil : try Typed.sum(paid)
      if draft.paid == nil { draft.paidOn = nil }
    }
    if let paidOn { draft.paidOn = try session.day(paidOn) }
    draft.note = Stated.text(note, else: draft.note)
    return (number, try writer.change(draft, today: session.today))
  }
}
