import ArgumentParser
import CultiverMarseille
import CultiverStore

/// `person leave`.
struct PersonLeave: CultiverCommand {
  static let words = CommandWords(
    "leave", ["quitter"],
    about: Phrase(
      fr: "dire qu'une personne n'est plus rien à une entreprise",
      en: "say that a person is no longer anything to a venture"),
    example: Phrase(fr: "person leave P1 TDM --on 30/06/2026", en: "person leave P1 TDM --on 2026-06-30"),
    discussion: Phrase(
      fr: "Tous ses rôles y finissent ce jour-là, ou celui que dit --as.",
      en: "All their roles in it end on that day, or the one that --as states."))
  static let form = Form([.word, .word], options: ["as": .words, "on": .day])

  @Argument(help: ArgumentHelp(fr: "la personne", en: "the person", value: ValueName.person))
  var person: String

  @Argument(help: ArgumentHelp(fr: "l'entreprise", en: "the venture", value: ValueName.venture))
  var venture: String

  @Option(
    name: .customLong("as"),
    help: ArgumentHelp(
      fr: "seulement ce rôle\u{202F}: responsable, membre ou accompagnement",
      en: "only that role: in-charge, member or officer", value: ValueName.kind))
  var role: String?

  @Option(help: ArgumentHelp(fr: "le dernier jour", en: "the last day", value: ValueName.day))
  var on: String?

  @OptionGroup var common: CommonOptions

  func run(in session: Session) throws {
    let day = try session.day(on)
    let kind = try role.map(Typed.roleKind)
    let roles = try session.write { try $0.endRoles(of: person, in: venture, kind: kind, on: day) }
    for role in roles { try session.print(.leftRole(role, day)) }
  }
}
