import ArgumentParser
import CultiverMarseille
import CultiverStore

/// `person change`.
struct PersonChange: ChangingCommand {
  static let words = CommandWords(
    Verb.change.0, Verb.change.1, about: Phrase(fr: "modifier une personne", en: "change a person"),
    example: Phrase(verbatim: "person change P1 --telephone \"06 00 00 00 01\""))
  static let form = Form(
    [.word], options: ["name": .words, "email": .word, "telephone": .words, "note": .words])

  @Argument(help: ArgumentHelp(fr: "la personne", en: "the person", value: ValueName.person))
  var person: String

  @Option(help: ArgumentHelp(fr: "son nouveau code", en: "their new code", value: ValueName.code))
  var code: String?

  @Option(help: ArgumentHelp(fr: "son nom", en: "their name", value: ValueName.text))
  var name: String?

  @Option(help: ArgumentHelp(fr: "son courriel", en: "their e-mail address", value: ValueName.text))
  var email: String?

  @Option(help: ArgumentHelp(fr: "son téléphone", en: "their telephone number", value: ValueName.text))
  var telephone: String?

  @Option(help: ArgumentHelp(fr: "une remarque", en: "a remark", value: ValueName.text))
  var note: String?

  @OptionGroup var common: CommonOptions

  var changes: [String?] { [code, name, email, telephone, note] }

  func run(in session: Session) throws {
    try session.write { writer in
      var draft = try writer.reader.person(person, personal: true)
      if let code { draft.code = try Typed.code(code) }
      draft.contact.name = Stated.text(name, else: draft.contact.name)
      if let email { draft.contact.email = try Stated.text(email, else: nil).map(Typed.email) }
      draft.contact.telephone = Stated.text(telephone, else: draft.contact.telephone)
      draft.contact.note = Stated.text(note, else: draft.contact.note)
      try writer.change(person: person, to: draft)
    }
    try session.print(.changed(.person, code ?? person))
  }
}
