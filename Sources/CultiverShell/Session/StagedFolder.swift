/// Files for a folder that are written into a hidden one, and appear all together when it is published.
///
/// A folder that is not there yet appears whole, by one move. In one that is there, files of the same names are
/// replaced, each whole, and others are left alone.
struct StagedFolder: Sendable {
  /// Where the files are to appear.
  let path: String
  private let waiting: String
  private let isThere: Bool

  /// Makes the hidden folder. Throws `cannotCreate`.
  init(_ path: String, number: Int) throws(ShellError) {
    var path = path
    while path.count > 1, path.hasSuffix("/") { path.removeLast() }
    self.path = path
    let hidden = ".cultiver-\(System.processNumber())-\(number)"
    isThere = System.isFolder(path)
    if isThere {
      waiting = "\(path)/\(hidden)"
    } else {
      guard case .nothing = System.standing(at: path) else { throw .cannotCreate(path, .notFolder) }
      waiting = (path.lastIndex(of: "/").map { String(path[...$0]) } ?? "") + hidden
    }
    do {
      _ = try System.makeFolder(waiting)
    } catch {
      // The person named the folder's place, not the one where it waits.
      if case .cannotCreate(_, let reason) = error { throw .cannotCreate(path, reason) }
      throw error
    }
  }

  /// Writes a file among those that wait; it may be called from several threads at once. Throws `cannotCreate` and `unwritable`.
  func write(_ bytes: [UInt8], as name: String) throws(ShellError) {
    do {
      try System.create("\(waiting)/\(name)", bytes, anew: true)
    } catch {
      switch error {
      case .cannotCreate(_, let reason): throw .cannotCreate("\(path)/\(name)", reason)
      case .unwritable(_, let reason): throw .unwritable("\(path)/\(name)", reason)
      default: throw error
      }
    }
  }

  /// Makes the files appear. Throws `cannotCreate` before anything has appeared where a folder stands in the place of a file.
  func publish() throws(ShellError) {
    guard isThere else { return try System.move(waiting, to: path) }
    let names = try System.entries(of: waiting).map(\.name)
    for name in names where System.isFolder("\(path)/\(name)") { throw .cannotCreate("\(path)/\(name)", .isFolder) }
    for name in names { try System.move("\(waiting)/\(name)", to: "\(path)/\(name)") }
    System.removeFolder(waiting)
  }

  /// Leaves no trace of it.
  func discard() { System.removeTree(waiting) }
}
