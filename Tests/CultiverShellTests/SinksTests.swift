import Foundation
import Testing

@testable import CultiverShell

struct SinksTests {
  private func inFolder(_ body: (String) throws -> Void) throws {
    let folder = NSTemporaryDirectory() + "cultiver-" + UUID().uuidString
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(atPath: folder) }
    try body(folder)
  }

  private func files(_ folder: String) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: folder).sorted()
  }

  @Test func `a file written by a script appears when the script is kept`() throws {
    try inFolder { folder in
      let sinks = Sinks(output: { _ throws(ShellError) in }, messages: { _ throws(ShellError) in })
      sinks.hold()
      try sinks.write(Array("a".utf8), to: folder + "/a.csv")
      let mark = sinks.mark
      try sinks.write(Array("b".utf8), to: folder + "/b.csv")
      #expect(try files(folder).filter { !$0.hasPrefix(".") } == [])
      sinks.rewind(to: mark)
      try sinks.release()
      #expect(try files(folder) == ["a.csv"])
      #expect(try System.read(folder + "/a.csv") == Array("a".utf8))
      try sinks.write(Array("again".utf8), to: folder + "/a.csv")
      #expect(try System.read(folder + "/a.csv") == Array("again".utf8))
      sinks.hold()
      try sinks.write(Array("c".utf8), to: folder + "/c.csv")
      sinks.drop()
      #expect(try files(folder) == ["a.csv"])
    }
  }

  @Test func `a file that cannot be made is said at once`() throws {
    try inFolder { folder in
      let sinks = Sinks(output: { _ throws(ShellError) in }, messages: { _ throws(ShellError) in })
      sinks.hold()
      let path = folder + "/no/a.csv"
      #expect(throws: ShellError.cannotCreate(path, .notThere)) { try sinks.write([], to: path) }
      #expect(throws: ShellError.cannotCreate(folder, .isFolder)) { try sinks.write([], to: folder) }
      #expect(throws: ShellError.fileMissing(path)) { try System.read(path) }
      #expect(throws: ShellError.unreadable(folder, .isFolder)) { try System.read(folder) }
      sinks.drop()
    }
  }

  @Test func `what is no plain file is written through`() throws {
    let sinks = Sinks(output: { _ throws(ShellError) in }, messages: { _ throws(ShellError) in })
    try sinks.write(Array("x".utf8), to: "/dev/null")
    #expect(throws: ShellError.unwritable("/dev/full", .noSpace)) { try sinks.write(Array("x".utf8), to: "/dev/full") }
  }
}
