import ArgumentParser
import CultiverMarseille
import CultiverStore

/// `partner end`.
struct PartnerEnd: CultiverCommand {
  static let words = CommandWords(
    Verb.end.0, Verb.end.1, about: Phrase(fr: "dire qu'un partenariat finit", en: "say that a partnership ends"),
    example: Phrase(fr: "partner end PAR-1 --on 31/12/2026", en: "partner end PAR-1 --on 2026-12-31"))
  static let form = Form([.word], options: ["on": .day])

  @Argument(help: ArgumentHelp(fr: "le partenariat", en: "the partnership", value: ValueName.partnership))
  var partnership: String

  @Option(help: ArgumentHelp(fr: "le dernier jour", en: "the last day", value: ValueName.day))
  var on: String?

  @OptionGroup var common: CommonOptions

  func run(in session: Session) throws {
    let day = try session.day(on)
    let course = try session.write { try $0.end(partnership: partnership, on: day) }
    try session.print(.partnered(course))
  }
}
