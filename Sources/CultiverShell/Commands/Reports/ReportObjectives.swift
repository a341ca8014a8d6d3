import ArgumentParser
import CultiverMarseille
import CultiverReports
import CultiverStore

/// `report objectives`.
struct ReportObjectives: CultiverCommand {
  static let words = CommandWords(
    "objectives", ["objectifs"],
    about: Phrase(
      fr: "les objectifs d'une année, d'un trimestre ou d'un mois\u{202F}: cible, atteint, et sur quoi cela repose",
      en: "the objectives of a year, a quarter or a month: target, reached, and on what that rests"),
    example: Phrase(verbatim: "report objectives 2026 --venture TDM"),
    discussion: Phrase(
      fr: "Chaque cible est lue sur ses propres jours\u{202F}; rien n'est additionné d'une période à l'autre.",
      en: "Each target is read on its own days; nothing is added up across periods."))
  static let form = Form([.period], optional: 1)

  @Argument(
    help: ArgumentHelp(
      fr: "une année, un trimestre ou un mois\u{202F}; sans rien, l'année en cours",
      en: "a year, a quarter or a month; this year when nothing is said", value: ValueName.period))
  var period: String?

  @Option(
    help: ArgumentHelp(
      fr: "seulement ceux de cette entreprise", en: "only those of that venture", value: ValueName.venture))
  var venture: String?

  @Option(help: ArgumentHelp(fr: "seulement ceux de ce site", en: "only those of that site", value: ValueName.site))
  var site: String?

  @Option(
    help: ArgumentHelp(
      fr: "seulement ceux de ce financement", en: "only those of that funding", value: ValueName.funding))
  var funding: String?

  @OptionGroup var output: OutputOptions
  @OptionGroup var common: CommonOptions

  func run(in session: Session) throws {
    let period = try period.map { try Typed.planPeriod($0, today: session.today) } ?? .year(session.today.parts.year)
    do {
      let figures = try session.read { reader in
        let filter = try ObjectiveFilter(venture: venture, site: site, funding: funding, reader, session)
        return try reader.objectives(in: period, today: session.today) { filter.takes($0) }
      }
      try session.show(ObjectivesReport.report(figures, whose: whose), output)
    } catch is QuantityError {
      throw Refusal.tooLarge
    }
  }

  private var whose: [Phrase] {
    [
      venture.map { Phrase(fr: "Entreprise \($0)", en: "Venture \($0)") },
      site.map { Phrase(fr: "Site \($0)", en: "Site \($0)") },
      funding.map { Phrase(fr: "Financement \($0)", en: "Funding \($0)") },
    ].compactMap(\.self)
  }
}
