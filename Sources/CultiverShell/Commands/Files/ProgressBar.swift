import CultiverMarseille

/// A bar on standard error for long work on a terminal; silent elsewhere and for short work.
final class ProgressBar {
  /// Less than this is done before a bar could be read.
  private static let worthwhile: Int64 = 4 << 20
  private static let cells = 30

  private let session: Session
  private let total: Int64
  private var shown: Int64 = -1

  init(_ session: Session, total: Int64) {
    self.session = session
    self.total = session.environment.messagesAreTerminal && total > Self.worthwhile ? total : 0
  }

  /// Shows how much is done.
  func advance(to done: Int64) {
    guard total > 0 else { return }
    let percent = min(100, done * 100 / total)
    guard percent != shown else { return }
    shown = percent
    // What is read is not yet recorded, which takes as long again.
    guard percent < 100 else { return session.sinks.tell("\r\u{1B}[K" + Phrase.recording[session.language]) }
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
