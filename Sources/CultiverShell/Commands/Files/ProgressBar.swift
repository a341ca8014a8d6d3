import CultiverMarseille

/// A bar on standard error for long work on a terminal; silent elsewhere and for short work.
final class ProgressBar {
  /// Less than this is done before a bar could be read.
  private static let worthwhile: Int64 = 4 << 20
  private static let cells = 30

  private let session: Session
  private let total: Int64
  /// What is said when all is done but something else begins.
  private let atEnd: Phrase?
  private var shown: Int64 = -1

  /// A bar for a file of so many bytes that is read, and then recorded.
  init(_ session: Session, total: Int64) {
    self.session = session
    self.total = session.environment.messagesAreTerminal && total > Self.worthwhile ? total : 0
    // What is read is not yet recorded, which takes as long again.
    atEnd = .recording
  }

  /// A bar for so many steps, each of which takes a while.
  init(_ session: Session, steps: Int) {
    self.session = session
    total = session.environment.messagesAreTerminal ? Int64(steps) : 0
    atEnd = nil
  }

  /// Shows how much is done.
  func advance(to done: Int64) {
    guard total > 0 else { return }
    let percent = min(100, done * 100 / total)
    guard percent != shown else { return }
    shown = percent
    if percent == 100, let atEnd { return session.sinks.tell("\r\u{1B}[K" + atEnd[session.language]) }
    let full = Int(percent) * Self.cells / 100
    let bar = String(repeating: "█", count: full) + String(repeating: "░", count: Self.cells - full)
    let space = session.language == .french ? "\u{202F}" : ""
    session.sinks.tell("\r\(bar) \(percent)\(space)%")
  }

  /// Takes the bar away.
  func clear() {
    if shown >= 0 { session.sinks.tell("\r\u{1B}[K") }
    shown = -1
  }
}
