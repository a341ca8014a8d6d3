import ArgumentParser
import CultiverMarseille
import CultiverStore

/// `occupancy change`.
struct OccupancyChange: ChangingCommand {
  static let words = CommandWords(
    Verb.change.0, Verb.change.1,
    about: Phrase(fr: "modifier une occupation", en: "change an occupancy"),
    example: Phrase(
      fr: "occupancy change A1 --on 24/06/2026 --title AOT",
      en: "occupancy change A1 --on 2026-06-24 --title AOT"))
  static let form = Form([.word], options: ["on": .day, "from": .day, "to": .day, "title": .words])

  @Argument(help: ArgumentHelp(fr: "la parcelle", en: "the plot", value: ValueName.plot))
  var plot: String

  @Option(help: ArgumentHelp(fr: "un jour où elle est tenue", en: "a day on which it is held", value: ValueName.day))
  var on: String?

  @Option(help: ArgumentHelp(fr: "l'entreprise", en: "the venture", value: ValueName.venture))
  var venture: String?

  @Option(help: ArgumentHelp(fr: "le premier jour", en: "the first day", value: ValueName.day))
  var from: String?

  @Option(
    help: ArgumentHelp(
      fr: "le dernier jour,\u{202F}? si elle dure", en: "the last day, ? while it goes on", value: ValueName.day))
  var to: String?

  @Option(help: ArgumentHelp(fr: "le titre", en: "the title", value: ValueName.text))
  var title: String?

  @OptionGroup var common: CommonOptions

  var changes: [String?] { [venture, from, to, title] }

  func run(in session: Session) throws {
    let day = try session.day(on)
    let draft = try session.watchingFunding { writer in
      var draft = try writer.occupancy(of: plot, on: day)
      draft.venture = venture ?? draft.venture
      if let from { draft.from = try session.day(from) }
      if let to { draft.to = to == "?" ? nil : try session.day(to) }
      draft.title = Stated.text(title, else: draft.title)
      try writer.changeOccupancy(of: plot, on: day, to: draft)
      return draft
    }
    try session.print(.occupied(draft))
  }
}
