import ArgumentParser
import CultiverMarseille
import CultiverReports
import CultiverStore

/// `plot ground`.
struct PlotGround: CultiverCommand {
  static let words = CommandWords(
    "ground", ["sol"],
    about: Phrase(
      fr: "montrer ce qui est en place sur chaque parcelle, et ce qui est libre",
      en: "show what stands on each plot, and what is free"),
    example: Phrase(fr: "plot ground A1 --on 1er mai", en: "plot ground A1 --on 2026-05-01"),
    discussion: Phrase(
      fr: "Avec --from ou --to, les périodes où rien ne change. Les jours à venir comptent sur ce qui est attendu, "
        + "et montrent ce qui est prévu.",
      en: "With --from or --to, the spans over which nothing changes. Days to come count on what is expected, "
        + "and show what is planned."))
  static let form = Form([.word], optional: 1, options: ["on": .day, "from": .day, "to": .day])

  @Argument(help: ArgumentHelp(fr: "la parcelle", en: "the plot", value: ValueName.plot))
  var plot: String?

  @Option(help: ArgumentHelp(fr: "seulement ce site", en: "only that site", value: ValueName.site))
  var site: String?

  @Option(
    help: ArgumentHelp(
      fr: "le jour\u{202F}; sans lui, aujourd'hui", en: "the day; without one, today", value: ValueName.day))
  var on: String?

  @Option(
    help: ArgumentHelp(
      fr: "le premier jour des périodes\u{202F}; sans lui, aujourd'hui",
      en: "the first day of the spans; without one, today", value: ValueName.day))
  var from: String?

  @Option(
    help: ArgumentHelp(
      fr: "le dernier jour des périodes\u{202F}; sans lui, un an plus tard",
      en: "the last day of the spans; without one, a year later", value: ValueName.day))
  var to: String?

  @OptionGroup var output: OutputOptions
  @OptionGroup var common: CommonOptions

  func run(in session: Session) throws {
    let isDay = from == nil && to == nil
    if !isDay, on != nil { throw ShellError.notTogether(["--on", from == nil ? "--to" : "--from"]) }
    let first = try session.day(isDay ? on : from)
    let last = try isDay ? first : to.map { try session.day($0) } ?? first.adding(days: 365)
    if last < first { throw Misfit(.to, .endBeforeStart(start: first, end: last)) }
    let (plots, codes) = try session.read { reader in
      let scope = try reader.scope(site: site, plot: plot, venture: nil, crop: nil)
      return (
        try reader.ground(scope, from: first, to: last, today: session.today), try reader.cropCodes()
      )
    }
    let sheet = GroundSheet(plots, codes, from: first, to: last, isNamed: plot != nil)
    try session.show(try isDay ? sheet.day() : sheet.spans(), output)
  }
}
