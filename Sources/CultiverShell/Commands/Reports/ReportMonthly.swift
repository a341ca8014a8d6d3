import ArgumentParser
import CultiverMarseille
import CultiverReports
import CultiverStore

/// `report monthly`.
struct ReportMonthly: CultiverCommand {
  static let words = CommandWords(
    "monthly", ["mensuel"],
    about: Phrase(
      fr: "le rapport d'un mois\u{202F}: récoltes et rendements", en: "a month's report: harvests and yields"),
    example: Phrase(fr: "report monthly juin 2026 --site BDM", en: "report monthly 2026-06 --site BDM"),
    discussion: Phrase(
      fr:
        "Le rendement du mois rapporte ce qui a été récolté à la surface cultivée en moyenne, échecs compris. Ligne à ligne "
        + "à côté d'autres périodes\u{202F}: report period juin 2026 --compare previous,last-year.",
      en:
        "The month's yield sets what was harvested against the mean cultivated area, failures included. Row by row beside "
        + "other periods: report period 2026-06 --compare previous,last-year."))
  static let form = Form([.month], optional: 1, options: ["crop": .words])

  @Argument(
    help: ArgumentHelp(
      fr: "le mois\u{202F}: 2026-06, 06/2026, juin 2026, last-month", en: "the month: 2026-06, june 2026, last-month",
      value: ValueName.month))
  var month = "last-month"

  @OptionGroup var scope: ScopeOptions
  @OptionGroup var output: OutputOptions
  @OptionGroup var common: CommonOptions

  func run(in session: Session) throws {
    let month = try Typed.month(month, today: session.today)
    let (report, scope) = try session.read { reader -> (Report, Scope) in
      let scope = try self.scope.resolved(reader)
      return (try MonthlyPage(reader, month, scope, today: session.today).report(), scope)
    }
    try session.show(report, output)
    session.shownReport = ShownReport(database: session.database, month: month, scope: scope)
  }
}
