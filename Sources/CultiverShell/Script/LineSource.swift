/// Where the prompt's lines come from.
protocol LineSource {
  /// The next line without its end, after showing the prompt; nil when there are no more.
  mutating func next(prompt: String) -> String?
}

/// Lines from standard input; the prompt is shown only to a terminal.
struct StandardInput: LineSource {
  let sinks: Sinks
  let isTerminal: Bool

  mutating func next(prompt: String) -> String? {
    if isTerminal { sinks.tell(prompt) }
    let line = readLine(strippingNewline: true)
    // Ctrl-D leaves the cursor behind the prompt.
    if line == nil, isTerminal { sinks.tell("\n") }
    return line
  }
}
