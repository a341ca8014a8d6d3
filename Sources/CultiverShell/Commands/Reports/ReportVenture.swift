import ArgumentParser
import CultiverMarseille
import CultiverReports
import CultiverStore

/// `report venture`.
struct ReportVenture: CultiverCommand {
  static let words = CommandWords(
    "venture", ["entreprise"],
    about: Phrase(
      fr: "la fiche d'une entreprise pour une période, à côté de l'année d'avant",
      en: "the page of a venture for a period, beside the year before"),
    example: Phrase(
      fr: "report venture TDM 2e trimestre 2026 -o bilan.html", en: "report venture TDM 2026-Q2 -o account.html"),
    discussion: Phrase(
      fr:
        "Ce que dit venture show au dernier jour de la période, puis la période\u{202F}: récolte et rendement par mois, culture et parcelle, travail, eau et apports, freins, argent demandé, accordé et payé, rencontres.",
      en:
        "What venture show says on the period's last day, then the period: harvest and yield by month, crop and plot, work, water and inputs, obstacles, money asked, granted and paid, meetings."
    ))
  static let form = Form([.word, .period], optional: 1)

  @Argument(help: ArgumentHelp(fr: "l'entreprise", en: "the venture", value: ValueName.venture))
  var venture: String

  @Argument(
    help: ArgumentHelp(
      fr: "la période\u{202F}: juin 2026, 2026-T2, 2026\u{202F}; sans rien, les douze derniers mois entiers",
      en: "the period: 2026-06, 2026-Q2, 2026; else the last twelve whole months", value: ValueName.period))
  var period: String?

  @OptionGroup var personal: PersonalOptions
  @OptionGroup var output: OutputOptions
  @OptionGroup var common: CommonOptions

  func run(in session: Session) throws {
    let period =
      try period.map { try Typed.period($0, today: session.today) } ?? VentureAccount.lastTwelveMonths(session.today)
    do {
      let (account, issued) = try session.read { reader in
        let scope = try reader.scope(site: nil, plot: nil, venture: venture, crop: nil)
        return (
          try reader.account(of: venture, in: period, today: session.today, personal: personal.personal),
          try reader.issuedReports(in: period.months, within: scope)
        )
      }
      try session.show(try VentureReport.report(account).beside(issued), output)
    } catch is QuantityError {
      throw Refusal.tooLarge
    }
  }
}
