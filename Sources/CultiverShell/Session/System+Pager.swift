#if canImport(Glibc)
  @preconcurrency import Glibc
#elseif canImport(Musl)
  @preconcurrency import Musl
#else
  @preconcurrency import Darwin
#endif

extension System {
  /// Hands bytes to a pager and waits until the person leaves it; false when it could not be started.
  static func show(_ bytes: [UInt8], in pager: Pager) -> Bool {
    var ends: [Int32] = [0, 0]
    guard pipe(&ends) == 0 else { return false }
    // What people expect of less elsewhere: colours pass, and what fits is left on the screen.
    setenv("LESS", "FRX", 0)
    let (input, output) = (ends[0], ends[1])
    let child = try? start(pager.program, pager.arguments, inOwnGroup: false) { actions in
      posix_spawn_file_actions_adddup2(&actions, input, 0)
      posix_spawn_file_actions_addclose(&actions, input)
      posix_spawn_file_actions_addclose(&actions, output)
    }
    close(input)
    guard let child else {
      close(output)
      return false
    }
    // Ctrl-C is the pager's, and so is leaving before the end; what they were to us they are again afterwards.
    var (interrupt, broken) = (sigaction(), sigaction())
    sigaction(SIGINT, nil, &interrupt)
    sigaction(SIGPIPE, nil, &broken)
    signal(SIGINT, SIG_IGN)
    signal(SIGPIPE, SIG_IGN)
    try? write(bytes, to: output, name: "-")
    close(output)
    var status: Int32 = 0
    while waitpid(child, &status, 0) < 0, errno == EINTR {}
    sigaction(SIGINT, &interrupt, nil)
    sigaction(SIGPIPE, &broken, nil)
    return true
  }
}
