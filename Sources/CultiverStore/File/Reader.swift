import GRDB

/// Asks questions of a notebook within one transaction.
public struct Reader {
  let database: Database

  init(_ database: Database) { self.database = database }
}
