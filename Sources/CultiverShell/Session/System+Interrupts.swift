import CLibEdit
import Synchronization

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// What an interrupt finds: a line that is typed, work, or work that is to stop already.
private enum Course: Int, AtomicRepresentable {
  case typing, working, stopping
}

private let course = Atomic(Course.typing)

extension System {
  /// Makes Ctrl-C end the program with its own exit status; an open transaction is left to be rolled back.
  static func endOnInterrupt() { signal(SIGINT) { _ in _exit(ExitStatus.interrupted.rawValue) } }

  /// Makes Ctrl-C interrupt what is typed, and ask work to stop; pressed again before it has, it ends the program.
  static func stopOnInterrupt() {
    course.store(.typing, ordering: .relaxed)
    edit_interrupted { _ in
      guard course.load(ordering: .relaxed) != .stopping else { _exit(ExitStatus.interrupted.rawValue) }
      _ = course.compareExchange(expected: .working, desired: .stopping, ordering: .relaxed)
    }
  }

  /// Does work that Ctrl-C asks to stop.
  static func working<Problem>(_ body: () throws(Problem) -> Void) throws(Problem) {
    course.store(.working, ordering: .relaxed)
    defer { course.store(.typing, ordering: .relaxed) }
    try body()
  }

  /// Waits for what a person types in the midst of work; Ctrl-C is about that then.
  static func waiting<Answer>(_ body: () -> Answer) -> Answer {
    let outer = course.exchange(.typing, ordering: .relaxed)
    defer { course.store(outer, ordering: .relaxed) }
    return body()
  }

  /// Whether work goes on that Ctrl-C asks to stop.
  static func isWorkingForPrompt() -> Bool { course.load(ordering: .relaxed) == .working }

  /// Whether work was asked to stop.
  static func isStopping() -> Bool { course.load(ordering: .relaxed) == .stopping }
}
