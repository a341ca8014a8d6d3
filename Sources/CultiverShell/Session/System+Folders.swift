#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

extension System {
  /// What a folder holds, by name in the order of their characters, and whether each is a folder. Throws `unreadable`.
  static func entries(of folder: String) throws(ShellError) -> [(name: String, isFolder: Bool)] {
    guard let handle = opendir(folder) else { throw .unreadable(folder, reason()) }
    defer { closedir(handle) }
    var names: [String] = []
    while let entry = readdir(handle) {
      let name = withUnsafeBytes(of: &entry.pointee.d_name) { bytes in
        String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
      }
      if name != ".", name != ".." { names.append(name) }
    }
    return names.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }.map { ($0, isFolder("\(folder)/\($0)")) }
  }

  /// Whether a folder stands at a path, or a link to one.
  static func isFolder(_ path: String) -> Bool {
    var facts = stat()
    return stat(path, &facts) == 0 && facts.st_mode & S_IFMT == S_IFDIR
  }

  /// A new folder that nobody else can open, among the system's temporary ones. Throws `cannotCreate`.
  static func makeTemporaryFolder() throws(ShellError) -> String {
    var path = Array("\(variable("TMPDIR") ?? "/tmp")/cultiver-XXXXXX".utf8CString)
    guard let made = mkdtemp(&path) else { throw .cannotCreate(variable("TMPDIR") ?? "/tmp", reason()) }
    return String(cString: made)
  }

  /// Takes a folder away with all that is in it, following no link.
  static func removeTree(_ path: String) {
    for entry in (try? entries(of: path)) ?? [] {
      let inside = "\(path)/\(entry.name)"
      if case .folder = standing(at: inside) { removeTree(inside) } else { remove(inside) }
    }
    removeFolder(path)
  }
}
