import ArgumentParser
import CultiverExchange
import CultiverMarseille
import CultiverStore

/// `import`.
struct Import: CultiverCommand {
  static let words = CommandWords(
    "import", ["importer"],
    about: Phrase(fr: "reprendre des tableurs enregistrés en CSV", en: "take in spreadsheets saved as CSV"),
    example: Phrase(
      fr: "import harvests cueillettes.csv --map bac=plot,mot=note --dry-run",
      en: "import harvests picks.csv --map bed=plot,remark=note --dry-run"),
    discussion: Phrase(
      fr:
        "Genres\u{202F}: \(kinds), et notebook pour un dossier entier. Encodage, séparateur et virgule sont reconnus\u{202F}; "
        + "le même fichier deux fois n'ajoute rien\u{202F}; une ligne refusée refuse le fichier, et toutes sont nommées.",
      en:
        "Kinds: \(kinds), and notebook "
        + "for a whole folder. Encoding, delimiter and decimal mark are recognised; the same file twice adds nothing; "
        + "one refused row refuses the file, and all of them are named."))
  private static let kinds = Kind.inOrder.map(\.rawValue).joined(separator: ", ")

  static let form = Form(
    [.word, .word], repeats: true,
    flags: ["dry-run", "skip-bad", "start-cycles", "add-crops", "update"])

  @Argument(help: ArgumentHelp(fr: "ce que sont les lignes", en: "what the rows are", value: ValueName.kind))
  var kind: String

  @Argument(
    help: ArgumentHelp(
      fr: "les fichiers, ou - pour l'entrée standard", en: "the files, or - for standard input", value: ValueName.file))
  var files: [String]

  @Flag(help: ArgumentHelp(fr: "tout dire, ne rien écrire", en: "say everything, write nothing"))
  var dryRun = false

  @Option(
    help: ArgumentHelp(
      fr: "ce que veulent dire des titres\u{202F}: titre=colonne,…", en: "what headings mean: heading=column,…",
      value: Phrase(fr: "TITRE=COLONNE", en: "HEADING=COLUMN")))
  var map: [String] = []

  @Option(
    help: ArgumentHelp(
      fr: "json pour un bilan lisible par un programme", en: "json for a summary that programs read",
      value: Phrase(fr: "FORME", en: "FORM")))
  var format = "text"

  @Flag(help: ArgumentHelp(fr: "garder les bonnes lignes", en: "keep the good rows"))
  var skipBad = false

  @Option(
    help: ArgumentHelp(
      fr: "où écrire les lignes refusées, avec leurs raisons",
      en: "where to write the rows refused, with their reasons", value: ValueName.file))
  var rejects: String?

  @Option(
    help: ArgumentHelp(
      fr: "la parcelle des lignes qui n'en disent rien", en: "the plot of rows that state none", value: ValueName.plot))
  var plot: String?

  @Option(
    help: ArgumentHelp(
      fr: "l'unité des lignes qui n'en disent rien\u{202F}; sinon kg", en: "the unit of rows that state none; else kg",
      value: ValueName.unit))
  var unit: String?

  @Flag(
    help: ArgumentHelp(
      fr: "ouvrir un cycle de surface inconnue où il n'y en a pas", en: "open a cycle of unknown area where none stands"
    ))
  var startCycles = false

  @Flag(
    help: ArgumentHelp(fr: "inscrire au catalogue les cultures inconnues", en: "enter unknown crops in the catalogue"))
  var addCrops = false

  @Flag(
    help: ArgumentHelp(
      fr: "modifier ce qui est déjà là sous le même code ou la même référence",
      en: "change what stands under the same code or reference"))
  var update = false

  @Option(
    help: ArgumentHelp(
      fr: "utf-8, utf-16 ou windows-1252", en: "utf-8, utf-16 or windows-1252",
      value: Phrase(fr: "ENCODAGE", en: "ENCODING")))
  var encoding: String?

  @Option(
    help: ArgumentHelp(
      fr: "virgule, point-virgule, tabulation ou barre", en: "comma, semicolon, tab or bar",
      value: Phrase(fr: "SÉPARATEUR", en: "DELIMITER")))
  var delimiter: String?

  @OptionGroup var correction: CorrectionOptions
  @OptionGroup var common: CommonOptions

  func run(in session: Session) throws {
    guard ["text", "json"].contains(format) else {
      throw ShellError.choice(option: "--format", format, of: ["text", "json"])
    }
    let inputs = try inputs(session.language)
    if let rejects, inputs.contains(where: { $0.path.map { System.isSame($0, rejects) } ?? false }) {
      throw ShellError.rejectsOverInput(rejects)
    }
    let settings = try settings(session)
    let reason = try correction.reason()
    var rejected: [UInt8] = []
    let report = try session.notebook().write(session.header, keeping: { $0.isKept }) { writer in
      var report = ImportReport(skipsBad: skipBad, isDryRun: dryRun, showsUpdates: update)
      writer.correction = reason
      writer.adoptsReferences = CommandWords.notebook.answers(to: kind)
      for input in inputs {
        let bar = ProgressBar(session, total: input.path.map(System.size) ?? 0)
        defer { bar.clear() }
        var ignored: [String] = []
        let fileImport = FileImport(
          settings: settings, today: session.today,
          progress: { taken in
            // Rows that are all refused ask nothing of the notebook, which would have noticed.
            if System.isStopping() { throw StoreError.stopped }
            bar.advance(to: taken)
          }, ignored: { ignored = $0 })
        let summary = try Self.naming(input.name) { try fileImport.take(input.kind, input.source, into: writer) }
        if rejects != nil { try Rejection(settings).append(input, summary, session.language, to: &rejected) }
        report.files.append(.init(name: input.name, kind: input.kind, summary: summary, ignored: ignored))
      }
      return report
    }
    if let rejects { try session.write(rejected, to: rejects) }
    report.tellProblems(session)
    if format == "json" { try session.show(report.json) } else { for line in report.lines { try session.print(line) } }
    if report.refused > 0 && !skipBad { throw Failure(status: .refused) }
  }

  private func settings(_ session: Session) throws -> ImportSettings {
    let isHarvests = Kind(word: kind) == .harvests
    for (option, isGiven) in [
      ("--plot", plot != nil), ("--unit", unit != nil), ("--start-cycles", startCycles), ("--add-crops", addCrops),
    ] where isGiven && !isHarvests { throw ShellError.onlyForHarvests(option: option) }
    var defaults: [Column: String] = [:]
    defaults[.plot] = plot
    defaults[.unit] = unit
    return ImportSettings(
      table: TableOptions(
        encoding: try encoding.map { name in
          guard let encoding = TextEncoding(name: name) else {
            throw ShellError.choice(option: "--encoding", name, of: TextEncoding.allCases.map(\.rawValue))
          }
          return encoding
        },
        delimiter: try delimiter.map { name in
          guard let delimiter = Delimiter(name: name) else {
            throw ShellError.choice(option: "--delimiter", name, of: Self.delimiters)
          }
          return delimiter
        },
        map: try columns(), defaults: defaults),
      startCycles: startCycles, addCrops: addCrops, update: update, strict: session.strict)
  }

  /// Names of the delimiters, in both languages.
  private static let delimiters = ["virgule (comma)", "point-virgule (semicolon)", "tabulation (tab)", "barre (bar)"]

  private func columns() throws -> [String: Column] {
    var columns: [String: Column] = [:]
    for pair in map.flatMap({ $0.split(separator: ",") }) {
      guard let sign = pair.lastIndex(of: "="), pair.startIndex < sign else { throw ShellError.mapping(String(pair)) }
      let name = pair[pair.index(after: sign)...].filter { !$0.isWhitespace }
      guard let column = Column(rawValue: name.lowercased()) else {
        throw ShellError.choice(
          option: "--map", name, of: (Kind(word: kind)?.columns ?? Column.allCases).map(\.rawValue))
      }
      columns[String(pair[..<sign])] = column
    }
    return columns
  }

  private func inputs(_ language: Language) throws -> [ImportInput] {
    if CommandWords.notebook.answers(to: kind) { return try ImportInput.folder(files[0], language) }
    guard let kind = Kind(word: kind) else {
      throw ShellError.choice(option: "import", self.kind, of: Kind.inOrder.map(\.rawValue) + ["notebook"])
    }
    return try files.map { try ImportInput(kind: kind, path: $0, language) }
  }

  /// Says of an error about a table which file it is about.
  static func naming<Answer>(_ name: String, _ body: () throws -> Answer) throws -> Answer {
    do {
      return try body()
    } catch let error as TableError {
      throw TableFailure(file: name, error: error)
    }
  }
}
