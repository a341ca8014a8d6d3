import GRDB
import GRDBSQLite

/// Asks now and then, in the midst of long work of the engine, whether to stop it.
final class StopRequest: Sendable {
  /// How many steps of the engine's own machine lie between two questions: some milliseconds.
  private static let steps: Int32 = 50_000

  private let isWanted: @Sendable () -> Bool

  init(_ isWanted: @escaping @Sendable () -> Bool) { self.isWanted = isWanted }

  /// Watches a connection, which must not outlive this.
  func watch(_ database: Database) {
    sqlite3_progress_handler(
      database.sqliteConnection, Self.steps,
      { request in
        guard let request else { return 0 }
        return Unmanaged<StopRequest>.fromOpaque(request).takeUnretainedValue().isWanted() ? 1 : 0
      }, Unmanaged.passUnretained(self).toOpaque())
  }
}
