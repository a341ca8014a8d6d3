import GRDB

extension Notebook {
  /// Copies the notebook, as it stands, to a new file for its owner alone; a file that stands there already is left as it is.
  public func backUp(to path: String) throws {
    guard !PrivateFile.exists(at: path) else { throw StoreError.exists(path: path) }
    let made = try PrivateFile.make(at: path)
    do {
      try StoreError.naming(path) {
        let copy = try DatabaseQueue(path: path)
        try queue.backup(to: copy)
        // A copy is one file; the next program that opens it writes ahead again.
        try copy.writeWithoutTransaction { database in try database.execute(sql: "PRAGMA journal_mode = DELETE") }
        try copy.close()
      }
    } catch {
      made.remove()
      throw error
    }
  }

  /// Looks whether a file is a notebook in which everything holds, and leaves it as it is; throws `StoreError`.
  public func checkBackup(at path: String) throws {
    let backup = try Notebook.openCopy(at: path)
    let unsound = try StoreError.naming(path) {
      let migrator = Migration.migrator()
      if try backup.queue.read(migrator.hasCompletedMigrations) {
        return try backup.queue.read { try Reader($0).check() }
      }
      // One of an earlier version is looked at as it will be.
      let migrated = try DatabaseQueue()
      try backup.queue.backup(to: migrated)
      try migrator.migrate(migrated)
      return try migrated.read { try Reader($0).check() }
    }
    guard unsound.isEmpty else { throw StoreError.damaged(path: path) }
  }

  /// Replaces everything in this notebook by what stands in a backup, in one step.
  public func restore(from path: String) throws {
    let backup = try Notebook.openCopy(at: path)
    try StoreError.naming(self.path) {
      try backup.queue.backup(to: queue)
      try prepare()
    }
  }
}
