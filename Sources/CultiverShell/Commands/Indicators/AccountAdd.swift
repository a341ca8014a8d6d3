import ArgumentParser
import CultiverMarseille
import CultiverStore

/// `account add`.
struct AccountAdd: CultiverCommand {
  static let words = CommandWords(
    Verb.add.0, Verb.add.1,
    about: Phrase(fr: "noter une recette ou une charge", en: "record revenue or a cost"),
    example: Phrase(
      fr: "account add vente 850,50 € TDM --subject \"marché de juin\" --evidence \"journal de caisse\" --on 30/06",
      en: "account add produce €850.50 TDM --subject \"June market\" --evidence \"cash book\" --on 2026-06-30"),
    discussion: Phrase(
      fr:
        "Une vente de produits se note ici quand aucune récolte ne dit son montant\u{202F}; le chiffre d'affaires est la somme des deux. "
        + "Une subvention est à part, et n'est pas du chiffre d'affaires.",
      en:
        "Produce sold is recorded here when no harvest states its amount; revenue is the sum of both. "
        + "A subsidy stands apart, and is no revenue."))
  static let form = Form(
    [.word, .money, .word], options: ["on": .day, "subject": .words, "evidence": .words, "note": .words])

  @Argument(
    help: ArgumentHelp(
      fr: "vente, prestation, subvention, autre, charge", en: "produce, services, subsidy, other, cost",
      value: ValueName.kind))
  var kind: String

  @Argument(help: ArgumentHelp(fr: "combien", en: "how much", value: ValueName.amount))
  var amount: String

  @Argument(help: ArgumentHelp(fr: "l'entreprise", en: "the venture", value: ValueName.venture))
  var venture: String

  @Option(help: ArgumentHelp(fr: "de qui, ou pour quoi", en: "from whom, or for what", value: ValueName.text))
  var subject: String?

  @Option(
    help: ArgumentHelp(
      fr: "ce qui le prouve\u{202F}: facture, relevé", en: "what proves it: an invoice, a statement",
      value: ValueName.text))
  var evidence: String?

  @Option(help: ArgumentHelp(fr: "quand", en: "when", value: ValueName.day))
  var on: String?

  @Option(help: ArgumentHelp(fr: "une remarque", en: "a remark", value: ValueName.text))
  var note: String?

  @Option(
    help: ArgumentHelp(
      fr: "sa référence dans un autre système", en: "what another system calls it", value: ValueName.text))
  var reference: String?

  @OptionGroup var common: CommonOptions

  func run(in session: Session) throws {
    let draft = AccountDraft(
      day: try session.day(on), venture: venture, kind: try Typed.accountKind(kind), amount: try Typed.sum(amount),
      subject: subject, evidence: evidence, note: note, reference: reference)
    let account = try session.write { writer in
      let (account, warnings) = try writer.add(draft, today: session.today)
      try session.warn(warnings)
      return account
    }
    try session.print(.accounted(account))
  }
}
