import GRDB

/// One step of the notebook's schema: frozen text, applied once and never changed afterwards.
struct Migration: Sendable {
  /// The name under which the notebook remembers that it was applied.
  let name: String
  /// The statements, in order.
  let statements: String

  /// Every migration, oldest first.
  static let all: [Migration] = [
    .schema1, .schema2, .schema3, .schema4, .schema5, .schema6, .schema7, .schema8,
  ]

  /// What applies the first `count` of them.
  static func migrator(first count: Int = all.count) -> DatabaseMigrator {
    var migrator = DatabaseMigrator()
    for migration in all.prefix(count) {
      migrator.registerMigration(migration.name) { database in
        try database.execute(sql: migration.statements)
      }
    }
    return migrator
  }
}
