import ArgumentParser
import CultiverMarseille
import CultiverStore

/// `cohort change`.
struct CohortChange: ChangingCommand {
  static let words = CommandWords(
    Verb.change.0, Verb.change.1, about: Phrase(fr: "modifier une promotion", en: "change a cohort"),
    example: Phrase(fr: "cohort change COUV-26 --to 31/12/2027", en: "cohort change COUV-26 --to 2027-12-31"))
  static let form = Form(
    [.word], options: ["programme": .words, "name": .words, "from": .day, "to": .day])

  @Argument(help: ArgumentHelp(fr: "la promotion", en: "the cohort", value: ValueName.cohort))
  var cohort: String

  @Option(help: ArgumentHelp(fr: "son nouveau code", en: "its new code", value: ValueName.code))
  var code: String?

  @Option(help: ArgumentHelp(fr: "le programme", en: "the programme", value: ValueName.programme))
  var programme: String?

  @Option(help: ArgumentHelp(fr: "son nom", en: "its name", value: ValueName.text))
  var name: String?

  @Option(help: ArgumentHelp(fr: "le premier jour", en: "the first day", value: ValueName.day))
  var from: String?

  @Option(
    help: ArgumentHelp(
      fr: "le dernier jour,\u{202F}? si elle dure", en: "the last day, ? while it goes on", value: ValueName.day))
  var to: String?

  @OptionGroup var common: CommonOptions

  var changes: [String?] { [code, programme, name, from, to] }

  func run(in session: Session) throws {
    let stands = try session.write { writer in
      var draft = try writer.reader.cohort(cohort).draft
      if let code { draft.code = try Typed.code(code) }
      draft.programme = programme ?? draft.programme
      draft.name = Stated.text(name, else: draft.name)
      if let from { draft.from = try session.day(from) }
      if let to { draft.to = to == "?" ? nil : try session.day(to, notBefore: draft.from) }
      try writer.change(cohort: cohort, to: draft)
      return try writer.reader.cohort(draft.code).draft
    }
    try session.print(.cohort(stands))
  }
}
