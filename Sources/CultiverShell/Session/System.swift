import CultiverMarseille

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// The only door to the operating system.
enum System {
  /// The value of an environment variable, or nil when it is not set or empty.
  static func variable(_ name: String) -> String? {
    guard let value = getenv(name) else { return nil }
    let text = String(cString: value)
    return text.isEmpty ? nil : text
  }

  /// The calendar day by the clock and time zone of this machine.
  static func today() -> Day {
    var now = time(nil)
    var parts = tm()
    localtime_r(&now, &parts)
    let day = Day(year: Int(parts.tm_year) + 1900, month: Int(parts.tm_mon) + 1, day: Int(parts.tm_mday))
    return day ?? Day(ordinal: Int32(clamping: now / 86_400))
  }

  /// The moment, in seconds since 1970-01-01T00:00:00Z.
  static func now() -> Int64 { Int64(time(nil)) }

  /// The login name, if the system knows it.
  static func loginName() -> String? {
    guard let entry = getpwuid(getuid()), let name = entry.pointee.pw_name else { return nil }
    return String(cString: name)
  }

  /// The home folder, if the system knows it.
  static func home() -> String? {
    if let home = variable("HOME") { return home }
    guard let entry = getpwuid(getuid()), let folder = entry.pointee.pw_dir else { return nil }
    return String(cString: folder)
  }

  /// Has the system's own functions read and write UTF-8, by the locale where that is so and else by another; whether they can.
  static func speakUTF8() -> Bool {
    // Letters only: numbers stay as the C locale has them.
    for name in ["", "C.UTF-8", "en_US.UTF-8", "UTF-8"] where setlocale(LC_CTYPE, name) != nil {
      if let set = nl_langinfo(nl_item(CODESET)), String(cString: set) == "UTF-8" { return true }
    }
    setlocale(LC_CTYPE, "C")
    return false
  }

  /// How many bytes a person can still write where a path leads, or would; nil when that is not known.
  static func freeBytes(at path: String) -> Int64? {
    var folder = path[...]
    var facts = statvfs()
    while statvfs(folder.isEmpty ? "." : String(folder), &facts) != 0 {
      guard let slash = folder.lastIndex(of: "/") else { return statvfs(".", &facts) == 0 ? free(facts) : nil }
      folder = slash == folder.startIndex ? "/" : folder[..<slash]
      if folder == "/" { return statvfs("/", &facts) == 0 ? free(facts) : nil }
    }
    return free(facts)
  }

  private static func free(_ facts: statvfs) -> Int64 {
    let (bytes, isLarger) = Int64(clamping: facts.f_bavail).multipliedReportingOverflow(
      by: Int64(clamping: facts.f_frsize))
    return isLarger ? .max : bytes
  }

  /// Whether this program may write to a file, or make it where there is none.
  static func isWritable(_ path: String) -> Bool {
    if access(path, F_OK) == 0 { return access(path, W_OK) == 0 }
    var folder = path[...]
    while let slash = folder.lastIndex(of: "/") {
      folder = slash == folder.startIndex ? "/" : folder[..<slash]
      if access(String(folder), F_OK) == 0 { return access(String(folder), W_OK) == 0 }
      if folder == "/" { return false }
    }
    return access(".", W_OK) == 0
  }

  static func isTerminal(_ descriptor: Int32) -> Bool { isatty(descriptor) == 1 }

  /// The width of the terminal on a descriptor in characters, or nil when there is none.
  static func width(_ descriptor: Int32) -> Int? { window(descriptor).flatMap { $0.ws_col > 0 ? Int($0.ws_col) : nil } }

  /// The height of the terminal on a descriptor in rows, or nil when there is none.
  static func height(_ descriptor: Int32) -> Int? {
    window(descriptor).flatMap { $0.ws_row > 0 ? Int($0.ws_row) : nil }
  }

  private static func window(_ descriptor: Int32) -> winsize? {
    var size = winsize()
    return ioctl(descriptor, UInt(TIOCGWINSZ), &size) == 0 ? size : nil
  }

  /// How many processors there are for this program; at least one.
  static func processors() -> Int { max(1, sysconf(Int32(_SC_NPROCESSORS_ONLN))) }

  static func processNumber() -> Int32 { getpid() }

  /// Why the last call failed.
  static func reason() -> ShellError.Reason {
    switch errno {
    case ENOENT: .notThere
    case EACCES, EPERM: .notAllowed
    case EISDIR: .isFolder
    case ENOTDIR: .notFolder
    case ENOSPC, EDQUOT: .noSpace
    case EROFS: .readOnly
    default: .other(errno)
    }
  }
}
