import ArgumentParser
import CultiverMarseille
import CultiverReports
import CultiverStore

/// `report pipeline`.
struct ReportPipeline: CultiverCommand {
  static let words = CommandWords(
    "pipeline", ["parcours"],
    about: Phrase(
      fr: "combien d'entreprises à chaque étape, qui entre, avance, sort, et qui est à l'arrêt",
      en: "how many ventures at each stage, who enters, moves on and leaves, and who stands still"),
    example: Phrase(fr: "report pipeline 2e trimestre 2026", en: "report pipeline 2026-Q2"),
    discussion: Phrase(
      fr:
        "À l'arrêt\u{202F}: à la même étape au-delà d'une limite. Sans --limit\u{202F}: 183 jours (Oser entreprendre, Starter), 731 (couveuse, post-incubation), 365 (une autre).",
      en:
        "Standing still: at one stage beyond a limit. Without --limit: 183 days (Oser entreprendre, Starter), 731 (couveuse, post-incubation), 365 (any other)."
    ))
  static let form = Form([.period], optional: 1, options: ["limit": .interval])

  @Argument(
    help: ArgumentHelp(
      fr: "la période\u{202F}: juin 2026, 2026-T2, 2026\u{202F}; sans rien, cette année",
      en: "the period: 2026-06, 2026-Q2, 2026; else this year", value: ValueName.period))
  var period = "this-year"

  @Option(
    help: ArgumentHelp(
      fr: "après combien de temps à une étape on est à l'arrêt\u{202F}: 400 jours, 26 semaines",
      en: "after how long at a stage a venture stands still: 400 days, 26 weeks", value: Phrase(fr: "DURÉE", en: "TIME")
    ))
  var limit: String?

  @OptionGroup var output: OutputOptions
  @OptionGroup var common: CommonOptions

  func run(in session: Session) throws {
    let period = try Typed.period(period, today: session.today)
    let limits = try limit.map { StageLimits(others: Int64(try Typed.interval($0))) } ?? .usual
    do {
      let facts = try session.read { try $0.pipeline(of: period, today: session.today) }
      try session.show(try PipelineReport.report(PipelineFigures(facts, limits: limits)), output)
    } catch is QuantityError {
      throw Refusal.tooLarge
    }
  }
}
