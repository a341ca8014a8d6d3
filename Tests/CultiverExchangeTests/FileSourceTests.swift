import CultiverMarseille
import Testing

@testable import CultiverExchange

struct FileSourceTests {
  @Test func `a file that is not there, and one that is no file`() {
    #expect(throws: FileError(path: "/nowhere/x.csv", kind: .missing)) { try FileSource(path: "/nowhere/x.csv").open() }
    #expect(throws: FileError(path: "/", kind: .unreadable)) {
      var bytes = try FileSource(path: "/").open()
      _ = try bytes.next()
    }
  }

  @Test func `a file is read as often as it is opened`() throws {
    let source = FileSource(path: #filePath)
    let read = { () -> [UInt8] in
      var bytes = try source.open()
      var all: [UInt8] = []
      while let piece = try bytes.next() { all += piece }
      return all
    }
    let first = try read()
    #expect(String(decoding: first, as: UTF8.self).contains("a file is read as often as it is opened"))
    #expect(try read() == first)
  }

  /// A table of a million harvests that exists nowhere.
  private struct Million: TableSource {
    func open() -> any TableBytes { Rows() }

    struct Rows: TableBytes {
      var left = 1000
      let piece = Array(String(repeating: "2026-06-24,A1,tomate,1.5\n", count: 1000).utf8)

      mutating func next() -> [UInt8]? {
        left -= 1
        return left == 999 ? Array("date,plot,crop,quantity\n".utf8) : left >= 0 ? piece : nil
      }
    }
  }

  @Test func `a large table does not fill the memory`() throws {
    let reader = try TableReader(Million(), delimiter: .comma)
    var rows = 0
    var most = 0
    while try reader.next() {
      rows += 1
      most = max(most, reader.held)
    }
    #expect(rows == 999_001)
    #expect(most < 100_000)
  }

  @Test func `progress is told in bytes of the source`() throws {
    let text = "date,plot\n" + String(repeating: "2026-06-24,A1\n", count: 1000)
    let table = try TableImport<NoneDraft>(from: BytesSource(Array(text.utf8), piece: 1000))
    var told: [Int64] = []
    try table.read(progress: { told.append($0) }, row: { _ in })
    #expect(told == told.sorted())
    #expect(told.last == Int64(text.utf8.count))
  }
}
