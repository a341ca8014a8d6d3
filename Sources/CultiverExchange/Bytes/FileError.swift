/// Why a file cannot be read, as a fact.
public struct FileError: Error, Hashable, Sendable {
  /// What is wrong with it.
  public enum Kind: Hashable, Sendable {
    /// There is no such file.
    case missing
    /// It is there and cannot be read: a folder, no permission, a fault of the disk.
    case unreadable
  }

  /// The path as given.
  public let path: String
  /// What is wrong with it.
  public let kind: Kind

  /// An error about a file.
  public init(path: String, kind: Kind) {
    self.path = path
    self.kind = kind
  }
}
