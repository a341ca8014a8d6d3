#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// A table in a file.
public struct FileSource: TableSource {
  /// How many bytes are read at a time.
  public static let piece = 256 * 1024

  private let path: String

  /// A source of the file at a path.
  public init(path: String) { self.path = path }

  /// A reader at the first byte; throws `FileError`.
  public func open() throws -> any TableBytes { try OpenFile(path: path) }
}

/// A file that is open for reading and closes itself.
private final class OpenFile: TableBytes {
  private let path: String
  private let descriptor: Int32

  init(path: String) throws(FileError) {
    self.path = path
    descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else {
      throw FileError(path: path, kind: errno == ENOENT || errno == ENOTDIR ? .missing : .unreadable)
    }
  }

  deinit { _ = close(descriptor) }

  func next() throws -> [UInt8]? {
    while true {
      var count = 0
      let bytes = [UInt8](unsafeUninitializedCapacity: FileSource.piece) { buffer, filled in
        count = read(descriptor, buffer.baseAddress, buffer.count)
        filled = max(0, count)
      }
      if count > 0 { return bytes }
      if count == 0 { return nil }
      guard errno == EINTR else { throw FileError(path: path, kind: .unreadable) }
    }
  }
}
