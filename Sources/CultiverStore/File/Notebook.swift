import CultiverMarseille
import GRDB

/// A notebook file, open: everything known, in one SQLite database.
public final class Notebook: Sendable {
  /// Where the file stands.
  public let path: String
  let queue: DatabaseQueue

  init(path: String, queue: DatabaseQueue) {
    self.path = path
    self.queue = queue
  }

  /// Reads from the notebook as it stands; within a write, as it stands there.
  public func read<Answer>(_ body: (Reader) throws -> Answer) throws -> Answer {
    try StoreError.naming(path) {
      try queue.unsafeReentrantWrite { database in
        if database.isInsideTransaction { return try body(Reader(database)) }
        // One transaction, so that every question of `body` sees the same notebook.
        try database.beginTransaction(.deferred)
        defer { try? database.rollback() }
        return try body(Reader(database))
      }
    }
  }

  /// Changes the notebook in one transaction and one action of the history: all of it, or nothing when `body` throws. Within another write it is a savepoint of that one. An action that changed nothing leaves no trace.
  public func write<Answer>(_ header: ActionHeader, _ body: (Writer) throws -> Answer) throws -> Answer {
    try write(header, keeping: { _ in true }, body)
  }

  /// Does what `write` does, and takes it back at the end unless `keeping` says of the answer that it is to stay.
  public func write<Answer>(
    _ header: ActionHeader, keeping: (Answer) -> Bool, _ body: (Writer) throws -> Answer
  ) throws -> Answer {
    try StoreError.naming(path) {
      try queue.unsafeReentrantWrite { database in
        try database.isInsideTransaction
          ? savepoint(database, keeping: keeping, body) : transaction(database, header, keeping: keeping, body)
      }
    }
  }

  private func transaction<Answer>(
    _ database: Database, _ header: ActionHeader, keeping: (Answer) -> Bool, _ body: (Writer) throws -> Answer
  ) throws -> Answer {
    try database.beginTransaction(.immediate)
    do {
      let writer = try Writer.opening(header, in: database)
      let months = try ClosedMonthGuard(writer)
      let answer = try body(writer)
      try months.check(writer)
      if try keeping(answer) && writer.hasChanges() {
        try writer.close()
        try database.commit()
      } else {
        try database.rollback()
      }
      return answer
    } catch {
      if database.isInsideTransaction { try database.rollback() }
      throw error
    }
  }

  private func savepoint<Answer>(
    _ database: Database, keeping: (Answer) -> Bool, _ body: (Writer) throws -> Answer
  ) throws -> Answer {
    try database.execute(sql: "SAVEPOINT line")
    do {
      let writer = try Writer.within(database)
      let months = try ClosedMonthGuard(writer)
      let answer = try body(writer)
      try months.check(writer)
      if !keeping(answer) { try database.execute(sql: "ROLLBACK TO line") }
      try database.execute(sql: "RELEASE line")
      return answer
    } catch {
      // Work that was stopped was taken back as a whole, by the engine itself.
      if database.isInsideTransaction { try database.execute(sql: "ROLLBACK TO line; RELEASE line") }
      throw error
    }
  }
}
