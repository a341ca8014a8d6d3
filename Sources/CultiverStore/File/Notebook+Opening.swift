import CultiverMarseille
import GRDB

extension Notebook {
  /// "Cult" in ASCII: tells a notebook from any other SQLite file.
  static let applicationID: Int32 = 0x4375_6C74

  /// Opens the notebook at a path and brings its schema up to date; a file that is missing, is no notebook or is newer than the program is left as it is. Long work asks `stopping` now and then, and throws `stopped` with nothing written when it says so.
  public static func open(at path: String, stopping: (@Sendable () -> Bool)? = nil) throws -> Notebook {
    let notebook = try recognised(at: path, configuration(stopping: stopping))
    try StoreError.naming(path) { try notebook.prepare() }
    return notebook
  }

  /// Opens a copy of a notebook only to read it; nothing in it changes, its schema neither.
  static func openCopy(at path: String) throws -> Notebook {
    var configuration = configuration()
    configuration.readonly = true
    return try recognised(at: path, configuration)
  }

  /// Opens a file that is a notebook and not newer than the program.
  private static func recognised(at path: String, _ configuration: Configuration) throws -> Notebook {
    guard PrivateFile.exists(at: path) else { throw StoreError.missing(path: path) }
    return try StoreError.naming(path) {
      let notebook = Notebook(path: path, queue: try DatabaseQueue(path: path, configuration: configuration))
      try notebook.queue.inDatabase { database in
        guard try Int32.fetchOne(database, sql: "PRAGMA application_id") == applicationID else {
          throw StoreError.notANotebook(path: path)
        }
        if try Migration.migrator().hasBeenSuperseded(database) { throw StoreError.newer(path: path) }
      }
      return notebook
    }
  }

  /// Makes a notebook with a number (1 to 2²⁰−1) and an identity of 128 bits of its own, and enters the reference tables; a file that stands there already is left as it is.
  public static func create(
    at path: String, number: Int64, uuid: String, catalogue: Catalogue
  ) throws -> Notebook {
    guard !PrivateFile.exists(at: path) else { throw StoreError.exists(path: path) }
    let made = try PrivateFile.make(at: path)
    do {
      return try StoreError.naming(path) {
        let notebook = Notebook(path: path, queue: try DatabaseQueue(path: path, configuration: configuration()))
        try notebook.queue.inDatabase { database in
          try database.execute(sql: "PRAGMA application_id = \(applicationID)")
        }
        try notebook.prepare()
        try notebook.queue.write { database in
          try catalogue.enter(into: database)
          // From here on nothing changes without an action.
          try database.execute(
            sql: "INSERT INTO notebook (id, number, uuid) VALUES (1, ?, ?)", arguments: [number, uuid])
        }
        return notebook
      }
    } catch {
      made.remove()
      throw error
    }
  }

  /// Makes the file one that is written ahead, and brings its schema up to date.
  func prepare() throws {
    let migrator = Migration.migrator()
    let current = try queue.inDatabase { database in
      // Not before the file is known to be ours: this writes into it. And not by the library, which then writes
      // without waiting for the disk.
      try database.execute(sql: "PRAGMA journal_mode = WAL")
      return try migrator.hasCompletedMigrations(database)
    }
    if !current { try migrator.migrate(queue) }
  }

  private static func configuration(stopping: (@Sendable () -> Bool)? = nil) -> Configuration {
    let stop = stopping.map(StopRequest.init)
    var configuration = Configuration()
    configuration.foreignKeysEnabled = true
    configuration.busyMode = .timeout(5)
    // A script holds its transaction open from line to line.
    configuration.allowsUnsafeTransactions = true
    configuration.prepareDatabase { database in
      // Once "recorded" is printed, a power cut does not take it back.
      try database.execute(sql: "PRAGMA synchronous = FULL")
      try database.execute(sql: "PRAGMA cache_size = -32000")
      stop?.watch(database)
    }
    return configuration
  }
}
