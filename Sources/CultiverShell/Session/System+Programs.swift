#if canImport(Glibc)
  @preconcurrency import Glibc
#elseif canImport(Musl)
  @preconcurrency import Musl
#else
  @preconcurrency import Darwin
#endif

extension System {
  /// How another program ended.
  enum Ending: Hashable {
    /// By itself, with a status.
    case status(Int32)
    /// By a signal.
    case signal(Int32)
    /// It was ended because it took too long.
    case tooLong
  }

  /// Where a program of that name stands in some folders; nil when it stands in none.
  static func program(_ name: String, in folders: [String]) -> String? {
    folders.map { "\($0)/\(name)" }.first { path in
      var facts = stat()
      return stat(path, &facts) == 0 && facts.st_mode & S_IFMT == S_IFREG && access(path, X_OK) == 0
    }
  }

  /// Whether the superuser runs this program.
  static func isSuperuser() -> Bool { getuid() == 0 }

  #if canImport(Darwin)
    /// What another program finds open.
    typealias FileActions = posix_spawn_file_actions_t?
  #else
    /// What another program finds open.
    typealias FileActions = posix_spawn_file_actions_t
  #endif

  /// Runs another program without a shell, in a group of its own, and waits for it; what it says goes to a file.
  ///
  /// An interrupt ends the other program first and is answered when the caller has cleaned up, by `afterInterrupts`.
  static func run(
    _ program: String, _ arguments: [String], saying file: String, seconds: Int
  ) throws(ShellError) -> Ending {
    let child = try start(program, arguments, inOwnGroup: true) { actions in
      posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0)
      posix_spawn_file_actions_addopen(&actions, 1, file, O_WRONLY | O_CREAT | O_APPEND, 0o600)
      posix_spawn_file_actions_adddup2(&actions, 1, 2)
    }
    return wait(for: child, seconds: seconds)
  }

  /// Starts another program without a shell; interrupts are to it what they are to any program. Throws `unreadable`.
  static func start(
    _ program: String, _ arguments: [String], inOwnGroup: Bool, opening: (inout FileActions) -> Void
  ) throws(ShellError) -> pid_t {
    #if canImport(Darwin)
      var actions: posix_spawn_file_actions_t?
      var attributes: posix_spawnattr_t?
    #else
      var actions = posix_spawn_file_actions_t()
      var attributes = posix_spawnattr_t()
    #endif
    posix_spawn_file_actions_init(&actions)
    posix_spawnattr_init(&attributes)
    defer {
      posix_spawn_file_actions_destroy(&actions)
      posix_spawnattr_destroy(&attributes)
    }
    opening(&actions)
    var none = sigset_t()
    sigemptyset(&none)
    var standard = sigset_t()
    sigemptyset(&standard)
    sigaddset(&standard, SIGINT)
    posix_spawnattr_setsigmask(&attributes, &none)
    posix_spawnattr_setsigdefault(&attributes, &standard)
    posix_spawnattr_setpgroup(&attributes, 0)
    posix_spawnattr_setflags(
      &attributes, Int16(POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF | (inOwnGroup ? POSIX_SPAWN_SETPGROUP : 0)))

    let words: [UnsafeMutablePointer<CChar>?] = ([program] + arguments).map { strdup($0) } + [nil]
    defer { for word in words { free(word) } }
    var child: pid_t = 0
    var failure = posix_spawn(&child, program, &actions, &attributes, words, environ)
    // A program that is being written, as by an update or by a neighbour's copy of our open files, is busy for a moment.
    for _ in 0..<50 where failure == ETXTBSY {
      usleep(10_000)
      failure = posix_spawn(&child, program, &actions, &attributes, words, environ)
    }
    guard failure == 0 else {
      errno = failure
      throw .unreadable(program, reason())
    }
    return child
  }

  private static func wait(for child: pid_t, seconds: Int) -> Ending {
    let pause: useconds_t = 10_000
    var left = seconds * 1_000_000 / Int(pause)
    var status: Int32 = 0
    while waitpid(child, &status, WNOHANG) == 0 {
      if left == 0 || isInterrupted() {
        kill(-child, SIGKILL)
        waitpid(child, &status, 0)
        return left == 0 ? .tooLong : .signal(SIGINT)
      }
      usleep(pause)
      left -= 1
    }
    let signal = status & 0x7F
    return signal == 0 ? .status(status >> 8 & 0xFF) : .signal(signal)
  }

  /// Does something to its end, and only then lets an interrupt end this program.
  static func afterInterrupts<Answer>(_ body: () throws -> Answer) rethrows -> Answer {
    var interrupts = sigset_t()
    sigemptyset(&interrupts)
    sigaddset(&interrupts, SIGINT)
    var before = sigset_t()
    pthread_sigmask(SIG_BLOCK, &interrupts, &before)
    defer { pthread_sigmask(SIG_SETMASK, &before, nil) }
    return try body()
  }

  /// Whether an interrupt waits for `afterInterrupts` to be over.
  static func isInterrupted() -> Bool {
    var pending = sigset_t()
    sigpending(&pending)
    return sigismember(&pending, SIGINT) == 1
  }
}
