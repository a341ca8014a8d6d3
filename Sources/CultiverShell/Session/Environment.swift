import CultiverMarseille

/// What came from outside, read once when the program starts.
struct Environment: Sendable {
  /// The language of messages.
  var language: Language
  /// The day that is today.
  var today: Day
  /// Who is recorded in the history.
  var user: String
  /// The notebook's file, unless a line names another.
  var database: String
  /// Whether lines come from a terminal.
  var inputIsTerminal: Bool
  /// Whether results go to a terminal.
  var outputIsTerminal: Bool
  /// Whether messages go to a terminal.
  var messagesAreTerminal: Bool
  /// The moment, in seconds since 1970-01-01T00:00:00Z, as the history records it.
  var now: Int64
  /// The width of what people read, in characters.
  var width: Int
  /// The height of the window, in rows, when a person reads at one.
  var height: Int?
  /// What shows longer things page by page.
  var pager: Pager?
  /// Whether to write in colour.
  var colour: Bool
  /// The folders in which other programs are looked for.
  var programs: [String]
  /// Whether the width follows the window when that is resized.
  var followsWindow: Bool
  /// The kind of terminal, when one is named.
  var terminal: String?
  /// The file in which lines typed at the prompt are kept; nil when they are not.
  var historyFile: String?
  /// How many lines typed at the prompt are remembered.
  var historySize: Int
  /// What is settled in the configuration.
  var configuration: Configuration

  init(
    language: Language, today: Day, user: String, database: String, inputIsTerminal: Bool = false,
    outputIsTerminal: Bool = false, messagesAreTerminal: Bool = false, now: Int64? = nil, width: Int = 80,
    height: Int? = nil, pager: Pager? = nil, colour: Bool = false, followsWindow: Bool = false,
    terminal: String? = nil, historyFile: String? = nil, historySize: Int = 1000, programs: [String] = [],
    configuration: Configuration = Configuration()
  ) {
    self.language = language
    self.today = today
    self.user = user
    self.database = database
    self.inputIsTerminal = inputIsTerminal
    self.outputIsTerminal = outputIsTerminal
    self.messagesAreTerminal = messagesAreTerminal
    // A day that stands for today has no hours of its own; noon lies on it everywhere.
    self.now = now ?? Int64(today.ordinal) * 86_400 + 43_200
    self.width = width
    self.height = height
    self.pager = pager
    self.colour = colour
    self.followsWindow = followsWindow
    self.terminal = terminal
    self.historyFile = historyFile
    self.historySize = historySize
    self.programs = programs
    self.configuration = configuration
  }
}
