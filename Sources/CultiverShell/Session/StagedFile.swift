/// A file that is written beside its place and appears there only when it is published.
struct StagedFile {
  /// Where it is to appear.
  let path: String
  private let bytes: [UInt8]
  /// Where it waits; nil for what is no plain file, such as a pipe, and is written when published.
  private let waiting: String?

  /// Writes the file beside its place. Throws `cannotCreate` and `unwritable`.
  init(_ path: String, _ bytes: [UInt8], number: Int) throws(ShellError) {
    self.path = path
    let standing = System.standing(at: path)
    switch standing {
    case .folder: throw .cannotCreate(path, .isFolder)
    case .other:
      self.bytes = bytes
      waiting = nil
    case .nothing, .file:
      self.bytes = []
      let folder = path.lastIndex(of: "/").map { path[...$0] } ?? ""
      let waiting = "\(folder).cultiver-\(System.processNumber())-\(number)"
      self.waiting = waiting
      do {
        try System.create(waiting, bytes, anew: true)
      } catch {
        // The person named the file's place, not the one where it waits.
        switch error {
        case .cannotCreate(_, let reason): throw .cannotCreate(path, reason)
        case .unwritable(_, let reason):
          System.remove(waiting)
          throw .unwritable(path, reason)
        default: throw error
        }
      }
      if case .file(let mode) = standing { System.setMode(mode, of: waiting) }
    }
  }

  /// Makes it appear in its place, over what stands there.
  func publish() throws(ShellError) {
    guard let waiting else { return try System.create(path, bytes, anew: false) }
    try System.move(waiting, to: path)
  }

  /// Leaves no trace of it.
  func discard() { if let waiting { System.remove(waiting) } }
}
