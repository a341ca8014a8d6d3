/// How the program ended, as other programs read it.
enum ExitStatus: Int32, CaseIterable, Hashable, Sendable {
  /// It is done.
  case done = 0
  /// The line is not understood.
  case notUnderstood = 64
  /// The data is refused.
  case refused = 65
  /// A file is missing.
  case missing = 66
  /// A fault of ours.
  case fault = 70
  /// A file cannot be made.
  case cannotCreate = 73
  /// Reading or writing failed.
  case io = 74
  /// The notebook is busy.
  case busy = 75
  /// Interrupted.
  case interrupted = 130
}
