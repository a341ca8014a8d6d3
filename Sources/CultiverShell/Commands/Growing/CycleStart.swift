import ArgumentParser
import CultiverMarseille
import CultiverStore

/// `cycle start`.
struct CycleStart: CultiverCommand {
  static let words = CommandWords(
    Verb.start.0, Verb.start.1,
    about: Phrase(fr: "commencer un cycle de culture", en: "start a crop cycle"),
    example: Phrase(
      fr: "cycle start tomate A1 --on 20 avril --variety Roma",
      en: "cycle start tomato A1 --on 2026-04-20 --variety Roma"))
  static let form = Form(
    [.words, .word],
    options: ["variety": .words, "area": .area, "on": .day, "code": .word, "expected": .mass])

  @Argument(help: ArgumentHelp(fr: "la culture", en: "the crop", value: ValueName.crop))
  var crop: String

  @Argument(help: ArgumentHelp(fr: "la parcelle", en: "the plot", value: ValueName.plot))
  var plot: String

  @Option(help: ArgumentHelp(fr: "la variété", en: "the variety", value: ValueName.variety))
  var variety: String?

  @Option(
    help: ArgumentHelp(
      fr: "sa surface\u{202F}; sans elle, celle de la parcelle\u{202F};\u{202F}? si elle est inconnue",
      en: "its area; without one, the plot's; ? when unknown", value: ValueName.area))
  var area: String?

  @Option(help: ArgumentHelp(fr: "le premier jour en place", en: "the first day in the ground", value: ValueName.day))
  var on: String?

  @Option(help: ArgumentHelp(fr: "son code", en: "its code", value: ValueName.code))
  var code: String?

  @Option(help: ArgumentHelp(fr: "ce qu'on en attend", en: "what is expected of it", value: ValueName.mass))
  var expected: String?

  @OptionGroup var acceptance: AcceptOptions
  @OptionGroup var common: CommonOptions

  func run(in session: Session) throws {
    let draft = CycleDraft(
      code: try code.map(Typed.code), plot: plot, crop: crop, variety: variety, area: try StatedArea(typed: area),
      started: try session.day(on), expected: try expected.map { try Typed.mass($0, bareUnit: .kilogram) },
      accepted: acceptance.accept)
    let cycle = try session.write { writer in
      let cycle = try writer.enter(draft, .adding, today: session.today)
      try session.warn(cycle.warnings, accepted: draft.accepted)
      return cycle
    }
    try session.print(.cycleStarted(cycle, draft.started))
  }
}
