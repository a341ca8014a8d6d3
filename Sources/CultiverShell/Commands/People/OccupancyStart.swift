import ArgumentParser
import CultiverMarseille
import CultiverStore

/// `occupancy start`.
struct OccupancyStart: CultiverCommand {
  static let words = CommandWords(
    Verb.start.0, Verb.start.1,
    about: Phrase(fr: "dire qui tient une parcelle", en: "say who holds a plot"),
    example: Phrase(
      fr: "occupancy start A1 TDM --from 01/03/2026 --title prêt à usage",
      en: "occupancy start A1 TDM --from 2026-03-01 --title pret-a-usage"))
  static let form = Form([.word, .word], options: ["from": .day, "title": .words])

  @Argument(help: ArgumentHelp(fr: "la parcelle", en: "the plot", value: ValueName.plot))
  var plot: String

  @Argument(help: ArgumentHelp(fr: "l'entreprise", en: "the venture", value: ValueName.venture))
  var venture: String

  @Option(help: ArgumentHelp(fr: "le premier jour", en: "the first day", value: ValueName.day))
  var from: String?

  @Option(
    help: ArgumentHelp(
      fr: "le titre\u{202F}: bail rural, prêt à usage, convention précaire, AOT…",
      en: "the title: bail rural, prêt à usage, convention précaire, AOT…", value: ValueName.text))
  var title: String?

  @OptionGroup var common: CommonOptions

  func run(in session: Session) throws {
    let draft = OccupancyDraft(plot: plot, venture: venture, from: try session.day(from), title: title)
    try session.write { _ = try $0.enter(draft, .adding) }
    try session.print(.occupied(draft))
  }
}
