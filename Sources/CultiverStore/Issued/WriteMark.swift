import GRDB

/// How far a notebook had been written at some moment: its latest change and its latest harvest. What came later has higher numbers.
struct WriteMark: Hashable {
  /// The key of the latest change.
  let change: Int64
  /// The running number of the latest harvest.
  let harvest: Int64

  init(change: Int64, harvest: Int64) {
    self.change = change
    self.harvest = harvest
  }

  /// The mark of this moment.
  init(_ database: Database) throws {
    change = try database.value(Int64.self, "SELECT ifnull(max(id), 0) FROM change", []) ?? 0
    harvest = try database.value(Int64.self, "SELECT last FROM counter WHERE entity = 'harvest'", []) ?? 0
  }
}
