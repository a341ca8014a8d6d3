import ArgumentParser
import CultiverMarseille
import CultiverReports
import CultiverStore

/// `report yearly`.
struct ReportYearly: CultiverCommand {
  static let words = CommandWords(
    "yearly", ["annuel"],
    about: Phrase(
      fr: "le rapport d'une année, à côté de la précédente et des rendements publiés",
      en: "a year's report, beside the year before and published yields"),
    example: Phrase(fr: "report yearly 2025", en: "report yearly 2025"),
    discussion: Phrase(
      fr: "Un rendement publié n'est comparé qu'à celui d'une année finie, et seulement sur la même base.",
      en: "A published yield is set only beside that of a year that is over, and only on the same basis."))
  static let form = Form([.period], optional: 1, options: ["crop": .words])

  @Argument(
    help: ArgumentHelp(
      fr: "l'année\u{202F}: 2025, this-year\u{202F}; sans rien, l'an dernier",
      en: "the year: 2025, this-year; else last year",
      value: Phrase(fr: "ANNÉE", en: "YEAR")))
  var year = "last-year"

  @OptionGroup var scope: ScopeOptions
  @OptionGroup var output: OutputOptions
  @OptionGroup var common: CommonOptions

  func run(in session: Session) throws {
    guard case .year(let number) = try Typed.period(year, today: session.today) else {
      throw TypedError(.year, year, .notUnderstood)
    }
    let question = YearlyReport.question(number, today: session.today)
    do {
      let (facts, issued) = try session.read { reader in
        let scope = try self.scope.resolved(reader)
        return (
          try reader.facts(of: question, scope: scope),
          try reader.issuedReports(in: question.period.months, within: scope)
        )
      }
      let report = try YearlyReport.report(try PeriodFigures(facts), benchmarks: try SeedTables.benchmarks())
      try session.show(report.beside(issued), output)
    } catch is QuantityError {
      throw Refusal.tooLarge
    }
  }
}
