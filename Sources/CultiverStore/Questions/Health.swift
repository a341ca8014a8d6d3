import GRDB

/// How a notebook's file is, seen quickly.
public struct Health: Hashable, Sendable {
  /// The name of its latest migration.
  public let schema: String
  /// How large it is, in bytes.
  public let bytes: Int64
  /// What the engine finds wrong in the file, in its own words; nothing when it is sound.
  public let faults: [String]
}

extension Reader {
  /// Looks whether the file is whole, without looking at what is in it.
  public func health() throws -> Health {
    Health(
      schema: Migration.all.last?.name ?? "",
      bytes: try Int64.fetchOne(
        database, sql: "SELECT page_count * page_size FROM pragma_page_count(), pragma_page_size()") ?? 0,
      faults: try String.fetchAll(database, sql: "SELECT * FROM pragma_quick_check(10)").filter { $0 != "ok" })
  }
}
