import ArgumentParser
import CultiverMarseille
import CultiverReports
import CultiverStore

/// `report forecast`.
struct ReportForecast: CultiverCommand {
  static let words = CommandWords(
    "forecast", ["prévision", "prévisions"],
    about: Phrase(
      fr: "ce qui est attendu, par culture et par semaine", en: "what is expected, by crop and week"),
    example: Phrase(
      fr: "report forecast --from 01/06/2026 --weeks 6 --site BDM",
      en: "report forecast --from 2026-06-01 --weeks 6 --site BDM"),
    discussion: Phrase(
      fr:
        "D'après les plans, et pour le reste d'après les jours et rendements de référence du catalogue\u{202F}; par défaut huit semaines à partir de celle-ci. Ce qui est récolté se lit à côté, pour les semaines passées, et ne s'y ajoute jamais. Sans année, un jour est le plus proche.",
      en:
        "From plans, and where there are none from the days and reference yields of the catalogue; by default eight weeks from this one. What was picked stands beside it, for weeks that are over, and is never added. Without a year, a day is the nearest."
    ))
  static let form = Form(options: ["from": .day, "to": .day, "crop": .words])
  /// How many weeks are looked at when nothing says so, and at most.
  private static let (usualWeeks, mostWeeks) = (8, 520)

  @Option(
    help: ArgumentHelp(
      fr: "un jour de la première semaine (par défaut celle-ci)", en: "a day of the first week (this one by default)",
      value: ValueName.day))
  var from: String?

  @Option(
    help: ArgumentHelp(fr: "un jour de la dernière semaine", en: "a day of the last week", value: ValueName.day))
  var to: String?

  @Option(
    help: ArgumentHelp(
      fr: "combien de semaines (par défaut 8)", en: "how many weeks (8 by default)", value: ValueName.count))
  var weeks: String?

  @OptionGroup var scope: ScopeOptions

  @Option(
    help: ArgumentHelp(
      fr: "seulement cette famille botanique", en: "only that botanical family",
      value: Phrase(fr: "FAMILLE", en: "FAMILY")))
  var family: String?

  @OptionGroup var output: OutputOptions
  @OptionGroup var common: CommonOptions

  func run(in session: Session) throws {
    let (first, last) = try span(session)
    let facts = try session.read { reader in
      try reader.forecastFacts(
        from: first, to: last, scope: try scope.resolved(reader), family: try family.map { try reader.family($0) },
        today: session.today)
    }
    do {
      try session.show(ForecastReport.report(try Forecast(facts)), output)
    } catch is QuantityError {
      throw Refusal.tooLarge
    }
  }

  private func span(_ session: Session) throws -> (first: Week, last: Week) {
    let count = try weeks.map { try Typed.whole($0) }
    if let count, count > Self.mostWeeks {
      throw ShellError.choice(option: "--weeks", "\(count)", of: ["1–\(Self.mostWeeks)"])
    }
    if weeks != nil, from != nil, to != nil { throw ShellError.notTogether(["--from", "--to", "--weeks"]) }
    let others = Int(count ?? Int64(Self.usualWeeks)) - 1
    let start = try from.map { try Self.nearest($0, to: session.today) }
    guard let to else {
      let first = Week(of: start ?? session.today)
      return (first, first.adding(weeks: others))
    }
    let end = try Self.nearest(to, to: session.today, notBefore: start)
    if start == nil, count != nil { return (Week(of: end).adding(weeks: -others), Week(of: end)) }
    let first = start ?? session.today
    let last = Week(of: end)
    guard Week(of: first) <= last else { throw Misfit(.to, .endBeforeStart(start: first, end: end)) }
    return (Week(of: first), min(last, Week(of: first).adding(weeks: Self.mostWeeks - 1)))
  }

  /// A day; without a year the one nearest to today, or the next after another day when that would lie before it.
  private static func nearest(_ text: String, to today: Day, notBefore start: Day? = nil) throws -> Day {
    let past = try Typed.day(text, today: today)
    let future = try Typed.day(text, today: today, towards: .future)
    let day = past.days(to: today) <= today.days(to: future) ? past : future
    if let start, day < start, past != future { return try Typed.day(text, today: start, towards: .future) }
    return day
  }
}
