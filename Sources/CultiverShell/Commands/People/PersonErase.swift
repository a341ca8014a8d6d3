import ArgumentParser
import CultiverMarseille
import CultiverStore

/// `person erase`.
struct PersonErase: CultiverCommand {
  static let words = CommandWords(
    "erase", ["effacer"],
    about: Phrase(
      fr: "effacer pour de bon le nom et les contacts d'une personne",
      en: "erase the name and contacts of a person for good"),
    example: Phrase(
      fr: "person erase P1 --reason \"à sa demande\"", en: "person erase P1 --reason \"at their request\""),
    discussion: Phrase(
      fr:
        "Dans la table, dans l'historique, dans les lignes tapées et dans les octets du fichier. Le code, les rôles, les rencontres et tous les chiffres restent. "
        + "Ce que d'autres ont écrit d'elle (rencontres, remarques, motifs) est indiqué\u{202F}; avec --mentions, son code y prend la place de son nom, de son courriel et de son téléphone, dans l'historique aussi. "
        + "--name dit un autre nom sous lequel on en parle, et vaut aussi après coup, quand le nom n'est plus connu. Rien ne le défait.",
      en:
        "In the table, in the history, in the lines that were typed and in the bytes of the file. The code, the roles, the meetings and every figure stay. "
        + "What others wrote about them (meetings, remarks, reasons) is named; with --mentions their code takes the place of their name, e-mail and telephone there, in the history too. "
        + "--name states another name by which they are spoken of, and serves afterwards too, when the name is known no more. Nothing takes it back."
    ))
  static let form = Form([.word], options: ["reason": .words, "name": .words], flags: ["mentions"])
  static let barredFromScripts = true

  @Argument(help: ArgumentHelp(fr: "la personne", en: "the person", value: ValueName.person))
  var person: String

  @Option(help: ArgumentHelp(fr: "pourquoi", en: "why", value: ValueName.text))
  var reason: String

  @Flag(
    help: ArgumentHelp(
      fr: "mettre aussi son code à la place de son nom dans ce que d'autres ont écrit",
      en: "also put their code in place of their name in what others wrote"))
  var mentions = false

  @Option(
    name: .customLong("name"),
    help: ArgumentHelp(
      fr: "un nom sous lequel on en parle\u{202F}; peut être dit plusieurs fois",
      en: "a name by which they are spoken of; may be stated several times",
      value: ValueName.text))
  var names: [String] = []

  @OptionGroup var common: CommonOptions

  func run(in session: Session) throws {
    let erased = try session.notebook().erase(
      person: person, reach: mentions || !names.isEmpty ? .mentions(names: names) : .contact, reason: reason,
      today: session.today, session.header)
    try session.print(.erased(erased, copies: System.copies(of: session.database)))
  }
}
