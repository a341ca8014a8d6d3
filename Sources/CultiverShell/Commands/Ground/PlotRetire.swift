import ArgumentParser
import CultiverMarseille
import CultiverStore

/// `plot retire`.
struct PlotRetire: CultiverCommand {
  static let words = CommandWords(
    Verb.retire.0, Verb.retire.1,
    about: Phrase(fr: "retirer la parcelle, sans rien détruire", en: "retire the plot, destroying nothing"),
    example: Phrase(verbatim: "plot retire A1 --on 31/12"))
  static let form = Form([.word], options: ["on": .day])

  @Argument(help: ArgumentHelp(fr: "la parcelle", en: "the plot", value: ValueName.plot))
  var code: String

  @Option(help: ArgumentHelp(fr: "depuis quand", en: "since when", value: ValueName.day))
  var on: String?

  @OptionGroup var common: CommonOptions

  func run(in session: Session) throws {
    let day = try session.day(on)
    let draft = RetirementDraft(thing: .plot, code: code, since: day)
    try session.write { _ = try $0.enter(draft, .adding) }
    try session.print(.retired(.plot, code, day))
  }
}
