import ArgumentParser
import CultiverMarseille
import CultiverReports
import CultiverStore

/// `report batch`.
struct ReportBatch: CultiverCommand {
  static let words = CommandWords(
    "batch", ["lot"],
    about: Phrase(
      fr: "un rapport mensuel pour chaque entreprise, site, parcelle ou culture, et une page qui y mène",
      en: "a monthly report for each venture, site, plot or crop, and a page that leads to them"),
    example: Phrase(
      fr: "report batch juin 2026 --by venture --format html,xlsx -o juin-2026",
      en: "report batch 2026-06 --by venture --format html,xlsx -o june-2026"),
    discussion: Phrase(
      fr:
        "Tout s'écrit dans un dossier caché et n'apparaît qu'à la fin\u{202F}; Ctrl-C ne laisse rien. Dans un dossier qui "
        + "existe, les fichiers de même nom sont remplacés et les autres restent.",
      en:
        "Everything is written in a hidden folder and appears at the end; Ctrl-C leaves nothing. In a folder that is "
        + "there, files of the same names are replaced and others stay."))
  static let form = Form([.month], optional: 1)

  @Argument(
    help: ArgumentHelp(
      fr: "le mois\u{202F}: 2026-06, 06/2026, juin 2026, last-month", en: "the month: 2026-06, june 2026, last-month",
      value: ValueName.month))
  var month = "last-month"

  @Option(
    help: ArgumentHelp(
      fr: "venture, site, plot ou crop", en: "venture, site, plot or crop", value: Phrase(fr: "QUOI", en: "WHAT")))
  var by = "venture"

  @Option(
    help: ArgumentHelp(
      fr: "une ou plusieurs formes, séparées par des virgules\u{202F}: html, xlsx, pdf, md, csv, json, text",
      en: "one or more forms, between commas: html, xlsx, pdf, md, csv, json, text",
      value: Phrase(fr: "FORMES", en: "FORMS")))
  var format = "html,xlsx"

  @Option(
    name: .customShort("o"),
    help: ArgumentHelp(fr: "le dossier à écrire", en: "the folder to write", value: ValueName.folder))
  var output: String

  @Option(
    help: ArgumentHelp(
      fr: "le dossier de gabarits, pour html, md et pdf", en: "the folder of templates, for html, md and pdf",
      value: ValueName.folder))
  var template: String?

  @Flag(name: .customLong("public"), help: .hidden)
  var isPublic = false

  @OptionGroup var common: CommonOptions

  func run(in session: Session) throws {
    if isPublic { throw ShellError.notPublic }
    let month = try Typed.month(month, today: session.today)
    let division = try BatchDivision(word: by)
    let forms = try forms()
    let presses = try forms.map { (ending: Self.ending($0), make: try session.press($0, template: template)) }
    let page = try session.press(.html, template: template)
    try System.afterInterrupts {
      let folder = try session.sinks.stageFolder(output)
      do {
        let plan = try read(month, division, forms, session)
        let reports = plan.reports
        defer { plan.bar.clear() }
        try Crew.share(reports.count, isStopped: System.isInterrupted) { place in
          for press in presses {
            try folder.write(try press.make(reports[place].report), as: "\(reports[place].name).\(press.ending)")
          }
        } watch: {
          plan.bar.advance(to: Int64(reports.count + $0))
        }
        if System.isInterrupted() { throw Failure(status: .interrupted) }
        try folder.write(try page(try plan.index.report().beside(plan.issued)), as: "index.html")
        plan.bar.clear()
        try session.sinks.publish(folder)
        try session.print(.batchWritten(reports.count, to: folder.path))
      } catch {
        folder.discard()
        // Whatever failed because of it: the person knows why.
        throw System.isInterrupted() ? Failure(status: .interrupted) : error
      }
    }
  }

  private func forms() throws -> [OutputForm] {
    var forms: [OutputForm] = []
    for word in format.split(separator: ",", omittingEmptySubsequences: false) {
      let form = try OutputForm(word: String(word.drop(while: \.isWhitespace)))
      if !forms.contains(form) { forms.append(form) }
    }
    return forms
  }

  /// The end of the names of a form's files.
  private static func ending(_ form: OutputForm) -> String { form == .text ? "txt" : form.rawValue }

  /// The reports with the names of their files, the page that leads to them, and a bar that is half full when they are read.
  private struct Plan {
    var reports: [(name: String, report: Report)] = []
    let index: BatchIndex
    /// The reports of the month that were issued and are in force.
    let issued: [IssuedReport]
    let bar: ProgressBar
  }

  /// What is to be written, all of one state of the notebook.
  private func read(_ month: Month, _ division: BatchDivision, _ forms: [OutputForm], _ session: Session) throws -> Plan
  {
    do {
      return try session.read { reader in
        let facts = try reader.facts(of: month, scope: .everything, today: session.today)
        let whole = try MonthlyFigures(facts)
        let members = division.members(whole, facts.directory)
        let bar = ProgressBar(session, steps: members.count { $0.scope != nil } * 2)
        var names = FileNames()
        var reports: [(name: String, report: Report)] = []
        var entries: [BatchIndex.Entry] = []
        for member in members {
          if System.isInterrupted() { throw Failure(status: .interrupted) }
          var files: [String] = []
          if let scope = member.scope {
            let name = names.name(month.iso, member.code)
            reports.append((name, try MonthlyPage(reader, month, scope, today: session.today).report()))
            files = forms.map { "\(name).\(Self.ending($0))" }
            bar.advance(to: Int64(reports.count))
          }
          entries.append(BatchIndex.Entry(name: member.name, figures: member.figures, files: files))
        }
        let index = BatchIndex(whole, title: division.title, forms: forms.map(\.rawValue), entries: entries)
        return Plan(reports: reports, index: index, issued: try reader.issuedReports(in: month...month), bar: bar)
      }
    } catch is QuantityError {
      throw Refusal.tooLarge
    }
  }
}
