import ArgumentParser
import CultiverMarseille
import CultiverStore

/// `harvest void`.
struct HarvestVoid: CultiverCommand {
  static let words = CommandWords(
    "void", ["annuler"],
    about: Phrase(
      fr: "annuler une récolte\u{202F}: elle reste, et ne compte plus",
      en: "void a harvest: it stays, and no longer counts"),
    example: Phrase(
      fr: "harvest void 12 --reason \"pesée deux fois\"",
      en: "harvest void 12 --reason \"weighed twice\""))
  static let form = Form([.word], options: ["reason": .words])

  @Argument(help: ArgumentHelp(fr: "son numéro", en: "its number", value: ValueName.number))
  var number: String

  @Option(help: ArgumentHelp(fr: "pourquoi", en: "why", value: ValueName.text))
  var reason: String

  @OptionGroup var common: CommonOptions

  func run(in session: Session) throws {
    let harvest = try session.write { try $0.void(number, reason: reason) }
    try session.print(.voided(harvest.number, reason))
  }
}
