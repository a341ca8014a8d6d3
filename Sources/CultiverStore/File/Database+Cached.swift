import GRDB

extension Database {
  /// Runs a statement that is prepared once and kept: preparing costs more than most rows do.
  func run(_ sql: String, _ arguments: StatementArguments) throws {
    try cachedStatement(sql: sql).execute(arguments: arguments)
  }

  /// The first row that a statement gives, prepared once and kept.
  func row(_ sql: String, _ arguments: StatementArguments) throws -> Row? {
    try Row.fetchOne(cachedStatement(sql: sql), arguments: arguments)
  }

  /// The first value that a statement gives, prepared once and kept.
  func value<Value: DatabaseValueConvertible>(_: Value.Type, _ sql: String, _ arguments: StatementArguments) throws
    -> Value?
  {
    try Value.fetchOne(cachedStatement(sql: sql), arguments: arguments)
  }
}
