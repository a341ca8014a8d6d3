import ArgumentParser
import CultiverMarseille
import CultiverStore

/// `report reopen`.
struct ReportReopen: CultiverCommand {
  static let words = CommandWords(
    "reopen", ["rouvrir"],
    about: Phrase(
      fr: "rouvrir un mois dont le rapport est émis\u{202F}; le rapport reste connu",
      en: "open again a month whose report is issued; the report stays known"),
    example: Phrase(
      fr: "report reopen juin 2026 --reason \"émis sans les pesées de l'Estaque\"",
      en: "report reopen 2026-06 --reason \"issued without the weighings of l'Estaque\""),
    discussion: Phrase(
      fr: "Le rapport garde son numéro\u{202F}; un nouveau en recevra un autre. report list les montre tous.",
      en: "The report keeps its number; a new one is given another. report list shows them all."))
  static let form = Form([.month], options: ["crop": .words, "reason": .words])

  @Argument(help: ArgumentHelp(fr: "le mois", en: "the month", value: ValueName.month))
  var month: String

  @OptionGroup var scope: ScopeOptions

  @Option(help: ArgumentHelp(fr: "pourquoi", en: "why", value: ValueName.text))
  var reason: String

  @OptionGroup var common: CommonOptions

  func run(in session: Session) throws {
    let month = try Typed.month(month, today: session.today)
    let reason = try CorrectionOptions.reason(reason)
    let report = try session.write { writer in
      try writer.reopen(month, try scope.resolved(writer.reader), because: reason, on: session.today)
    }
    try session.print(.reopened(report, reason))
  }
}
