import ArgumentParser
import CultiverMarseille
import CultiverStore

/// `work void`.
struct WorkVoid: CultiverCommand {
  static let words = CommandWords(
    "void", ["annuler"],
    about: Phrase(
      fr: "annuler un travail noté\u{202F}: il reste, et ne compte plus",
      en: "void recorded work: it stays, and no longer counts"),
    example: Phrase(
      fr: "work void 12 --reason \"noté deux fois\"", en: "work void 12 --reason \"recorded twice\""))
  static let form = Form([.word], options: ["reason": .words])

  @Argument(help: ArgumentHelp(fr: "son numéro", en: "its number", value: ValueName.number))
  var number: String

  @Option(help: ArgumentHelp(fr: "pourquoi", en: "why", value: ValueName.text))
  var reason: String

  @OptionGroup var common: CommonOptions

  func run(in session: Session) throws {
    let work = try session.write { try $0.voidWork(number, reason: reason) }
    try session.print(.voided(.work, work.number, reason))
  }
}
