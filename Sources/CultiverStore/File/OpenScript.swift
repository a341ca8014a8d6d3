import GRDB

/// The transaction and action in which a script stands: a savepoint a line, all of it kept or nothing.
public final class OpenScript {
  private let notebook: Notebook

  init(_ notebook: Notebook, _ header: ActionHeader) throws {
    self.notebook = notebook
    try step { database in
      try database.beginTransaction(.immediate)
      do {
        _ = try Writer.opening(header, in: database)
      } catch {
        try database.rollback()
        throw error
      }
    }
  }

  /// Sets a savepoint before a line.
  public func beginLine() throws { try step { try $0.execute(sql: "SAVEPOINT script_line") } }

  /// Keeps what the line did.
  public func keepLine() throws { try step { try $0.execute(sql: "RELEASE script_line") } }

  /// Takes back what the line did.
  public func rollBackLine() throws {
    try step { database in
      // Work that was stopped was taken back as a whole, by the engine itself.
      if database.isInsideTransaction { try database.execute(sql: "ROLLBACK TO script_line; RELEASE script_line") }
    }
  }

  /// Keeps what the script did; one that changed nothing leaves no trace.
  public func commit() throws {
    try step { database in
      let writer = try Writer.within(database)
      guard try writer.hasChanges() else { return try database.rollback() }
      try writer.close()
      try database.commit()
    }
  }

  /// Takes back everything.
  public func rollBack() {
    // What cannot be rolled back any more was rolled back by the engine itself.
    try? step { database in if database.isInsideTransaction { try database.rollback() } }
  }

  private func step(_ body: (Database) throws -> Void) throws {
    try StoreError.naming(notebook.path) { try notebook.queue.unsafeReentrantWrite(body) }
  }
}

extension Notebook {
  /// Begins a script: until it is committed or rolled back, every write is a part of it.
  public func beginScript(_ header: ActionHeader) throws -> OpenScript { try OpenScript(self, header) }
}
