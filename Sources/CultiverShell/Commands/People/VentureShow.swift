import ArgumentParser
import CultiverMarseille
import CultiverReports
import CultiverStore

/// `venture show`.
struct VentureShow: CultiverCommand {
  static let words = CommandWords(
    "show", ["montrer", "fiche"],
    about: Phrase(
      fr: "la fiche d'une entreprise, pour une rencontre", en: "the page of a venture, for a meeting with it"),
    example: Phrase(fr: "venture show TDM -o fiche.html", en: "venture show TDM -o page.html"),
    discussion: Phrase(
      fr:
        "Qui, l'étape et depuis quand, la promotion, les parcelles tenues et jusqu'à quand, douze mois de récolte et de rendement, les suites à donner, les dernières rencontres.",
      en:
        "Who, the stage and for how long, the cohort, the plots held and until when, twelve months of harvest and yield, next steps, the last meetings."
    ))
  static let form = Form([.word], options: ["on": .day])

  @Argument(help: ArgumentHelp(fr: "l'entreprise", en: "the venture", value: ValueName.venture))
  var venture: String

  @Option(help: ArgumentHelp(fr: "un autre jour qu'aujourd'hui", en: "another day than today", value: ValueName.day))
  var on: String?

  @OptionGroup var personal: PersonalOptions
  @OptionGroup var output: OutputOptions
  @OptionGroup var common: CommonOptions

  func run(in session: Session) throws {
    let day = try session.day(on)
    let page = try session.read { try $0.page(of: venture, on: day, personal: personal.personal) }
    try session.show(try VentureReport.report(page), output)
  }
}
