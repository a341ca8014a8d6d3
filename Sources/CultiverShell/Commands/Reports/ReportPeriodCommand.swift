import ArgumentParser
import CultiverMarseille
import CultiverReports
import CultiverStore

/// `report period`.
struct ReportPeriodCommand: CultiverCommand {
  static let words = CommandWords(
    "period", ["période"],
    about: Phrase(
      fr: "une période quelconque\u{202F}: mois, trimestre, saison, année, d'un jour à l'autre",
      en: "any period: a month, a quarter, a season, a year, from day to day"),
    example: Phrase(
      fr: "report period 2e trimestre 2026 --compare last-year --by culture,site",
      en: "report period 2026-Q2 --compare last-year --by crop,site"),
    discussion: Phrase(
      fr:
        "Une saison a trois mois entiers (printemps\u{202F}: mars à mai)\u{202F}; un hiver porte l'année de son janvier. Une période en cours "
        + "est comparée au même nombre de jours, ou aux mêmes dates d'un an plus tôt. Avec --across, une colonne par mois, trimestre ou année.",
      en:
        "A season has three whole months (spring: March to May); a winter is named by the year of its January. A period in progress is "
        + "compared with as many days, or with the same dates a year earlier. With --across, a column for each month, quarter or year."
    ))
  static let form = Form(
    [.period], optional: 1,
    options: [
      "crop": .words, "from": .day, "to": .day, "compare": .words, "by": .words, "across": .words, "figure": .word,
    ])

  @Argument(
    help: ArgumentHelp(
      fr: "la période\u{202F}: juin 2026, 2026-T2, printemps 2026, 2026\u{202F}; sans rien, le mois dernier",
      en: "the period: 2026-06, 2026-Q2, spring 2026, 2026; last month when nothing is said", value: ValueName.period))
  var period: String?

  @Option(help: ArgumentHelp(fr: "depuis ce jour", en: "from that day on", value: ValueName.day))
  var from: String?

  @Option(
    help: ArgumentHelp(
      fr: "jusqu'à ce jour\u{202F}; sans lui, aujourd'hui", en: "to that day; else to today", value: ValueName.day))
  var to: String?

  @Option(
    help: ArgumentHelp(
      fr: "à côté d'elle\u{202F}: previous (la précédente), last-year (l'an dernier)",
      en: "beside it: previous, last-year", value: Phrase(fr: "PÉRIODES", en: "PERIODS")))
  var compare: String?

  @Option(
    help: ArgumentHelp(
      fr: "par crop, variety, family, plot, site, venture, commune, kind, destination, ou all (tout)",
      en: "by crop, variety, family, plot, site, venture, commune, kind, destination, or all",
      value: Phrase(fr: "SECTIONS", en: "SECTIONS")))
  var by: String?

  @Option(
    help: ArgumentHelp(
      fr: "une colonne par month (mois), quarter (trimestre) ou year (année)",
      en: "a column for each month, quarter or year", value: Phrase(fr: "PARTIES", en: "PARTS")))
  var across: String?

  @Option(
    help: ArgumentHelp(
      fr: "dans ces colonnes\u{202F}: mass (kg), yield (rendement) ou area (surface)",
      en: "in those columns: mass, yield or area", value: Phrase(fr: "CHIFFRE", en: "FIGURE")))
  var figure: String?

  @OptionGroup var scope: ScopeOptions
  @OptionGroup var output: OutputOptions
  @OptionGroup var common: CommonOptions

  func run(in session: Session) throws {
    let question = PeriodQuestion(
      try stated(session), compare: try PeriodWords.comparisons.several(compare, of: "--compare"),
      across: try PeriodWords.parts.several(across, of: "--across"), today: session.today)
    if let figure, across == nil { throw ShellError.alone("--figure \(figure)", without: "--across") }
    let shown = try figure.map { try PeriodWords.across.one($0, of: "--figure") } ?? .mass
    let sections = try by.map { try PeriodWords.sections($0) } ?? [.crop, .site, .venture]
    do {
      let (facts, issued) = try session.read { reader in
        let scope = try self.scope.resolved(reader)
        return (
          try reader.facts(of: question, scope: scope),
          try reader.issuedReports(in: question.period.months, within: scope)
        )
      }
      let report = try PeriodReport.report(try PeriodFigures(facts), by: sections, across: shown)
      try session.show(report.beside(issued), output)
    } catch is QuantityError {
      throw Refusal.tooLarge
    }
  }

  /// The period that the words mean; it has at most ten years of parts.
  private func stated(_ session: Session) throws -> ReportPeriod {
    let stated: ReportPeriod
    if let period {
      guard from == nil, to == nil else { throw ShellError.notTogether([period, from == nil ? "--to" : "--from"]) }
      stated = try Typed.period(period, today: session.today)
    } else if let from {
      stated = try Typed.period(from: from, to: to ?? session.today.iso, today: session.today)
    } else if to != nil {
      throw ShellError.alone("--to", without: "--from")
    } else {
      stated = .month(session.today.month.adding(months: -1))
    }
    for part in try PeriodWords.parts.several(across, of: "--across") where stated.count(of: part) > 120 {
      throw ShellError.tooManyParts(stated.count(of: part))
    }
    return stated
  }
}
