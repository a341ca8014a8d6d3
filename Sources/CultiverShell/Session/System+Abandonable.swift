import Synchronization

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

extension System {
  /// What `body` gives, which touches nothing of the program and so may be left alone: Ctrl-C at the prompt does not wait for it. Throws `stopped`.
  static func abandonable<Value: Sendable>(_ body: @escaping @Sendable () throws -> Value) throws -> Value {
    // Only at the prompt is there somebody to go on for; elsewhere Ctrl-C ends the program.
    guard isWorkingForPrompt() else { return try body() }
    let made = Made(body)
    guard made.begin() else { return try body() }
    var pause: UInt32 = 50
    while true {
      if let result = made.result.withLock({ $0 }) { return try result.get() }
      if isStopping() { throw ShellError.stopped }
      usleep(pause)
      pause = min(pause * 2, 5_000)
    }
  }
}

/// What a thread of its own makes. A thread and no task: tasks share few threads, and whoever waits would hold one of them.
private final class Made<Value: Sendable>: Sendable {
  let result = Mutex<Result<Value, any Error>?>(nil)
  private let body: @Sendable () throws -> Value

  init(_ body: @escaping @Sendable () throws -> Value) { self.body = body }

  /// Begins; false when no thread could be had.
  func begin() -> Bool {
    var attributes = pthread_attr_t()
    pthread_attr_init(&attributes)
    defer { pthread_attr_destroy(&attributes) }
    pthread_attr_setdetachstate(&attributes, Int32(PTHREAD_CREATE_DETACHED))
    // As deep as the main thread may go.
    pthread_attr_setstacksize(&attributes, 8 << 20)
    // Ctrl-C is for the thread that reads what is typed.
    var (interrupts, before) = (sigset_t(), sigset_t())
    sigemptyset(&interrupts)
    sigaddset(&interrupts, SIGINT)
    pthread_sigmask(SIG_BLOCK, &interrupts, &before)
    defer { pthread_sigmask(SIG_SETMASK, &before, nil) }
    let work = Unmanaged.passRetained(
      Work { [self] in
        let done = Result(catching: body)
        result.withLock { $0 = done }
      })
    #if canImport(Darwin)
      var thread: pthread_t?
    #else
      var thread = pthread_t()
    #endif
    let status = pthread_create(
      &thread, &attributes,
      { context in
        #if canImport(Darwin)
          Unmanaged<Work>.fromOpaque(context).takeRetainedValue().body()
        #else
          if let context { Unmanaged<Work>.fromOpaque(context).takeRetainedValue().body() }
        #endif
        return nil
      }, work.toOpaque())
    if status != 0 { work.release() }
    return status == 0
  }
}

/// A closure that a C function can carry.
private final class Work {
  let body: () -> Void

  init(_ body: @escaping () -> Void) { self.body = body }
}
