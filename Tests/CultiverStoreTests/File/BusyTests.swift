import CultiverMarseille
import GRDB
import Testing

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

@testable import CultiverStore

/// Two programs on one notebook.
@Suite struct BusyTests {
  @Test func aNotebookThatAnotherProgramHoldsIsBusyAndUnchanged() throws {
    let bench = try Bench()
    let before = try Dump.all(bench)
    try bench.notebook.queue.inDatabase { try $0.execute(sql: "PRAGMA busy_timeout = 50") }
    try bench.other().inDatabase { other in
      try other.execute(sql: "BEGIN IMMEDIATE")
      #expect(throws: StoreError.busy) { try bench.take([.pick(100)]) }
      #expect(throws: StoreError.busy) { try bench.notebook.beginScript(bench.header("script")) }
      // Reading goes on meanwhile.
      #expect(try bench.notebook.read { try $0.sites().count } == 2)
      try other.execute(sql: "ROLLBACK")
    }
    #expect(try Dump.all(bench) == before)
    #expect(try bench.take([.pick(100)]).added == 1)
  }

  @Test func aWriteWaitsForAnotherThatIsSoonDone() throws {
    let bench = try Bench()
    let other = try bench.other()
    try other.writeWithoutTransaction { try $0.execute(sql: "BEGIN IMMEDIATE") }
    // On the connection's own thread, so that nothing that waits can keep it from going on.
    other.asyncWriteWithoutTransaction { database in
      usleep(200_000)
      try? database.execute(sql: "COMMIT")
    }
    #expect(try bench.take([.pick(100)]).added == 1)
  }

  @Test func theWaitIsFiveSeconds() throws {
    let bench = try Bench(.nothing)
    #expect(try bench.notebook.queue.inDatabase { try Int.fetchOne($0, sql: "PRAGMA busy_timeout") } == 5000)
  }
}
