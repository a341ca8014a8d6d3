import ArgumentParser
import CultiverMarseille

/// `shell`: opens the prompt, or runs a script.
struct Shell: CultiverCommand {
  static let words = CommandWords(
    "shell", ["invite", "source"],
    about: Phrase(fr: "ouvrir l'invite, ou jouer un script", en: "open the prompt, or run a script"),
    example: Phrase(fr: "shell journee.cult --dry-run", en: "shell day.cult --dry-run"),
    discussion: Phrase(
      fr:
        "Au terminal, l'invite complète les mots avec Tab, cherche les lignes d'avant avec Ctrl-R, efface la ligne ou "
        + "arrête le travail avec Ctrl-C, et note des lignes collées ensemble après un oui.\n"
        + "Un script est tout ou rien\u{202F}: chaque ligne est essayée, chaque échec est montré, et s'il y en a un, "
        + "rien n'est écrit. -c dit ses lignes sur place. Un fichier dont la première ligne est "
        + "#!/usr/bin/env -S cultiver shell se lance tout seul.",
      en: "On a terminal the prompt completes words with Tab, searches earlier lines with Ctrl-R, clears the line or "
        + "stops work with Ctrl-C, and records rows pasted together after one yes.\n"
        + "A script is all or nothing: every line is tried, every failure is shown, and if there is one, "
        + "nothing is written. -c states its lines in place. A file whose first line is #!/usr/bin/env -S cultiver shell "
        + "runs by itself."))

  static let form = Form(
    [.word], optional: 1, options: ["c": .words, "rejects": .word], flags: ["partial", "stop", "dry-run"])
  static let barredFromScripts = true

  @Argument(
    help: ArgumentHelp(
      fr: "le script, ou - pour l'entrée standard", en: "the script, or - for standard input",
      value: Phrase(fr: "FICHIER", en: "FILE")))
  var file: String?

  @Option(
    name: .customShort("c"),
    help: ArgumentHelp(
      fr: "une ligne à faire\u{202F}; plusieurs font un script", en: "a line to do; several of them are a script",
      value: Phrase(fr: "LIGNE", en: "LINE")))
  var lines: [String] = []

  @Flag(help: ArgumentHelp(fr: "garder les lignes justes", en: "keep the good lines"))
  var partial = false

  @Option(
    help: ArgumentHelp(
      fr: "où écrire les lignes en échec, avec leurs raisons (avec --partial)",
      en: "where to write the lines that failed, with their reasons (with --partial)", value: ValueName.file))
  var rejects: String?

  @Flag(
    help: ArgumentHelp(
      fr: "s'arrêter au premier échec et ne rien écrire", en: "end at the first failure and write nothing"))
  var stop = false

  @Flag(
    help: ArgumentHelp(fr: "dire ce qui changerait, sans rien écrire", en: "say what would change, and write nothing"))
  var dryRun = false

  @OptionGroup var common: CommonOptions

  func run(in session: Session) throws {
    if file != nil, !lines.isEmpty { throw ShellError.notTogether(["-c", file ?? ""]) }
    if rejects != nil, !partial { throw ShellError.alone("--rejects", without: "--partial") }
    guard file != nil || !lines.isEmpty || !session.environment.inputIsTerminal else {
      guard session.setting == .alone else { throw ShellError.alreadyAtPrompt }
      let source = session.lineSource()
      System.stopOnInterrupt()
      defer { System.endOnInterrupt() }
      if session.environment.messagesAreTerminal {
        session.tell(.greeting(session.database, isEdited: source is EditedLines))
      }
      return Prompt(session).run(source)
    }
    let script = try script(session.language)
    if let rejects, let file, System.isSame(file, rejects) { throw ShellError.rejectsOverInput(rejects) }
    let options = ScriptRunner.Options(partial: partial, stop: stop, dryRun: dryRun)
    var runner = ScriptRunner(session, options)
    runner.rejects = rejects
    let status = try runner.run(script)
    // The failures are listed already; only the status is left to be told.
    if status != .done { throw Failure(status: status) }
  }

  private func script(_ language: Language) throws -> Script {
    guard lines.isEmpty else {
      return Script(
        name: "-c",
        lines: lines.flatMap {
          $0.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).map(String.init)
        })
    }
    let path = file ?? "-"
    return try Script(name: path == "-" ? Phrase.standardInput[language] : path, bytes: System.read(path))
  }
}
