/// Lines as the terminal itself lets people type them, where no editor works: a dumb terminal, or no locale for UTF-8.
final class PlainLines: LineSource {
  private let sinks: Sinks
  private var waiting: [UInt8] = []

  init(_ sinks: Sinks) { self.sinks = sinks }

  func next(prompt: String) -> TypedLine? {
    sinks.tell(prompt)
    while true {
      if let end = waiting.firstIndex(of: UInt8(ascii: "\n")) {
        let line = String(decoding: waiting[..<end], as: UTF8.self)
        waiting.removeSubrange(...end)
        return .line(line)
      }
      guard let bytes = System.typed() else {
        waiting = []
        sinks.tell("\n")
        return .nothing
      }
      guard !bytes.isEmpty else {
        defer { waiting = [] }
        // Ctrl-D leaves the cursor behind the prompt.
        sinks.tell("\n")
        return waiting.isEmpty ? nil : .line(String(decoding: waiting, as: UTF8.self))
      }
      waiting += bytes
    }
  }
}
