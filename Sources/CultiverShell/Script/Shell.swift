import ArgumentParser
import CultiverMarseille

/// `shell`: opens the prompt, or runs a script.
struct Shell: CultiverCommand {
  static let words = CommandWords(
    "shell", ["invite"],
    about: Phrase(fr: "ouvrir l'invite, ou jouer un script", en: "open the prompt, or run a script"),
    example: Phrase(fr: "shell journee.cult --dry-run", en: "shell day.cult --dry-run"),
    discussion: Phrase(
      fr: "Un script est tout ou rien\u{202F}: chaque ligne est essayée, chaque échec est montré, et s'il y en a un, "
        + "rien n'est écrit.",
      en: "A script is all or nothing: every line is tried, every failure is shown, and if there is one, "
        + "nothing is written."))

  static let form = Form([.word], optional: 1, flags: ["partial", "stop", "dry-run"])
  static let barredFromScripts = true

  @Argument(
    help: ArgumentHelp(
      fr: "le script, ou - pour l'entrée standard", en: "the script, or - for standard input",
      value: Phrase(fr: "FICHIER", en: "FILE")))
  var file: String?

  @Flag(help: ArgumentHelp(fr: "garder les lignes justes", en: "keep the good lines"))
  var partial = false

  @Flag(
    help: ArgumentHelp(
      fr: "s'arrêter au premier échec et ne rien écrire", en: "end at the first failure and write nothing"))
  var stop = false

  @Flag(
    help: ArgumentHelp(fr: "dire ce qui changerait, sans rien écrire", en: "say what would change, and write nothing"))
  var dryRun = false

  @OptionGroup var common: CommonOptions

  func run(in session: Session) throws {
    guard file != nil || !session.environment.inputIsTerminal else {
      guard session.setting == .alone else { throw ShellError.alreadyAtPrompt }
      let source = session.lineSource()
      System.stopOnInterrupt()
      defer { System.endOnInterrupt() }
      if session.environment.messagesAreTerminal { session.tell(.greeting(session.database)) }
      return Prompt(session).run(source)
    }
    let path = file ?? "-"
    let script = try Script(name: path == "-" ? Phrase.standardInput[session.language] : path, bytes: System.read(path))
    let options = ScriptRunner.Options(partial: partial, stop: stop, dryRun: dryRun)
    let status = try ScriptRunner(session, options).run(script)
    // The failures are listed already; only the status is left to be told.
    if status != .done { throw Failure(status: status) }
  }
}
