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
  static let form = Form([.word], options: ["reason": .words], flags: ["pick"])

  @Argument(help: ArgumentHelp(fr: "son numéro", en: "its number", value: ValueName.number))
  var number: String

  @Option(help: ArgumentHelp(fr: "pourquoi", en: "why", value: ValueName.text))
  var reason: String

  @Flag(
    help: ArgumentHelp(
      fr: "toute la cueillette dont elle est", en: "the whole pick of which it is part"))
  var pick = false

  @OptionGroup var common: CommonOptions

  func run(in session: Session) throws {
    if pick {
      let harvests = try session.write { try $0.voidPick(of: number, reason: reason) }
      return try session.print(.voidedPick(harvests, reason))
    }
    let (harvest, pick) = try session.write { writer in
      let harvest = try writer.void(number, reason: reason)
      return (harvest, try writer.reader.pick(of: harvest))
    }
    try session.print(.voided(harvest.number, reason, of: pick))
  }
}
