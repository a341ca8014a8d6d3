import ArgumentParser
import CultiverMarseille
import CultiverReports
import CultiverStore

/// `report means`.
struct ReportMeans: CultiverCommand {
  static let words = CommandWords(
    "means", ["moyens"],
    about: Phrase(
      fr: "le rapport des moyens\u{202F}: travail, eau et apports, par kg et par m²",
      en: "the report of means: work, water and inputs, per kg and per m²"),
    example: Phrase(fr: "report means juin 2026 --site BDM", en: "report means 2026-06 --site BDM"),
    discussion: Phrase(
      fr: "Une partie qui manque rend un chiffre non calculable, et le rapport la nomme.",
      en: "A missing part makes a figure not calculable, and the report names it."))
  static let form = Form([.period], optional: 1, options: ["crop": .words, "from": .day, "to": .day])

  @Argument(
    help: ArgumentHelp(
      fr: "une période\u{202F}: juin 2026, 2026-T2, 2026\u{202F}; sans rien, le mois dernier",
      en: "a period: 2026-06, 2026-Q2, 2026; last month when nothing is said",
      value: ValueName.period))
  var period: String?

  @Option(help: ArgumentHelp(fr: "depuis ce jour", en: "from that day on", value: ValueName.day))
  var from: String?

  @Option(
    help: ArgumentHelp(
      fr: "jusqu'à ce jour\u{202F}; sans lui, aujourd'hui", en: "to that day; else to today", value: ValueName.day))
  var to: String?

  @OptionGroup var scope: ScopeOptions
  @OptionGroup var output: OutputOptions
  @OptionGroup var common: CommonOptions

  func run(in session: Session) throws {
    let (first, last) = try days(session)
    if last < first { throw Misfit(.to, .endBeforeStart(start: first, end: last)) }
    do {
      let facts = try session.read { reader in
        try reader.means(from: first, to: last, scope: try scope.resolved(reader), today: session.today)
      }
      try session.show(try MeansReport.report(try MeansFigures(facts)), output)
    } catch is QuantityError {
      throw Refusal.tooLarge
    }
  }

  /// The first and the last day asked for; a day of its own goes before the period's.
  private func days(_ session: Session) throws -> (Day, Day) {
    let stated = try period.map { try Typed.period($0, today: session.today) }
    if from == nil && to == nil {
      let period = try stated ?? Typed.period("last-month", today: session.today)
      return (period.first, period.last)
    }
    guard let first = try from.map({ try session.day($0) }) ?? stated?.first else { throw Misfit(.from, .missing) }
    return (first, try to.map { try session.day($0) } ?? stated?.last ?? max(first, session.today))
  }
}
