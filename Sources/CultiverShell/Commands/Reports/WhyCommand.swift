import ArgumentParser
import CultiverMarseille
import CultiverReports
import CultiverStore

/// `why`.
struct WhyCommand: CultiverCommand {
  static let words = CommandWords(
    "why", ["pourquoi"],
    about: Phrase(fr: "d'où vient un chiffre d'un rapport", en: "where a figure of a report comes from"),
    example: Phrase(
      fr: "why report monthly juin 2026 --crop tomate rendement", en: "why report monthly 2026-06 --crop tomato yield"),
    discussion: Phrase(
      fr:
        "Le chiffre se nomme (rendement, récolte, surface, perdu, estimé, surface inconnue, terminés, couverture, mois "
        + "précédent, an dernier), ou se montre par le n° de sa ligne\u{202F}; «\u{202F}surface 14\u{202F}» est la surface de "
        + "la ligne 14. Ses parts sont toutes listées, et leur somme est le chiffre.\n"
        + "À l'invite, après un rapport, «\u{202F}why 14\u{202F}» suffit.",
      en:
        "The figure is named (yield, harvest, area, lost, estimated, unknown area, finished, coverage, previous month, "
        + "last year) or shown by the number of its row; “area 14” is the area of row 14. All its parts are listed, and "
        + "they add up to it.\n"
        + "At the prompt, after a report, “why 14” is enough."))
  static let form = Form([.figure, .words], optional: 1, closes: true, options: ["crop": .words])

  @Argument(
    help: ArgumentHelp(
      fr: "le chiffre, ou le n° de la ligne", en: "the figure, or the number of the row",
      value: Phrase(fr: "CHIFFRE", en: "FIGURE")))
  var figure: String

  @Argument(
    help: ArgumentHelp(
      fr: "le rapport\u{202F}: report monthly et son mois", en: "the report: report monthly and its month",
      value: Phrase(fr: "RAPPORT", en: "REPORT")))
  var report: String?

  @OptionGroup var scope: ScopeOptions
  @OptionGroup var output: OutputOptions
  @OptionGroup var common: CommonOptions

  func run(in session: Session) throws {
    let asked = try Typed.figure(figure)
    let month = try month(in: session)
    let (report, scope) = try session.read { reader -> (Report, Scope) in
      let scope = try self.scope(in: session, reader)
      do {
        let answer = try answer(asked, month, scope, reader, session.today)
        return (try noting(answer, month, scope, reader, session.today), scope)
      } catch is QuantityError {
        throw Refusal.tooLarge
      }
    }
    try session.show(report, output)
    session.shownReport = ShownReport(database: session.database, month: month, scope: scope)
  }

  /// The answer, which is about today's figures, with a word on those that were issued.
  private func noting(_ answer: Report, _ month: Month, _ scope: Scope, _ reader: Reader, _ today: Day) throws -> Report
  {
    guard try reader.issuedReport(of: month, scope: scope) != nil else { return answer }
    return try MonthlyPage(reader, month, scope, today: today).noting(answer)
  }

  /// The month of the report that is asked about: the one named, else that of the report shown last.
  private func month(in session: Session) throws -> Month {
    guard let report else {
      guard let shown = shown(in: session) else { throw ShellError.reportNotSaid(figure) }
      return shown.month
    }
    let words = report.split(separator: " ").map(String.init)
    guard words.count > 1, case .noun(let noun)? = session.grammar.entry(words[0]),
      noun.verb(words[1]) is ReportMonthly.Type
    else { throw ShellError.notAReport(report) }
    let month = words.dropFirst(2).joined(separator: " ")
    return try Typed.month(month.isEmpty ? "last-month" : month, today: session.today)
  }

  private func scope(in session: Session, _ reader: Reader) throws -> Scope {
    let own = try scope.resolved(reader)
    return report == nil && own == .everything ? shown(in: session)?.scope ?? own : own
  }

  /// The report shown last, at the prompt alone: a script says what it means.
  private func shown(in session: Session) -> ShownReport? {
    guard session.setting == .prompt, let shown = session.shownReport, shown.database == session.database else {
      return nil
    }
    return shown
  }

  private func answer(
    _ asked: (figure: Figure?, row: Int?), _ month: Month, _ scope: Scope, _ reader: Reader, _ today: Day
  ) throws -> Report {
    let question = try question(asked, month, scope, reader, today)
    if question.figure == .coverage {
      let coverage = CoverageFigures(try reader.coverageFacts([month], scope: scope, today: today))
      return CoverageReport.why(
        coverage, try MonthlyFigures(reader.facts(of: month, scope: scope, today: today)))
    }
    let placed = question.placed(in: month)
    let facts = try reader.whyFacts(
      of: placed.month, scope: scope, today: today, wholeLives: placed.question.figure == .finished)
    let why = Why(placed.question, facts, try MonthlyFigures(facts.month))
    guard try why.addsUp() else { throw ShellError.fault("why: the parts do not add up") }
    return try WhyReport.report(why)
  }

  /// What is asked: of the whole, or of the row of a number.
  private func question(
    _ asked: (figure: Figure?, row: Int?), _ month: Month, _ scope: Scope, _ reader: Reader, _ today: Day
  ) throws -> WhyQuestion {
    guard let row = asked.row else { return WhyQuestion(.whole, asked.figure) }
    let figures = try MonthlyFigures(reader.facts(of: month, scope: scope, today: today))
    let questions = try MonthlyReport.questions(figures)
    guard row <= questions.count else { throw ShellError.noSuchRow(row, of: questions.count) }
    let question = questions[row - 1]
    guard let figure = asked.figure else { return question }
    guard question.subject.figures.contains(figure) else {
      throw ShellError.noSuchFigure(figure, row: row, has: question.subject.figures)
    }
    return WhyQuestion(question.subject, figure)
  }
}
