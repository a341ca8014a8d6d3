import ArgumentParser
import CultiverMarseille
import CultiverReports
import CultiverStore

/// `report network`.
struct ReportNetwork: CultiverCommand {
  static let words = CommandWords(
    "network", ["réseau"],
    about: Phrase(
      fr: "le réseau entier\u{202F}: par commune, genre de parcelle et étape, et ce qui peut s'en publier",
      en: "the whole network: by commune, kind of plot and stage, and what of it may be published"),
    example: Phrase(fr: "report network 2025 --public", en: "report network 2025 --public"),
    discussion: Phrase(
      fr:
        "Un mois, un trimestre ou une année. Avec --public, chaque chiffre réunit au moins trois producteurs dont aucun n'a plus "
        + "de la moitié, ou des producteurs qui l'acceptent (consent give)\u{202F}; le reste est regroupé ou laissé vide, et ne se "
        + "déduit d'aucune différence. Seuls les trimestres finis se publient.",
      en:
        "A month, a quarter or a year. With --public, each figure stands on at least three growers of whom none has more than "
        + "half, or on growers who agree to it (consent give); the rest is put together or left blank, and no difference gives it "
        + "away. Only quarters that are over are published."))
  static let form = Form([.period], optional: 1)

  @Argument(
    help: ArgumentHelp(
      fr: "la période\u{202F}: juin 2026, 2026-T2, 2025\u{202F}; sans rien, l'an dernier",
      en: "the period: 2026-06, 2026-Q2, 2025; last year when nothing is said", value: ValueName.period))
  var period = "last-year"

  @Flag(
    name: .customLong("public"),
    help: ArgumentHelp(fr: "ce qui peut être publié, rien de plus", en: "what may be published, nothing more"))
  var isPublic = false

  @OptionGroup var output: OutputOptions
  @OptionGroup var common: CommonOptions

  func run(in session: Session) throws {
    let period = try Typed.period(period, today: session.today)
    switch period {
    case .month, .quarter, .year: break
    default: throw ShellError.networkPeriod(self.period)
    }
    do {
      try session.show(isPublic ? try guarded(period, session) : try whole(period, session), output)
    } catch is QuantityError {
      throw Refusal.tooLarge
    }
  }

  private func whole(_ period: ReportPeriod, _ session: Session) throws -> Report {
    let question = NetworkReport.question(period, today: session.today)
    let (facts, issued) = try session.read { reader in
      (try reader.networkFacts(question), try reader.issuedReports(in: period.months, within: .everything))
    }
    return try NetworkReport.report(try NetworkFigures(facts)).beside(issued)
  }

  private func guarded(_ period: ReportPeriod, _ session: Session) throws -> Report {
    let (facts, stages, consents) = try session.read { try $0.publicFacts(period, today: session.today) }
    return try PublicNetworkReport.report(try PublicFigures(period, facts, stages, consents))
  }
}
