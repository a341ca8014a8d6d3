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
  /// The locale for letters, when one is named.
  var locale: String?
  /// The file in which lines typed at the prompt are kept; nil when they are not.
  var historyFile: String?
  /// How many lines typed at the prompt are remembered.
  var historySize: Int
  /// What is settled in the configuration.
  var configuration: Configuration
  /// The configuration's file, whether it is there or not.
  var configurationFile: String
  /// What settled each key; none for what nothing settled.
  var origins: [Configuration.Key: Origin]

  /// Whether a day was stated that stands for today.
  var standsForToday: Bool { now == Self.noon(today) }

  /// Takes the size that the window has now.
  mutating func follow(_ window: (width: Int, height: Int)) {
    if followsWindow { width = max(40, window.width) }
    if height != nil { height = window.height }
  }

  /// A day that stands for today has no hours of its own; noon lies on it everywhere.
  private static func noon(_ day: Day) -> Int64 { Int64(day.ordinal) * 86_400 + 43_200 }

  /// What settles something.
  enum Origin: Hashable, Sendable {
    /// A variable of the environment.
    case variable(String)
    /// A line of the configuration's file.
    case file(line: Int)
  }

  init(
    language: Language, today: Day, user: String, database: String, inputIsTerminal: Bool = false,
    outputIsTerminal: Bool = false, messagesAreTerminal: Bool = false, now: Int64? = nil, width: Int = 80,
    height: Int? = nil, pager: Pager? = nil, colour: Bool = false, followsWindow: Bool = false,
    terminal: String? = nil, locale: String? = nil, historyFile: String? = nil, historySize: Int = 1000,
    programs: [String] = [], configuration: Configuration = Configuration(), configurationFile: String = "",
    origins: [Configuration.Key: Origin] = [:]
  ) {
    self.language = language
    self.today = today
    self.user = user
    self.database = database
    self.inputIsTerminal = inputIsTerminal
    self.outputIsTerminal = outputIsTerminal
    self.messagesAreTerminal = messagesAreTerminal
    self.now = now ?? Self.noon(today)
    self.width = width
    self.height = height
    self.pager = pager
    self.colour = colour
    self.followsWindow = followsWindow
    self.terminal = terminal
    self.locale = locale
    self.historyFile = historyFile
    self.historySize = historySize
    self.programs = programs
    self.configuration = configuration
    self.configurationFile = configurationFile
    self.origins = origins
  }
}
