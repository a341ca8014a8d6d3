import ArgumentParser
import CultiverMarseille
import CultiverStore

/// `supply void`.
struct SupplyVoid: CultiverCommand {
  static let words = CommandWords(
    "void", ["annuler"],
    about: Phrase(
      fr: "annuler un apport, d'eau aussi\u{202F}: il reste, et ne compte plus",
      en: "void an input, water too: it stays, and no longer counts"),
    example: Phrase(
      fr: "supply void 12 --reason \"noté deux fois\"", en: "supply void 12 --reason \"recorded twice\""))
  static let form = Form([.word], options: ["reason": .words])

  @Argument(help: ArgumentHelp(fr: "son numéro", en: "its number", value: ValueName.number))
  var number: String

  @Option(help: ArgumentHelp(fr: "pourquoi", en: "why", value: ValueName.text))
  var reason: String

  @OptionGroup var common: CommonOptions

  func run(in session: Session) throws {
    let supply = try session.write { try $0.voidSupply(number, reason: reason) }
    try session.print(.voided(.supply, supply.number, reason))
  }
}
