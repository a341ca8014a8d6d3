import ArgumentParser
import CultiverMarseille
import CultiverReports
import CultiverStore

/// `report issue`.
struct ReportIssue: CultiverCommand {
  static let words = CommandWords(
    "issue", ["émettre"],
    about: Phrase(
      fr: "émettre le rapport d'un mois, ou un erratum\u{202F}: ses chiffres ne bougent plus, le mois est clos",
      en: "issue a month's report, or an erratum: its figures stay, the month is closed"),
    example: Phrase(fr: "report issue juin 2026 -o juin.txt", en: "report issue 2026-06 -o june.txt"),
    discussion: Phrase(
      fr:
        "Le rapport reçoit un numéro et une empreinte SHA-256, imprimés dessus. Une récolte de ce mois n'est ensuite "
        + "acceptée qu'avec --correction et un motif\u{202F}; report monthly la montre dans un erratum, que la même "
        + "commande émet à son tour. report verify reconnaît les fichiers émis, report reopen rouvre le mois.",
      en:
        "The report is given a number and a SHA-256, printed on it. From then on a harvest of that month is taken only "
        + "with --correction and a reason; report monthly shows it in an erratum, which the same command issues in its "
        + "turn. report verify knows the files that were issued, report reopen opens the month again."))
  static let form = Form([.month], optional: 1, options: ["crop": .words])

  @Argument(
    help: ArgumentHelp(
      fr: "le mois, qui doit être fini\u{202F}; sans rien, le dernier",
      en: "the month, which must be over; last month when nothing is said",
      value: ValueName.month))
  var month = "last-month"

  @OptionGroup var scope: ScopeOptions

  @Option(
    name: .customShort("o"),
    help: ArgumentHelp(
      fr: "un fichier à écrire, dans la forme que dit son nom\u{202F}; -o peut se répéter",
      en: "a file to write, in the form that its name tells; -o may be repeated", value: ValueName.file))
  var outputs: [String] = []

  @OptionGroup var look: LookOptions

  @OptionGroup var common: CommonOptions

  func run(in session: Session) throws {
    let month = try Typed.month(month, today: session.today)
    // Files appear once the report is issued, and a file that cannot be made lets nothing be issued.
    try session.sinks.holding {
      let outcome = try session.write { try issue(month, $0, session) }
      try session.print(outcome)
    }
  }

  private func issue(_ month: Month, _ writer: Writer, _ session: Session) throws -> Phrase {
    let scope = try scope.resolved(writer.reader)
    guard month.last < session.today else { throw Refusal.monthNotOver(month) }
    let page = try MonthlyPage(writer.reader, month, scope, today: session.today)
    guard let standing = page.issued else {
      let text = try frozen { (JSONFormat().written(page.live), try FrozenReport.text(of: page.live)) }
      let issued = try writer.issue(month, scope, text, on: session.today)
      try leave(issued, writer, session)
      return .issued(issued, page.live.title)
    }
    guard let pending = page.pending else {
      try leave(standing, writer, session)
      return .issuedAlready(standing)
    }
    let erratum = try ErratumReport(
      of: standing, number: pending.number, day: session.today, who: session.environment.user, pending.corrections,
      before: pending.before, after: pending.after
    ).report()
    let text = try frozen {
      (JSONFormat().written(erratum), try FrozenErratum(erratum: erratum, state: page.live).text())
    }
    let issued = try writer.issueErratum(of: standing, text, on: session.today)
    try leave(issued, writer, session)
    return .erratumIssued(issued, pending)
  }

  private func frozen(_ texts: () throws -> (content: String, frozen: String)) throws -> IssuedText {
    do {
      let (content, frozen) = try texts()
      return IssuedText(content: content, frozen: frozen, sha256: Fingerprint.sha256(Array(content.utf8)))
    } catch is FreezingError {
      throw ShellError.fault("the report does not freeze")
    }
  }

  /// Writes the files, and remembers them and every form that can be written again.
  private func leave(_ issued: IssuedReport, _ writer: Writer, _ session: Session) throws {
    let report = try MonthlyPage.report(issued, errata: issued.errata.count, writer.reader)
    var forms = try session.standardForms(of: report, look: try look.templates(session))
    for path in outputs {
      let options = try OutputOptions.parse(["-o", path] + look.arguments(for: path))
      let form = WrittenForm(
        form: try options.form(), language: session.language, bytes: try session.written(report, options))
      try session.write(form.bytes, to: path)
      if path != "-" { forms.append(form) }
    }
    for form in forms { try writer.remember(form.rendition(of: issued, errata: issued.errata.count)) }
  }
}
