import CultiverMarseille
import CultiverStore

/// What a line finds around it: where things come from and go to, the language, today, and the notebook.
final class Session {
  /// In what kind of company a line stands.
  enum Setting: Hashable {
    /// Alone: another program or a person at the system's own prompt.
    case alone
    /// At our prompt.
    case prompt
    /// In a script.
    case script
  }

  /// What came from outside.
  var environment: Environment { didSet { fitMessages() } }
  /// The grammar in which lines are understood.
  let grammar: Grammar
  /// Where everything that leaves goes.
  let sinks: Sinks
  /// Opens the transaction of a script; `line` is then still the line that started it.
  var beginScript: (Session) throws -> any ScriptTransaction

  /// The language of this line.
  var language: Language
  /// The notebook's file for this line.
  var database: String
  /// Whether warnings refuse this line.
  var strict = false
  /// The line as it was typed, for the history.
  var line = ""
  /// The last report that was shown.
  var shownReport: ShownReport?
  /// The result that was shown last.
  var lastShown: LastShown?
  /// The notebooks that are open, by their files.
  var notebooks: [String: Notebook] = [:]
  /// Asks whoever sits at the prompt and gives the answer; nil when nobody does, or when none is given.
  var ask: ((Phrase) -> String?)?
  /// What could stand at the cursor of the answer to the question that is asked now; nil when nothing is known of it.
  var answers: ((_ line: String, _ cursor: Int) -> Completion)?
  /// The company it stands in.
  var setting = Setting.alone
  /// What stands before a warning in a script, as in `day.cult:3: `.
  var place = ""

  /// Whether a person has agreed beforehand to what would be asked.
  var isAgreed = false
  /// Whether they were asked about what looks wrong.
  var wasAsked = false
  /// What looks wrong and waits to be asked about; nil while nothing is tried.
  var pending: [Warning]?
  /// What stands for the words that a line leaves out when it writes.
  var context = WritingContext()
  /// The values of the line's command, with their places.
  var values: [Word] = []

  /// The day that is today.
  var today: Day { environment.today }

  /// A session in which no line has been said.
  init(
    _ environment: Environment, grammar: Grammar, sinks: Sinks,
    beginScript: @escaping (Session) throws -> any ScriptTransaction = { _ in throw ShellError.noNotebook }
  ) {
    self.environment = environment
    self.grammar = grammar
    self.sinks = sinks
    self.beginScript = beginScript
    language = environment.language
    database = environment.database
    fitMessages()
  }

  /// Lets messages be as wide as the window, when they go to one.
  private func fitMessages() { sinks.messageWidth = environment.messagesAreTerminal ? environment.width : nil }

  /// Writes a result, ending the line.
  func print(_ text: String) throws { try sinks.write(Array((text + "\n").utf8)) }

  /// Writes a result in the line's language, ending the line.
  func print(_ phrase: Phrase) throws {
    let text = phrase[language]
    try print(environment.outputIsTerminal ? MessageLines.wrapped(text, to: environment.width) : text)
  }

  /// Writes a result as it stands, to a file when one is named; what is longer than the window is shown page by page.
  func write(_ bytes: [UInt8], to path: String? = nil) throws {
    let path = path ?? "-"
    if path == "-", setting != .script, let height = environment.height, let pager = environment.pager,
      Pager.isNeeded(for: bytes, width: environment.width, height: height),
      System.show(bytes, in: pager.saying(Phrase.pagerKeys[language]))
    {
      return
    }
    let stood = if path != "-", case .file = System.standing(at: path) { true } else { false }
    try sinks.write(bytes, to: path)
    // On a terminal silence would leave open whether anything was written; a script keeps its own counsel.
    if path != "-", setting != .script, environment.messagesAreTerminal { tell(.written(path, anew: !stood)) }
  }

  /// Tells a person something that is no result, on standard error.
  func tell(_ phrase: Phrase) { sinks.tell(phrase[language] + "\n") }

  /// Warns; with `--strict`, throws the warning as a refusal instead.
  func warn(_ warning: Warning) throws {
    if strict { throw Refusal.warned(warning) }
    if pending?.append(warning) != nil { return }
    if isAgreed, wasAsked { return }
    let head = Phrase(fr: "avertissement\u{202F}: ", en: "warning: ")
    sinks.tell(place + head[language] + warning.wording[language] + "\n")
  }
}
