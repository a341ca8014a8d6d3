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
      "variety": .words, "crop": .words, "on": .day, "end": .day, "expected": .mass, "sown": .day, "cause": .words,
      "reason": .words, "accept": .words,
    ].merging(GroundOptions.form) { own, _ in own })

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

  @OptionGroup var ground: GroundOptions

  @Option(help: ArgumentHelp(fr: "son premier jour en place", en: "its first day in the ground", value: ValueName.day))
  var on: String?

  @Option(
    help: ArgumentHelp(
      fr: "son dernier jour,\u{202F}? s'il dure encore", en: "its last day, ? while it stands", value: ValueName.day))
  var end: String?

  @Option(help: ArgumentHelp(fr: "ce qu'on en attend", en: "what is expected of it", value: ValueName.mass))
  var expected: String?

  @Option(
    help: ArgumentHelp(
      fr: "le jour du semis en pépinière,\u{202F}? s'il n'y en a pas",
      en: "the day of sowing in the nursery, ? for none",
      value: ValueName.day)
  )
  var sown: String?

  @Option(
    help: ArgumentHelp(
      fr: "combien de plants,\u{202F}? si on ne sait pas", en: "how many plants, ? when unknown", value: ValueName.count
    ))
  var plants: String?

  @Option(
    help: ArgumentHelp(
      fr: "d'un échec, la cause", en: "of a failure, the cause", value: Phrase(fr: "CAUSE", en: "CAUSE"))
  )
  var cause: String?

  @Option(help: ArgumentHelp(fr: "d'un échec, pourquoi", en: "of a failure, why", value: ValueName.text))
  var reason: String?

  @OptionGroup var acceptance: AcceptOptions
  @OptionGroup var common: CommonOptions

  var changes: [String?] {
    [code, plot, crop, variety, on, end, expected, sown, plants, cause, reason, acceptance.accept] + ground.stated
  }

  func run(in session: Session) throws {
    let changed = try session.write { writer in
      var draft = try writer.reader.cycle(cycle)
      if let code { draft.code = try Typed.code(code) }
      if let plot { (draft.plot, draft.site, draft.part) = (plot, nil, nil) }
      draft.crop = crop ?? draft.crop
      draft.variety = Stated.text(variety, else: draft.variety)
      if let ground = try ground.resolved() { (draft.area, draft.part) = (ground.area, ground.part) }
      if let on { draft.started = try session.day(on) }
      if let end { draft.ended = end == "?" ? nil : try session.day(end) }
      draft.failed = draft.failed && draft.ended != nil
      if !draft.failed { (draft.cause, draft.reason) = (nil, nil) }
      if let cause { draft.cause = try Typed.cause(cause) }
      draft.reason = Stated.text(reason, else: draft.reason)
      if let expected { draft.expected = try Typed.mass(expected, bareUnit: .kilogram) }
      if let sown { draft.sown = sown == "?" ? nil : try session.day(sown) }
      if let plants { draft.plants = plants == "?" ? nil : try Typed.whole(plants) }
      draft.accepted = Stated.text(acceptance.accept, else: draft.accepted)
      let changed = try writer.change(cycle: cycle, to: draft, today: session.today)
      try session.warn(changed.warnings, accepted: draft.accepted)
      return changed
    }
    try session.print(.changed(.cycle, changed.code))
  }
}
