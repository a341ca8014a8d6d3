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
        "Dans la table, dans l'historique, dans les lignes tapées et dans les octets du fichier. Le code, les rôles, les rencontres et tous les chiffres restent. Rien ne le défait.",
      en:
        "In the table, in the history, in the lines that were typed and in the bytes of the file. The code, the roles, the meetings and every figure stay. Nothing takes it back."
    ))
  static let form = Form([.word], options: ["reason": .words])
  static let barredFromScripts = true

  @Argument(help: ArgumentHelp(fr: "la personne", en: "the person", value: ValueName.person))
  var person: String

  @Option(help: ArgumentHelp(fr: "pourquoi", en: "why", value: ValueName.text))
  var reason: String

  @OptionGroup var common: CommonOptions

  func run(in session: Session) throws {
    let erased = try session.notebook().erase(
      person: person, reason: reason, today: session.today, session.header)
    try session.print(.erased(erased, copies: System.copies(of: session.database)))
  }
}
