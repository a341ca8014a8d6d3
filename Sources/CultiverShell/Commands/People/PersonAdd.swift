import ArgumentParser
import CultiverMarseille
import CultiverStore

/// `person add`.
struct PersonAdd: CultiverCommand {
  static let words = CommandWords(
    Verb.add.0, Verb.add.1, about: Phrase(fr: "inscrire une personne", en: "register a person"),
    example: Phrase(
      fr: "person add P1 --name \"Claire Exemple\" --email claire@exemple.fr --telephone \"06 00 00 00 00\"",
      en: "person add P1 --name \"Claire Example\" --email claire@example.org --telephone \"06 00 00 00 00\""),
    discussion: Phrase(
      fr:
        "Le code seul paraît dans les listes et les rapports\u{202F}; choisissez-le qui ne nomme personne, car il reste quand le reste est effacé.",
      en:
        "The code alone appears in lists and reports; choose one that names nobody, for it stays when the rest is erased."
    ))
  static let form = Form(
    [.word], options: ["name": .words, "email": .word, "telephone": .words, "note": .words])

  @Argument(help: ArgumentHelp(fr: "son code", en: "their code", value: ValueName.code))
  var code: String

  @Option(help: ArgumentHelp(fr: "son nom", en: "their name", value: ValueName.text))
  var name: String?

  @Option(help: ArgumentHelp(fr: "son courriel", en: "their e-mail address", value: ValueName.text))
  var email: String?

  @Option(help: ArgumentHelp(fr: "son téléphone", en: "their telephone number", value: ValueName.text))
  var telephone: String?

  @Option(help: ArgumentHelp(fr: "une remarque", en: "a remark", value: ValueName.text))
  var note: String?

  @OptionGroup var common: CommonOptions

  func run(in session: Session) throws {
    let draft = PersonDraft(
      code: try Typed.code(code),
      contact: Contact(name: name, email: try email.map(Typed.email), telephone: telephone, note: note))
    try session.write { _ = try $0.enter(draft, .adding) }
    try session.print(.personAdded(draft.code))
  }
}
