import CultiverMarseille

/// What must not be played after a line that failed while the good ones are kept, and the script of the lines that are left.
///
/// A line means what it says where it stands: below a `use` that failed it would be written on the plot of the one before, and `again` would repeat another harvest than the one above it.
struct ScriptRejects {
  private let grammar: Grammar
  private let today: Day
  /// The lines that failed, each below what was wrong with it and what was set when it was its turn.
  private(set) var text = ""
  /// The lines with which something was set since the last one that failed.
  private var settings = ""
  /// The line of a `use` that failed, with nothing set since.
  private var unset: Int?
  /// The line before, when it failed.
  private var failed: Int?

  init(_ grammar: Grammar, today: Day) {
    self.grammar = grammar
    self.today = today
  }

  /// Why a line is not to be played, whatever it says; nil when it is.
  func leans(_ line: String) -> ShellError? {
    let command = command(of: line)
    if let unset, command != Use.words.name { return .leansOnUse(line: unset) }
    if let failed, command == Again.words.name { return .leansOnLine(line: failed) }
    return nil
  }

  /// That a line was done.
  mutating func keep(_ line: String) {
    failed = nil
    guard command(of: line) == Use.words.name else { return }
    unset = nil
    settings += line + "\n"
  }

  /// That a line failed, and why.
  mutating func reject(_ line: String, _ number: Int, at place: String, _ message: String) {
    failed = number
    if command(of: line) == Use.words.name { unset = number }
    text += settings + "# \(place): \(message)\n\(line)\n"
    settings = ""
  }

  /// The command of a line; of one that is not understood, the one by which it begins.
  private func command(of line: String) -> String? {
    let words = Grammar.unnamed((try? WordSplitter.words(of: line)) ?? [])
    if case .command(_, let path, _)? = try? grammar.understand(words, today: today) { return path.text }
    return words.first { !$0.isOption }.flatMap { grammar.entry($0.text)?.words.name }
  }
}
