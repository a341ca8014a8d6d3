import ArgumentParser
import CultiverMarseille
import CultiverReports
import CultiverStore

/// `indicator show`.
struct IndicatorShow: CultiverCommand {
  static let words = CommandWords(
    "show", ["montrer"],
    about: Phrase(
      fr: "ce qu'un indicateur donne, sur quoi il repose et ce qui manque",
      en: "what an indicator comes to, what it rests on and what is missing"),
    example: Phrase(
      fr: "indicator show tous 2026 --venture TDM", en: "indicator show all 2026 --venture TDM"),
    discussion: Phrase(
      fr: "Sans période, c'est l'année en cours. Ni --site ni --venture\u{202F}: c'est tout le réseau.",
      en: "Without a period it is the current year. With neither --site nor --venture it is the whole network."))
  static let form = Form([.word, .period], optional: 1)

  @Argument(
    help: ArgumentHelp(
      fr: "l'indicateur, ou all (tous)", en: "the indicator, or all", value: ValueName.indicator))
  var indicator: String

  @Argument(help: ArgumentHelp(fr: "la période", en: "the period", value: ValueName.period))
  var period: String?

  @OptionGroup var holder: HolderOptions
  @OptionGroup var output: OutputOptions
  @OptionGroup var common: CommonOptions

  func run(in session: Session) throws {
    let isAll = ["all", "tous", "tout"].contains { Fold.key($0) == Fold.key(indicator) }
    let indicators = isAll ? Indicator.allCases : [try Typed.indicator(indicator)]
    let period =
      try period.map { try Typed.period($0, today: session.today) } ?? .year(session.today.parts.year)
    do {
      let report = try session.read { reader in
        let scope = try reader.scope(site: holder.site, plot: nil, venture: holder.venture, crop: nil)
        return IndicatorReport.report(
          try reader.readings(of: indicators, scope: scope, period: period, today: session.today), period: period,
          through: min(period.last, session.today), scope: try reader.names(of: scope))
      }
      try session.show(report, output)
    } catch is QuantityError {
      throw Refusal.tooLarge
    }
  }
}
