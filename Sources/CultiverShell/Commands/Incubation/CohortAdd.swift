import ArgumentParser
import CultiverMarseille
import CultiverStore

/// `cohort add`.
struct CohortAdd: CultiverCommand {
  static let words = CommandWords(
    Verb.add.0, Verb.add.1,
    about: Phrase(fr: "ouvrir une promotion d'un programme", en: "open a cohort of a programme"),
    example: Phrase(
      fr: "cohort add COUV-26 --programme couveuse --from 05/01/2026 --to 30/06/2027",
      en: "cohort add COUV-26 --programme couveuse --from 2026-01-05 --to 2027-06-30"))
  static let form = Form(
    [.word], options: ["programme": .words, "name": .words, "from": .day, "to": .day])

  @Argument(help: ArgumentHelp(fr: "son code", en: "its code", value: ValueName.code))
  var code: String

  @Option(help: ArgumentHelp(fr: "le programme", en: "the programme", value: ValueName.programme))
  var programme: String

  @Option(help: ArgumentHelp(fr: "son nom", en: "its name", value: ValueName.text))
  var name: String?

  @Option(help: ArgumentHelp(fr: "le premier jour", en: "the first day", value: ValueName.day))
  var from: String?

  @Option(help: ArgumentHelp(fr: "le dernier jour", en: "the last day", value: ValueName.day))
  var to: String?

  @OptionGroup var common: CommonOptions

  func run(in session: Session) throws {
    let first = try session.day(from)
    let draft = CohortDraft(
      code: try Typed.code(code), programme: programme, name: name, from: first,
      to: try to.map { try session.day($0, notBefore: first) })
    let stands = try session.write { writer in
      _ = try writer.enter(draft, .adding)
      return try writer.reader.cohort(draft.code).draft
    }
    try session.print(.cohort(stands))
  }
}
