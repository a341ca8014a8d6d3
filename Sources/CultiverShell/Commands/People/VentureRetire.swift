import ArgumentParser
import CultiverMarseille
import CultiverStore

/// `venture retire`.
struct VentureRetire: CultiverCommand {
  static let words = CommandWords(
    Verb.retire.0, Verb.retire.1,
    about: Phrase(fr: "retirer l'entreprise, sans rien détruire", en: "retire the venture, destroying nothing"),
    example: Phrase(verbatim: "venture retire TDM --on 31/12"))
  static let form = Form([.word], options: ["on": .day])

  @Argument(help: ArgumentHelp(fr: "l'entreprise", en: "the venture", value: ValueName.code))
  var code: String

  @Option(help: ArgumentHelp(fr: "depuis quand", en: "since when", value: ValueName.day))
  var on: String?

  @OptionGroup var common: CommonOptions

  func run(in session: Session) throws {
    let day = try session.day(on)
    let draft = RetirementDraft(thing: .venture, code: code, since: day)
    try session.write { _ = try $0.enter(draft, .adding) }
    try session.print(.retired(.venture, code, day))
  }
}
