import ArgumentParser
import CultiverMarseille
import CultiverStore

/// `cycle finish`.
struct CycleFinish: CultiverCommand {
  static let words = CommandWords(
    "finish", ["finir", "terminer"],
    about: Phrase(
      fr: "terminer un cycle\u{202F}: le sol est libre ensuite", en: "finish a cycle: the ground is free afterwards"),
    example: Phrase(
      fr: "cycle finish C12 --on 30 septembre",
      en: "cycle finish C12 --on 2026-09-30"))
  static let form = Form([.word], options: ["on": .day])

  @Argument(help: ArgumentHelp(fr: "le cycle, ou le groupe", en: "the cycle, or the group", value: ValueName.cycle))
  var cycle: String

  @Option(help: ArgumentHelp(fr: "son dernier jour en place", en: "its last day in the ground", value: ValueName.day))
  var on: String?

  @OptionGroup var common: CommonOptions

  func run(in session: Session) throws {
    let day = try session.day(on)
    let ended = try session.write { writer in
      let ended = try writer.end(cycles: cycle, on: day)
      if day > session.today { try session.warn(.inFuture(day)) }
      return ended
    }
    for cycle in ended { try session.print(.cycleEnded(cycle, day, nil)) }
  }
}
