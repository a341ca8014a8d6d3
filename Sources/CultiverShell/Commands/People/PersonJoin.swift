import ArgumentParser
import CultiverMarseille
import CultiverStore

/// `person join`.
struct PersonJoin: CultiverCommand {
  static let words = CommandWords(
    "join", ["rejoindre"],
    about: Phrase(fr: "dire ce qu'une personne est à une entreprise", en: "say what a person is to a venture"),
    example: Phrase(
      fr: "person join P1 TDM --as responsable --title présidente --from 01/03/2026",
      en: "person join P1 TDM --as in-charge --title chair --from 2026-03-01"),
    discussion: Phrase(
      fr:
        "responsable porte le projet et en répond, membre en fait partie, accompagnement le suit pour la couveuse. Redite pour le même jour, la ligne remplace la fonction.",
      en:
        "in-charge carries the project and answers for it, member belongs to it, officer follows it for the incubator. Typed again for the same day, the line replaces the title."
    ))
  static let form = Form([.word, .word], options: ["as": .words, "title": .words, "from": .day, "to": .day])

  @Argument(help: ArgumentHelp(fr: "la personne", en: "the person", value: ValueName.person))
  var person: String

  @Argument(help: ArgumentHelp(fr: "l'entreprise", en: "the venture", value: ValueName.venture))
  var venture: String

  @Option(
    name: .customLong("as"),
    help: ArgumentHelp(
      fr: "responsable, membre ou accompagnement", en: "in-charge, member or officer", value: ValueName.kind))
  var role = "member"

  @Option(help: ArgumentHelp(fr: "sa fonction", en: "what they are called there", value: ValueName.text))
  var title: String?

  @Option(
    help: ArgumentHelp(
      fr: "depuis quand,\u{202F}? si on ne sait pas", en: "since when, ? when unknown", value: ValueName.day))
  var from: String?

  @Option(help: ArgumentHelp(fr: "le dernier jour", en: "the last day", value: ValueName.day))
  var to: String?

  @OptionGroup var common: CommonOptions

  func run(in session: Session) throws {
    let first = from == "?" ? nil : try session.day(from)
    let draft = RoleDraft(
      person: person, venture: venture, kind: try Typed.roleKind(role), title: title, from: first,
      to: try to.map { text in try first.map { try session.day(text, notBefore: $0) } ?? session.day(text) })
    try session.write { _ = try $0.enter(draft, .merging(update: true)) }
    try session.print(.joined(draft))
  }
}
