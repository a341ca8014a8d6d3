import ArgumentParser
import CultiverMarseille
import CultiverStore

/// `partner bring`.
struct PartnerBring: CultiverCommand {
  static let words = CommandWords(
    "bring", ["apporter"],
    about: Phrase(
      fr: "dire ce qu'un partenaire apporte, ou ajouter un partenaire", en: "say what a party brings, or add a party"),
    example: Phrase(
      fr: "partner bring PAR-1 CANTINE \"deux bacs de compost par semaine\" --in-kind 300 €",
      en: "partner bring PAR-1 CANTINE \"two bins of compost a week\" --in-kind €300"))
  static let form = Form([.word, .word, .words], optional: 1, options: ["amount": .money, "in-kind": .money])

  @Argument(help: ArgumentHelp(fr: "le partenariat", en: "the partnership", value: ValueName.partnership))
  var partnership: String

  @Argument(help: ArgumentHelp(fr: "le partenaire", en: "the party", value: ValueName.party))
  var party: String

  @Argument(help: ArgumentHelp(fr: "ce qu'il apporte, en mots", en: "what it brings, in words", value: ValueName.text))
  var brings: String?

  @Option(help: ArgumentHelp(fr: "en argent,\u{202F}? si rien", en: "in money, ? for none", value: ValueName.amount))
  var amount: String?

  @Option(
    help: ArgumentHelp(
      fr: "ce que vaut ce qu'il apporte en nature,\u{202F}? si on ne sait pas",
      en: "what it brings in kind is worth, ? when unknown", value: ValueName.amount))
  var inKind: String?

  @OptionGroup var common: CommonOptions

  func run(in session: Session) throws {
    let (money, worth) = (try amount.map(sum), try inKind.map(sum))
    let (course, code) = try session.write { writer in
      let stated = try writer.party(party, of: partnership)
      let standing = try writer.reader.partnership(partnership).parties.first { $0.code == stated.code }
      var draft = standing ?? stated
      draft.brings = Stated.text(brings, else: draft.brings)
      if let money { draft.amount = money }
      if let worth { draft.inKind = worth }
      if standing == nil { _ = try writer.enter(draft, .adding) } else { try writer.change(draft) }
      return (try writer.reader.partnership(partnership), draft.code)
    }
    try session.print(.brings(course, code))
  }

  private func sum(_ text: String) throws -> Money? { text == "?" ? nil : try Typed.sum(text) }
}
