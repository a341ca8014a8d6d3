import CultiverMarseille
import FoundationEssentials
import GRDB
import Testing

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

@testable import CultiverStore

/// What stands at a path is opened as a notebook, or left as it is.
@Suite struct OpeningTests {
  @Test func aFileMadeByANewerProgramIsRefusedAndNotTouched() throws {
    let bench = try Bench()
    let path = bench.folder + "/newer.sqlite"
    try bench.notebook.backUp(to: path)
    try DatabaseQueue(path: path).write {
      try $0.execute(sql: "INSERT INTO grdb_migrations VALUES ('2 of tomorrow')")
    }
    try expectLeft(path, .newer(path: path))
  }

  @Test func anotherProgramsDatabaseIsRefusedAndNotTouched() throws {
    let bench = try Bench(.nothing)
    let path = bench.folder + "/seeds.sqlite"
    try DatabaseQueue(path: path).write { try $0.execute(sql: "CREATE TABLE seed (name TEXT)") }
    try expectLeft(path, .notANotebook(path: path))
  }

  @Test(arguments: ["", "date,plot\n2026-06-01,A1\n", String(repeating: "carnet ", count: 2000)])
  func aFileThatIsNoDatabaseIsRefusedAndNotTouched(content: String) throws {
    let bench = try Bench(.nothing)
    let path = bench.folder + "/notes.txt"
    try Data(content.utf8).write(to: URL(filePath: path))
    try expectLeft(path, .notANotebook(path: path))
  }

  @Test func aMissingFileIsNotMade() throws {
    let bench = try Bench(.nothing)
    let path = bench.folder + "/absent/notebook.sqlite"
    #expect(throws: StoreError.missing(path: path)) { try Notebook.open(at: path) }
    #expect(!FileManager.default.fileExists(atPath: bench.folder + "/absent"))
  }

  @Test func aNotebookIsNotMadeOverAnything() throws {
    let bench = try Bench()
    let before = try Dump.all(bench)
    #expect(throws: StoreError.exists(path: bench.path)) {
      try Notebook.create(at: bench.path, number: 9, uuid: String(repeating: "0", count: 32), catalogue: .small)
    }
    #expect(try Dump.all(bench) == before)
  }

  @Test func aNotebookThatCannotBeMadeLeavesNothingBehind() throws {
    let bench = try Bench(.nothing)
    let path = bench.folder + "/new/deep/notebook.sqlite"
    #expect(throws: (any Error).self) {
      try Notebook.create(at: path, number: 0, uuid: "", catalogue: .small)
    }
    #expect(!FileManager.default.fileExists(atPath: bench.folder + "/new"))
  }

  @Test func theFileIsForItsOwnerAlone() throws {
    let bench = try Bench(.nothing)
    let folder = bench.folder + "/new"
    let path = folder + "/notebook.sqlite"
    let made = try Notebook.create(at: path, number: 8, uuid: String(repeating: "0", count: 32), catalogue: .small)
    try made.backUp(to: folder + "/deep/copy.sqlite")
    for file in ["", "-wal", "-shm"] { #expect(try mode(path + file) == 0o600) }
    #expect(try mode(folder + "/deep/copy.sqlite") == 0o600)
    for folder in [folder, folder + "/deep"] { #expect(try mode(folder) == 0o700) }
  }

  @Test func whatIsWrittenSurvivesAPowerCut() throws {
    let bench = try Bench()
    let path = bench.folder + "/made.sqlite"
    let made = try Notebook.create(at: path, number: 8, uuid: String(repeating: "0", count: 32), catalogue: .small)
    for notebook in [made, try Notebook.open(at: path)] {
      let pragmas = try ["journal_mode", "synchronous", "foreign_keys"].map { name in
        try notebook.queue.inDatabase { try String.fetchOne($0, sql: "PRAGMA \(name)") }
      }
      #expect(pragmas == ["wal", "2", "1"])
    }
  }

  /// Expects that opening refuses the file, leaves its bytes, and leaves nothing beside it.
  private func expectLeft(
    _ path: String, _ error: StoreError, sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    let before = FileManager.default.contents(atPath: path)
    #expect(throws: error, sourceLocation: sourceLocation) { try Notebook.open(at: path) }
    #expect(FileManager.default.contents(atPath: path) == before, sourceLocation: sourceLocation)
    for beside in ["-wal", "-shm", "-journal"] {
      #expect(!FileManager.default.fileExists(atPath: path + beside), sourceLocation: sourceLocation)
    }
  }

  private func mode(_ path: String) throws -> UInt32 {
    var facts = stat()
    try #require(stat(path, &facts) == 0)
    return UInt32(facts.st_mode) & 0o777
  }
}
