import ArgumentParser
import CultiverMarseille
import CultiverStore

/// `occupancy end`.
struct OccupancyEnd: CultiverCommand {
  static let words = CommandWords(
    Verb.end.0, Verb.end.1,
    about: Phrase(fr: "dire qu'une parcelle n'est plus tenue", en: "say that a plot is no longer held"),
    example: Phrase(
      fr: "occupancy end A1 --on 31/12/2026",
      en: "occupancy end A1 --on 2026-12-31"))
  static let form = Form([.word], options: ["on": .day])

  @Argument(help: ArgumentHelp(fr: "la parcelle", en: "the plot", value: ValueName.plot))
  var plot: String

  @Option(help: ArgumentHelp(fr: "le dernier jour", en: "the last day", value: ValueName.day))
  var on: String?

  @OptionGroup var common: CommonOptions

  func run(in session: Session) throws {
    let day = try session.day(on)
    let draft = try session.watchingFunding { try $0.endOccupancy(of: plot, on: day) }
    try session.print(.occupancyEnded(draft, day))
  }
}
