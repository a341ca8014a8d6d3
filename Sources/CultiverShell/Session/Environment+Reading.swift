import CultiverMarseille

extension Environment {
  /// The environment of this process; as if nothing were configured, when that is asked.
  static func current(isConfigured: Bool = true) throws(ShellError) -> Environment {
    try Environment(
      variable: System.variable, clock: System.today, login: System.loginName, home: System.home,
      terminals: (System.isTerminal(0), System.isTerminal(1), System.isTerminal(2)), now: System.now,
      width: { System.width(1) ?? System.width(2) }, height: { System.height(1) },
      file: { path throws(ShellError) in
        guard isConfigured else { throw .fileMissing(path) }
        return try System.read(path)
      })
  }

  /// The environment that variables and the system describe. Throws `setting` for a value that a setting cannot have, and `configuration` for a line that settles nothing.
  init(
    variable: (String) -> String?, clock: () -> Day, login: () -> String?, home: () -> String?,
    terminals: (input: Bool, output: Bool, messages: Bool), now: () -> Int64, width: () -> Int?,
    height: () -> Int?,
    file: (String) throws(ShellError) -> [UInt8]
  ) throws(ShellError) {
    let dumb = variable("TERM") == "dumb"
    let programs = (variable("PATH") ?? "").split(separator: ":").map(String.init)
    let isRead = terminals.input && terminals.output && !dumb
    let (path, settled) = try Self.configuration(variable, home, file)
    let columns = variable("COLUMNS").flatMap { Int($0) } ?? settled.width
    let state = variable("XDG_STATE_HOME") ?? (home() ?? ".") + "/.local/state"
    self.init(
      language: try Self.language(variable, settled), today: try Self.today(variable, clock),
      user: variable("CULTIVER_USER") ?? settled.user ?? login() ?? "?",
      database: Self.database(variable, settled, home),
      inputIsTerminal: terminals.input, outputIsTerminal: terminals.output, messagesAreTerminal: terminals.messages,
      now: variable("CULTIVER_TODAY") == nil ? now() : nil,
      width: max(40, columns ?? (terminals.output ? width() : nil) ?? 80), height: isRead ? height() : nil,
      pager: isRead ? Pager(variable("CULTIVER_PAGER") ?? settled.pager ?? variable("PAGER"), in: programs) : nil,
      colour: terminals.output && !dumb && variable("NO_COLOR") == nil && settled.colour ?? true,
      followsWindow: columns == nil && terminals.output, terminal: variable("TERM"),
      locale: variable("LC_ALL") ?? variable("LC_CTYPE") ?? variable("LANG"),
      historyFile: settled.history == 0 ? nil : state + "/cultiver/history", historySize: settled.history ?? 1000,
      programs: programs,
      configuration: settled, configurationFile: path, origins: Self.origins(variable, settled))
  }

  /// Which source settled each key: what the program is told by variables wins over the configuration's file.
  private static func origins(_ variable: (String) -> String?, _ settled: Configuration) -> [Configuration.Key: Origin]
  {
    var origins = settled.lines.mapValues { Origin.file(line: $0) }
    let variables: [(Configuration.Key, String)] = [
      (.language, "CULTIVER_LANG"), (.database, "CULTIVER_DB"), (.user, "CULTIVER_USER"), (.colour, "NO_COLOR"),
      (.pager, "CULTIVER_PAGER"),
    ]
    for (key, name) in variables where variable(name) != nil { origins[key] = .variable(name) }
    if variable("COLUMNS").flatMap({ Int($0) }) != nil { origins[.width] = .variable("COLUMNS") }
    if origins[.pager] == nil, variable("PAGER") != nil { origins[.pager] = .variable("PAGER") }
    if origins[.language] == nil, let name = ["LC_ALL", "LC_MESSAGES", "LANG"].first(where: { variable($0) != nil }) {
      origins[.language] = .variable(name)
    }
    if origins[.database] == nil, variable("XDG_DATA_HOME") != nil { origins[.database] = .variable("XDG_DATA_HOME") }
    return origins
  }

  /// The language that is asked for, without regard to what else is set; French when nothing asks for one of ours.
  static func language(
    _ variable: (String) -> String?, _ settled: Configuration = Configuration()
  ) throws(ShellError) -> Language {
    if let stated = variable("CULTIVER_LANG") {
      guard let language = Language(word: stated) else { throw .setting(.language, stated) }
      return language
    }
    if let language = settled.language { return language }
    // The first of the three that is set decides, as everywhere else.
    let locale = variable("LC_ALL") ?? variable("LC_MESSAGES") ?? variable("LANG") ?? ""
    return locale.prefix(2).lowercased() == "en" ? .english : .french
  }

  private static func today(_ variable: (String) -> String?, _ clock: () -> Day) throws(ShellError) -> Day {
    guard let stated = variable("CULTIVER_TODAY") else { return clock() }
    guard let day = Day(iso: stated) else { throw .setting(.today, stated) }
    return day
  }

  /// What the configuration's file settles; nothing when there is none.
  private static func configuration(
    _ variable: (String) -> String?, _ home: () -> String?, _ file: (String) throws(ShellError) -> [UInt8]
  ) throws(ShellError) -> (path: String, settled: Configuration) {
    let home = home()
    let path = (variable("XDG_CONFIG_HOME") ?? (home ?? ".") + "/.config") + "/cultiver/config"
    let bytes: [UInt8]
    do {
      bytes = try file(path)
    } catch {
      if case .fileMissing = error { return (path, Configuration()) }
      if case .unreadable(_, .notFolder) = error { return (path, Configuration()) }
      throw error
    }
    guard let text = String(validating: bytes, as: UTF8.self) else { throw .notText(path, line: 1) }
    return (path, try Configuration(text, file: path, home: home))
  }

  private static func database(
    _ variable: (String) -> String?, _ settled: Configuration, _ home: () -> String?
  ) -> String {
    if let stated = variable("CULTIVER_DB") ?? settled.database { return stated }
    let folder = variable("XDG_DATA_HOME") ?? (home() ?? ".") + "/.local/share"
    return folder + "/cultiver/notebook.sqlite"
  }
}

extension Language {
  /// The language that a word names: `fr`, `français`, `en`, `English`.
  init?(word: String) {
    switch Fold.key(word) {
    case "fr", "francai", "francais", "french": self = .french
    case "en", "anglai", "anglais", "english": self = .english
    default: return nil
    }
  }
}
