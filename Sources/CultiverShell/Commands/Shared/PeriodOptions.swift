import ArgumentParser
import CultiverMarseille

/// The days that a list or a computation is narrowed to.
struct PeriodOptions: ParsableArguments {
  @Option(help: ArgumentHelp(fr: "seulement ce mois", en: "only that month", value: ValueName.month))
  var month: String?

  @Option(help: ArgumentHelp(fr: "pas avant ce jour", en: "not before that day", value: ValueName.day))
  var from: String?

  @Option(help: ArgumentHelp(fr: "pas après ce jour", en: "not after that day", value: ValueName.day))
  var to: String?

  /// The first and the last day stated; a day of its own goes before the month's.
  func resolved(_ session: Session) throws -> Period {
    let month = try month.map { try Typed.month($0, today: session.today) }
    let period = Period(
      from: try from.map { try session.day($0) } ?? month?.first, to: try to.map { try session.day($0) } ?? month?.last)
    if let from = period.from, let to = period.to, to < from {
      throw Misfit(.to, .endBeforeStart(start: from, end: to))
    }
    return period
  }
}
