#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// A file made for its owner alone, with the folders above it that were missing.
struct PrivateFile {
  private let path: String
  private let folders: [String]

  /// Whether a file stands at a path.
  static func exists(at path: String) -> Bool { access(path, F_OK) == 0 }

  /// Makes an empty file of mode 0600 in folders of mode 0700.
  static func make(at path: String) throws(StoreError) -> PrivateFile {
    var missing: [String] = []
    var folder = path[...]
    while let slash = folder.lastIndex(of: "/"), slash > folder.startIndex {
      folder = folder[..<slash]
      if exists(at: String(folder)) { break }
      missing.insert(String(folder), at: 0)
    }
    for name in missing where mkdir(name, 0o700) != 0 { throw .cannotCreate(path: name) }
    let descriptor = open(path, O_CREAT | O_EXCL | O_WRONLY, 0o600)
    guard descriptor >= 0 else { throw .cannotCreate(path: path) }
    close(descriptor)
    return PrivateFile(path: path, folders: missing)
  }

  /// Takes away the file, what SQLite put beside it, and the folders that were made for it.
  func remove() {
    for suffix in ["", "-wal", "-shm"] { unlink(path + suffix) }
    for folder in folders.reversed() { rmdir(folder) }
  }
}
