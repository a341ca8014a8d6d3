#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

extension System {
  /// Everything in a file; `-` is standard input.
  static func read(_ path: String) throws(ShellError) -> [UInt8] {
    let descriptor = path == "-" ? STDIN_FILENO : open(path, O_RDONLY)
    guard descriptor >= 0 else {
      throw reason() == .notThere ? .fileMissing(path) : .unreadable(path, reason())
    }
    defer { if path != "-" { close(descriptor) } }
    return try bytes(of: descriptor, name: path)
  }

  private static func bytes(of descriptor: Int32, name: String) throws(ShellError) -> [UInt8] {
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = buffer.withUnsafeMutableBytes { readBytes(descriptor, $0) }
      if count < 0, errno == EINTR {
        if isStopping() { throw .stopped }
        continue
      }
      if count == 0 { return bytes }
      guard count > 0 else { throw .unreadable(name, reason()) }
      bytes += buffer[..<count]
    }
  }

  /// Writes every byte to an open descriptor; `name` is what a person calls it, and `stops` whether Ctrl-C at the prompt ends it.
  static func write(
    _ bytes: [UInt8], to descriptor: Int32, name: String, stops: Bool = false
  ) throws(ShellError) {
    var written = 0
    while written < bytes.count {
      if stops, isStopping() { throw .stopped }
      let count = bytes.withUnsafeBytes { all in
        let rest = UnsafeRawBufferPointer(rebasing: all[written...])
        return writeBytes(descriptor, rest)
      }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { throw .unwritable(name, reason()) }
      written += count
    }
  }

  /// Makes a file, or empties the one that is there when `anew` is false, writes it and closes it.
  static func create(_ path: String, _ bytes: [UInt8], anew: Bool) throws(ShellError) {
    let descriptor = open(path, O_WRONLY | O_CREAT | (anew ? O_EXCL : O_TRUNC), 0o666)
    guard descriptor >= 0 else { throw .cannotCreate(path, reason()) }
    do {
      try write(bytes, to: descriptor, name: path)
    } catch {
      close(descriptor)
      throw error
    }
    guard closeFile(descriptor) == 0 else { throw .unwritable(path, reason()) }
  }

  /// Makes a file without a name, which goes when it is closed, and gives its descriptor. Throws `cannotCreate`.
  static func namelessFile() throws(ShellError) -> Int32 {
    let folder = variable("TMPDIR") ?? "/tmp"
    var name = Array("\(folder)/cultiver-XXXXXX".utf8CString)
    let descriptor = mkstemp(&name)
    guard descriptor >= 0 else { throw .cannotCreate(folder, reason()) }
    unlink(name)
    return descriptor
  }

  /// The path by which an open file can be opened once more.
  static func path(of descriptor: Int32) -> String { "/dev/fd/\(descriptor)" }

  /// Everything in an open file, from its beginning.
  static func contents(of descriptor: Int32) throws(ShellError) -> [UInt8] {
    guard lseek(descriptor, 0, SEEK_SET) == 0 else { throw .unreadable(path(of: descriptor), reason()) }
    return try bytes(of: descriptor, name: path(of: descriptor))
  }

  /// What is typed next on standard input; nothing at its end, nil when Ctrl-C is pressed instead.
  static func typed() -> [UInt8]? {
    var buffer = [UInt8](repeating: 0, count: 1 << 12)
    let count = buffer.withUnsafeMutableBytes { readBytes(STDIN_FILENO, $0) }
    if count < 0, errno == EINTR { return nil }
    return Array(buffer.prefix(max(0, count)))
  }

  /// Adds bytes to the end of a file that only its owner can read, and makes it and its folders where they are missing.
  static func append(_ bytes: [UInt8], toPrivate path: String) throws(ShellError) {
    makePrivateFolders(for: path)
    let descriptor = open(path, O_WRONLY | O_CREAT | O_APPEND, 0o600)
    guard descriptor >= 0 else { throw .cannotCreate(path, reason()) }
    defer { close(descriptor) }
    // One that others could read, made by other means, is closed to them.
    fchmod(descriptor, 0o600)
    try write(bytes, to: descriptor, name: path)
  }

  /// Puts bytes in the place of what a private file holds, all at once.
  static func replace(_ bytes: [UInt8], inPrivate path: String) throws(ShellError) {
    let waiting = "\(path).\(processNumber())"
    try append(bytes, toPrivate: waiting)
    try move(waiting, to: path)
  }

  private static func makePrivateFolders(for path: String) {
    for slash in path.indices.dropFirst() where path[slash] == "/" { mkdir(String(path[..<slash]), 0o700) }
  }

  static func close(_ descriptor: Int32) { _ = closeFile(descriptor) }

  /// What stands at a path.
  enum Standing { case nothing, file(mode: UInt32), folder, other }

  static func standing(at path: String) -> Standing {
    var facts = stat()
    guard lstat(path, &facts) == 0 else { return .nothing }
    switch facts.st_mode & S_IFMT {
    case S_IFREG: return .file(mode: UInt32(facts.st_mode & 0o7777))
    case S_IFDIR: return .folder
    default: return .other
    }
  }

  /// Whether two paths lead to one file.
  static func isSame(_ path: String, _ other: String) -> Bool {
    var (one, two) = (stat(), stat())
    return stat(path, &one) == 0 && stat(other, &two) == 0 && one.st_dev == two.st_dev && one.st_ino == two.st_ino
  }

  /// How many bytes a file has; 0 when that is not known.
  static func size(of path: String) -> Int64 {
    var facts = stat()
    return stat(path, &facts) == 0 && facts.st_mode & S_IFMT == S_IFREG ? Int64(facts.st_size) : 0
  }

  /// Makes a folder unless it is there, and says whether it did.
  static func makeFolder(_ path: String) throws(ShellError) -> Bool {
    switch standing(at: path) {
    case .folder: return false
    case .file: throw .cannotCreate(path, .notFolder)
    case .nothing, .other: break
    }
    guard mkdir(path, 0o777) == 0 else { throw .cannotCreate(path, reason()) }
    return true
  }

  /// Takes a folder away if nothing is in it.
  static func removeFolder(_ path: String) { rmdir(path) }

  static func setMode(_ mode: UInt32, of path: String) { chmod(path, mode_t(mode)) }

  static func move(_ from: String, to path: String) throws(ShellError) {
    guard rename(from, path) == 0 else { throw .cannotCreate(path, reason()) }
  }

  static func remove(_ path: String) { unlink(path) }
}

/// The system's own calls, under names that the functions above do not hide.
private func readBytes(_ descriptor: Int32, _ buffer: UnsafeMutableRawBufferPointer) -> Int {
  read(descriptor, buffer.baseAddress, buffer.count)
}

private func writeBytes(_ descriptor: Int32, _ buffer: UnsafeRawBufferPointer) -> Int {
  write(descriptor, buffer.baseAddress, buffer.count)
}

private func closeFile(_ descriptor: Int32) -> Int32 { close(descriptor) }
