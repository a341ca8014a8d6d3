/// Where everything that leaves the program goes: results, messages and files. Results and files can be held back.
final class Sinks {
  private enum Held {
    case output([UInt8])
    case file(StagedFile)
    case folder(StagedFolder)
  }

  private let output: ([UInt8]) throws(ShellError) -> Void
  private let messages: ([UInt8]) throws(ShellError) -> Void
  /// How wide messages are, where they go to a window.
  var messageWidth: Int?
  private var held: [Held]?
  private var files = 0
  /// Folders that were made for files which still wait.
  private var folders: [String] = []

  /// Sinks that hand bytes on.
  init(
    output: @escaping ([UInt8]) throws(ShellError) -> Void, messages: @escaping ([UInt8]) throws(ShellError) -> Void
  ) {
    self.output = output
    self.messages = messages
  }

  /// Standard output and standard error.
  static func standard() -> Sinks {
    Sinks(
      output: { bytes throws(ShellError) in try System.write(bytes, to: 1, name: "-", stops: true) },
      messages: { bytes throws(ShellError) in try System.write(bytes, to: 2, name: "-") })
  }

  /// Writes a result.
  func write(_ bytes: [UInt8]) throws(ShellError) {
    if held != nil { held?.append(.output(bytes)) } else { try output(bytes) }
  }

  /// Writes a result to a file, or to standard output when it is `-`.
  func write(_ bytes: [UInt8], to path: String) throws(ShellError) {
    guard path != "-" else { return try write(bytes) }
    files += 1
    let file = try StagedFile(path, bytes, number: files)
    if held != nil { held?.append(.file(file)) } else { try publish(file) }
  }

  /// Begins a folder of files that are to appear together, by `publish`. Throws `cannotCreate`.
  func stageFolder(_ path: String) throws(ShellError) -> StagedFolder {
    files += 1
    return try StagedFolder(path, number: files)
  }

  /// Makes the files of a folder appear, when what is held back does.
  func publish(_ folder: StagedFolder) throws(ShellError) {
    if held != nil { held?.append(.folder(folder)) } else { try appear(folder) }
  }

  /// Makes a folder for files that are to be written; it goes again when they are dropped. Throws `cannotCreate`.
  func makeFolder(_ path: String) throws(ShellError) {
    guard try System.makeFolder(path), held != nil else { return }
    folders.append(path)
  }

  /// Tells a person; never held back. A message that cannot be written has nobody left to be told.
  func tell(_ text: String) {
    let text = messageWidth.map { MessageLines.wrapped(text, to: $0) } ?? text
    try? messages(Array(text.utf8))
  }

  /// From now on results and files wait.
  func hold() { held = [] }

  /// Lets results and files wait until `body` is done, and forgets them when it throws; what waits already goes on waiting.
  func holding(_ body: () throws -> Void) throws {
    guard held == nil else { return try body() }
    hold()
    do {
      try body()
    } catch {
      drop()
      throw error
    }
    try release()
  }

  /// Writes the results that wait; files go on waiting.
  func showHeld() throws(ShellError) {
    let waiting = held ?? []
    held = []
    for item in waiting {
      if case .output(let bytes) = item { try output(bytes) } else { held?.append(item) }
    }
  }

  /// How much waits, for `rewind`.
  var mark: Int { held?.count ?? 0 }

  /// Forgets what was written since a mark.
  func rewind(to mark: Int) {
    for item in held?[mark...] ?? [] {
      switch item {
      case .output: break
      case .file(let file): file.discard()
      case .folder(let folder): folder.discard()
      }
    }
    held?.removeSubrange(mark...)
  }

  /// Writes what waited, in order, and holds nothing any more. The first failure is thrown when all has been tried.
  func release(files withFiles: Bool = true) throws(ShellError) {
    let waiting = held ?? []
    held = nil
    defer { removeFolders(unless: withFiles) }
    var failure: ShellError?
    for item in waiting {
      do throws(ShellError) {
        switch item {
        case .output(let bytes): try output(bytes)
        case .file(let file): if withFiles { try publish(file) } else { file.discard() }
        case .folder(let folder): if withFiles { try appear(folder) } else { folder.discard() }
        }
      } catch {
        failure = failure ?? error
      }
    }
    if let failure { throw failure }
  }

  /// Forgets what waited and holds nothing any more.
  func drop() {
    rewind(to: 0)
    held = nil
    removeFolders(unless: false)
  }

  private func removeFolders(unless isKept: Bool) {
    if !isKept { for folder in folders.reversed() { System.removeFolder(folder) } }
    folders = []
  }

  private func appear(_ folder: StagedFolder) throws(ShellError) {
    do {
      try folder.publish()
    } catch {
      folder.discard()
      throw error
    }
  }

  private func publish(_ file: StagedFile) throws(ShellError) {
    do {
      try file.publish()
    } catch {
      file.discard()
      throw error
    }
  }
}
