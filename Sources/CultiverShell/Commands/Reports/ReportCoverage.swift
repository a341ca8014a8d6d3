import ArgumentParser
import CultiverMarseille
import CultiverReports
import CultiverStore

/// `report coverage`.
struct ReportCoverage: CultiverCommand {
  static let words = CommandWords(
    "coverage", ["couverture"],
    about: Phrase(
      fr: "qui a donné des nouvelles, parcelle par parcelle", en: "who was heard of, plot by plot and month by month"),
    example: Phrase(
      fr: "report coverage --from janvier 2026 --to juin 2026", en: "report coverage --from 2026-01 --to 2026-06"),
    discussion: Phrase(
      fr:
        "Sans mois\u{202F}: les douze derniers, celui d'aujourd'hui compris. Une parcelle est active quand un cycle y est en "
        + "place\u{202F}; «\u{202F}rien à récolter\u{202F}» se dit avec harvest none.",
      en:
        "Without a month: the last twelve, today's included. A plot is active when a cycle stands on it; harvest none "
        + "says that there was nothing to harvest."))
  static let form = Form(
    [.month], optional: 1, options: ["crop": .words, "from": .month, "to": .month])

  @Argument(
    help: ArgumentHelp(
      fr: "un seul mois\u{202F}: 2026-06, juin 2026, last-month", en: "one month alone: 2026-06, june 2026, last-month",
      value: ValueName.month))
  var month: String?

  @Option(help: ArgumentHelp(fr: "le premier mois", en: "the first month", value: ValueName.month))
  var from: String?

  @Option(help: ArgumentHelp(fr: "le dernier mois", en: "the last month", value: ValueName.month))
  var to: String?

  @OptionGroup var scope: ScopeOptions
  @OptionGroup var output: OutputOptions
  @OptionGroup var common: CommonOptions

  func run(in session: Session) throws {
    let months = try months(session.today)
    let facts = try session.read { reader in
      try reader.coverageFacts(months, scope: try scope.resolved(reader), today: session.today)
    }
    try session.show(CoverageReport.report(CoverageFigures(facts)), output)
  }

  /// The months asked for, in order; at most ten years of them.
  private func months(_ today: Day) throws -> [Month] {
    func read(_ text: String) throws -> Month { try Typed.month(text, today: today) }
    if let month {
      guard from == nil, to == nil else { throw ShellError.notTogether([month, from == nil ? "--to" : "--from"]) }
      return [try read(month)]
    }
    let last = try to.map(read) ?? today.month
    let first = try from.map(read) ?? last.adding(months: -11)
    guard first <= last else { throw Misfit(.to, .endBeforeStart(start: first.first, end: last.last)) }
    let count = Int(last.index - first.index) + 1
    guard count <= 120 else { throw ShellError.tooManyMonths(count) }
    return (0..<count).map { first.adding(months: $0) }
  }
}
