import ArgumentParser
import CultiverMarseille
import CultiverStore

/// `site retire`.
struct SiteRetire: CultiverCommand {
  static let words = CommandWords(
    Verb.retire.0, Verb.retire.1,
    about: Phrase(fr: "retirer le site, sans rien détruire", en: "retire the site, destroying nothing"),
    example: Phrase(verbatim: "site retire BDM --on 31/12"))
  static let form = Form([.word], options: ["on": .day])

  @Argument(help: ArgumentHelp(fr: "le site", en: "the site", value: ValueName.code))
  var code: String

  @Option(help: ArgumentHelp(fr: "depuis quand", en: "since when", value: ValueName.day))
  var on: String?

  @OptionGroup var common: CommonOptions

  func run(in session: Session) throws {
    let day = try session.day(on)
    let draft = RetirementDraft(thing: .site, code: code, since: day)
    try session.write { _ = try $0.enter(draft, .adding) }
    try session.print(.retired(.site, code, day))
  }
}
