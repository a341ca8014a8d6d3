import ArgumentParser
import CultiverMarseille
import CultiverReports
import CultiverStore

/// `report funder`.
struct ReportFunder: CultiverCommand {
  static let words = CommandWords(
    "funder", ["financeur"],
    about: Phrase(
      fr: "le compte rendu à un financeur\u{202F}: ce qui a été fait, les résultats, les difficultés et l'argent",
      en: "the account to a funder: what was done, the results, the difficulties and the money"),
    example: Phrase(fr: "report funder FONDATION 2026", en: "report funder FONDATION 2026"),
    discussion: Phrase(
      fr:
        "Il suit l'ordre du bilan qualitatif du Cerfa 15059. Le code d'un financement donne celui-là seul. Les résultats ne s'additionnent "
        + "pas d'un financeur à l'autre.",
      en:
        "It follows the order of the qualitative account of Cerfa 15059. The code of a funding gives that one alone. Results are not added "
        + "up across funders."))
  static let form = Form([.word, .period], optional: 1)

  @Argument(
    help: ArgumentHelp(
      fr: "l'organisme, ou l'un de ses financements", en: "the organisation, or one of its fundings",
      value: Phrase(fr: "FINANCEUR", en: "FUNDER")))
  var funder: String

  @Argument(
    help: ArgumentHelp(
      fr: "une année, un trimestre ou un mois\u{202F}; sans rien, l'année en cours",
      en: "a year, a quarter or a month; this year when nothing is said", value: ValueName.period))
  var period: String?

  @OptionGroup var output: OutputOptions
  @OptionGroup var common: CommonOptions

  func run(in session: Session) throws {
    let period = try period.map { try Typed.planPeriod($0, today: session.today) } ?? .year(session.today.parts.year)
    do {
      let figures = try session.read { try $0.funder(funder, in: period, today: session.today) }
      try session.show(try FunderReport.report(figures), output)
    } catch is QuantityError {
      throw Refusal.tooLarge
    }
  }
}
