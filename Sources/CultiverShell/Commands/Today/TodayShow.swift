import ArgumentParser
import CultiverMarseille
import CultiverReports
import CultiverStore

/// `today`.
struct TodayShow: CultiverCommand {
  static let words = CommandWords(
    "today", ["aujourd'hui", "aujourdhui"],
    about: Phrase(fr: "ce qu'il y a à faire et à savoir ce matin", en: "what there is to do and to know this morning"),
    example: Phrase(fr: "today --site BDM --days 14", en: "today --site BDM --days 14"),
    discussion: Phrase(
      fr:
        "À semer, à planter, à récolter, en retard\u{202F}; les occupations qui finissent, les suites à donner, les parcelles sans nouvelles. À côté, la ligne qui le noterait.",
      en:
        "To sow, to plant, to pick, late; occupancies that end, next steps, plots not heard of. Beside it, the line that would record it."
    ))
  static let form = Form(options: ["on": .day, "crop": .words])
  /// The furthest that one may look ahead.
  private static let mostDays: Int64 = 366

  @OptionGroup var scope: ScopeOptions

  @Option(help: ArgumentHelp(fr: "combien de jours à venir", en: "how many days ahead", value: ValueName.count))
  var days = "7"

  @Option(help: ArgumentHelp(fr: "un autre jour qu'aujourd'hui", en: "another day than today", value: ValueName.day))
  var on: String?

  @OptionGroup var output: OutputOptions
  @OptionGroup var common: CommonOptions

  func run(in session: Session) throws {
    let day = try session.day(on)
    let ahead = try Typed.whole(days)
    guard ahead <= Self.mostDays else { throw ShellError.choice(option: "--days", days, of: ["1–\(Self.mostDays)"]) }
    let facts = try session.read { reader in
      try reader.agendaFacts(on: day, ahead: Int(ahead), scope: try scope.resolved(reader))
    }
    try session.show(AgendaReport.report(Agenda(facts)), output)
  }
}
