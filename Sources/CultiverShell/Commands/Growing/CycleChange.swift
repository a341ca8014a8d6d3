import ArgumentParser
import CultiverMarseille
import CultiverStore

/// `cycle change`.
struct CycleChange: ChangingCommand {
  static let words = CommandWords(
    Verb.change.0, Verb.change.1,
    about: Phrase(fr: "modifier un cycle de culture", en: "change a crop cycle"),
    example: Phrase(
      fr: "cycle change C12 --area 12 m2 --on 18 avril",
      en: "cycle change C12 --area 12 m2 --on 2026-04-18"))
  static let form = Form(
    [.word],
    options: [
      "variety": .words, "crop": .words, "area": .area, "on": .day, "end": .day, "expected": .mass, "accept": .words,
    ])

  @Argument(help: ArgumentHelp(fr: "le cycle", en: "the cycle", value: ValueName.cycle))
  var cycle: String

  @Option(help: ArgumentHelp(fr: "son nouveau code", en: "its new code", value: ValueName.code))
  var code: String?

  @Option(help: ArgumentHelp(fr: "sa parcelle", en: "its plot", value: ValueName.plot))
  var plot: String?

  @Option(help: ArgumentHelp(fr: "sa culture", en: "its crop", value: ValueName.crop))
  var crop: String?

  @Option(help: ArgumentHelp(fr: "sa variété", en: "its variety", value: ValueName.variety))
  var variety: String?

  @Option(
    help: ArgumentHelp(
      fr: "sa surface,\u{202F}? si elle est inconnue", en: "its area, ? when unknown", value: ValueName.area))
  var area: String?

  @Option(help: ArgumentHelp(fr: "son premier jour en place", en: "its first day in the ground", value: ValueName.day))
  var on: String?

  @Option(
    help: ArgumentHelp(
      fr: "son dernier jour,\u{202F}? s'il dure encore", en: "its last day, ? while it stands", value: ValueName.day))
  var end: String?

  @Option(help: ArgumentHelp(fr: "ce qu'on en attend", en: "what is expected of it", value: ValueName.mass))
  var expected: String?

  @OptionGroup var acceptance: AcceptOptions
  @OptionGroup var common: CommonOptions

  var changes: [String?] { [code, plot, crop, variety, area, on, end, expected, acceptance.accept] }

  func run(in session: Session) throws {
    let changed = try session.write { writer in
      var draft = try writer.reader.cycle(cycle)
      let reason = try writer.reader.failureReason(of: cycle)
      if let code { draft.code = try Typed.code(code) }
      if let plot { (draft.plot, draft.site) = (plot, nil) }
      draft.crop = crop ?? draft.crop
      draft.variety = Stated.text(variety, else: draft.variety)
      if area != nil { draft.area = try StatedArea(typed: area) }
      if let on { draft.started = try session.day(on) }
      if let end { draft.ended = end == "?" ? nil : try session.day(end) }
      draft.failed = draft.failed && draft.ended != nil
      if let expected { draft.expected = try Typed.mass(expected, bareUnit: .kilogram) }
      draft.accepted = Stated.text(acceptance.accept, else: draft.accepted)
      let changed = try writer.change(
        cycle: cycle, to: draft, reason: draft.failed ? reason : nil, today: session.today)
      try session.warn(changed.warnings, accepted: draft.accepted)
      return changed
    }
    try session.print(.changed(.cycle, changed.code))
  }
}
