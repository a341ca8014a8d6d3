import ArgumentParser
import CultiverMarseille
import CultiverStore

/// `consent withdraw`.
struct ConsentWithdraw: CultiverCommand {
  static let words = CommandWords(
    "withdraw", ["retirer"],
    about: Phrase(
      fr: "retirer un accord à partir d'un jour", en: "take a consent back from a day on"),
    example: Phrase(
      fr: "consent withdraw TDM récolte,surface --on 01/07/2026",
      en: "consent withdraw TDM harvest,area --on 2026-07-01"),
    discussion: Phrase(
      fr: "Ce qui fut publié des jours d'avant l'a été avec accord\u{202F}; cela reste dit.",
      en: "What was published of earlier days was published with consent; that stays said."))
  static let form = Form([.word, .words], options: ["on": .day])

  @Argument(help: ArgumentHelp(fr: "l'entreprise", en: "the venture", value: ValueName.venture))
  var venture: String

  @Argument(
    help: ArgumentHelp(
      fr: "quoi\u{202F}: nom, lieu, récolte, surface, destination, ou tout",
      en: "what: name, location, harvest, area, destination, or all", value: Phrase(fr: "QUOI", en: "WHAT")))
  var fields: String

  @Option(
    help: ArgumentHelp(
      fr: "le premier jour sans accord", en: "the first day without consent", value: ValueName.day))
  var on: String?

  @OptionGroup var common: CommonOptions

  func run(in session: Session) throws {
    let (fields, day) = (try Typed.consentFields(fields), try session.day(on))
    let code = try session.write { try $0.withdraw(fields, of: venture, from: day) }
    try session.print(.withdrawn(code, fields, from: day))
  }
}
