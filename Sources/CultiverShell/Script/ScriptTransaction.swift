/// The one transaction in which a script stands: a savepoint a line, and one action for `undo`.
protocol ScriptTransaction: AnyObject {
  /// Sets a savepoint before a line.
  func beginLine() throws
  /// Keeps what the line did.
  func keepLine() throws
  /// Takes back what the line did.
  func rollBackLine() throws
  /// Keeps what the script did.
  func commit() throws
  /// Takes back everything.
  func rollBack()
}
