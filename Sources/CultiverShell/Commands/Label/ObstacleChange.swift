import ArgumentParser
import CultiverMarseille
import CultiverStore

/// `obstacle change`.
struct ObstacleChange: ChangingCommand {
  static let words = CommandWords(
    Verb.change.0, Verb.change.1, about: Phrase(fr: "modifier un frein", en: "change an obstacle"),
    example: Phrase(
      fr: "obstacle change OBS-1 --kind zonage --authority MAIRIE",
      en: "obstacle change OBS-1 --kind zoning --authority MAIRIE"))
  static let form = Form([.word], options: ["on": .day, "kind": .words, "note": .words, "reason": .words])

  @Argument(help: ArgumentHelp(fr: "le frein", en: "the obstacle", value: ValueName.obstacle))
  var obstacle: String

  @Option(help: ArgumentHelp(fr: "son nouveau code", en: "its new code", value: ValueName.code))
  var code: String?

  @Option(help: ArgumentHelp(fr: "son genre", en: "its kind", value: ValueName.kind))
  var kind: String?

  @OptionGroup var location: SiteOrPlot

  @Option(
    help: ArgumentHelp(fr: "l'entreprise qu'il arrête", en: "the venture that it stops", value: ValueName.venture))
  var venture: String?

  @Option(
    help: ArgumentHelp(
      fr: "l'organisme qui peut le lever", en: "the organisation that can lift it", value: ValueName.organisation))
  var authority: String?

  @Option(help: ArgumentHelp(fr: "depuis quand", en: "since when", value: ValueName.day))
  var on: String?

  @Option(help: ArgumentHelp(fr: "ce que c'est, en mots", en: "what it is, in words", value: ValueName.text))
  var note: String?

  @Option(help: ArgumentHelp(fr: "comment il a fini", en: "how it ended", value: ValueName.text))
  var reason: String?

  @OptionGroup var common: CommonOptions

  var changes: [String?] { [code, kind, venture, authority, on, note, reason] + location.options }

  func run(in session: Session) throws {
    let entered = try session.write { writer in
      var draft = try writer.reader.obstacle(obstacle, today: session.today).obstacle
      if let code { draft.code = try Typed.code(code) }
      draft.kind = kind ?? draft.kind
      if location.options.contains(where: { $0 != nil }) {
        draft.place = location.options.allSatisfy { $0?.isEmpty ?? true } ? StatedPlace() : location.stated(nil)
      }
      draft.venture = Stated.text(venture, else: draft.venture)
      draft.authority = Stated.text(authority, else: draft.authority)
      if let on { draft.opened = try session.day(on) }
      draft.note = Stated.text(note, else: draft.note)
      draft.conclusion = Stated.text(reason, else: draft.conclusion)
      let entered = try writer.change(obstacle: obstacle, to: draft, today: session.today)
      try session.warn(entered.warnings)
      return entered
    }
    try session.print(.changed(.obstacle, entered.course.obstacle.code ?? obstacle))
  }
}
