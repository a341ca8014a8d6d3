import CultiverMarseille
import CultiverStore
import FoundationEssentials
import GRDB
import Testing

/// A copy holds everything, and puts everything back.
@Suite struct BackupTests {
  @Test func aBackupPutsEverythingBack() throws {
    let bench = try Bench()
    try bench.take([.pick(100), .pick(200)])
    let before = try Dump.all(bench)
    let copy = bench.folder + "/copy.sqlite"
    try bench.notebook.backUp(to: copy)
    #expect(try Dump.all(at: copy) == before)

    try bench.write { _ = try $0.void("1", reason: "erreur") }
    #expect(try Dump.all(bench) != before)
    try bench.notebook.checkBackup(at: copy)
    try bench.notebook.restore(from: copy)
    #expect(try Dump.all(bench) == before)
    // Life goes on, on both sides.
    try bench.take([.pick(300)])
    #expect(try bench.notebook.read { try $0.check() } == [])
    #expect(try Dump.all(at: copy) == before)
  }

  @Test func aBackupIsOneFileForItsOwnerThatRestoringDoesNotTouch() throws {
    let bench = try Bench()
    let copy = bench.folder + "/copies/copy.sqlite"
    try bench.notebook.backUp(to: copy)
    let bytes = FileManager.default.contents(atPath: copy)
    try bench.notebook.checkBackup(at: copy)
    try bench.notebook.restore(from: copy)
    #expect(FileManager.default.contents(atPath: copy) == bytes)
    #expect(try FileManager.default.contentsOfDirectory(atPath: bench.folder + "/copies") == ["copy.sqlite"])
  }

  @Test func aBackupDoesNotOverwrite() throws {
    let bench = try Bench()
    #expect(throws: StoreError.exists(path: bench.path)) { try bench.notebook.backUp(to: bench.path) }
  }

  @Test func whatIsNoSoundNotebookIsNotRestored() throws {
    let bench = try Bench()
    try bench.take([.pick(100)])
    let copy = bench.folder + "/copy.sqlite"
    try bench.notebook.backUp(to: copy)
    try DatabaseQueue(path: copy).write { try $0.execute(sql: "UPDATE cycle_month SET grams = grams + 1") }
    #expect(throws: StoreError.damaged(path: copy)) { try bench.notebook.checkBackup(at: copy) }
    let other = bench.folder + "/other.sqlite"
    try DatabaseQueue(path: other).write { try $0.execute(sql: "CREATE TABLE harvest (id INTEGER)") }
    let before = try Dump.all(bench)
    #expect(throws: StoreError.notANotebook(path: other)) { try bench.notebook.checkBackup(at: other) }
    #expect(throws: StoreError.notANotebook(path: other)) { try bench.notebook.restore(from: other) }
    #expect(try Dump.all(bench) == before)
  }
}
