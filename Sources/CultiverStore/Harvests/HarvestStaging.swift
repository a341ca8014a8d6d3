import CultiverMarseille
import GRDB
import GRDBSQLite

/// A temporary table of resolved harvests, filled through one prepared statement: a file of a million rows costs no memory and no question per row.
final class HarvestStaging {
  static let fields = """
    day, cycle_id, variety_id, quantity, unit_id, grams, unit_weight_id, destination, note, reference, void_reason
    """
  /// What few harvests state.
  static let details = "count, count_unit_id, grade, cause, amount, accepted"

  private let insert: Statement
  private let raw: OpaquePointer
  private var addDetails: Statement?
  private let database: Database
  /// What any of the rows states beside the mass: a column that the file does not have makes no row another.
  private(set) var stated: Set<Column> = []
  private(set) var withoutCycle: Int64 = 0
  private(set) var withReference: Int64 = 0
  private(set) var count: Int64 = 0

  init(_ database: Database) throws {
    self.database = database
    try database.execute(
      sql: """
        DROP TABLE IF EXISTS temp.staged;
        CREATE TEMP TABLE staged (
          id INTEGER PRIMARY KEY, line INTEGER NOT NULL, day TEXT NOT NULL, cycle_id INTEGER, plot_id INTEGER,
          crop_id INTEGER, variety_id INTEGER, quantity INTEGER NOT NULL, unit_id INTEGER NOT NULL,
          grams INTEGER NOT NULL, unit_weight_id INTEGER, destination TEXT, note TEXT, reference TEXT,
          void_reason TEXT, stated_grams INTEGER
        )
        """)
    insert = try database.makeStatement(
      sql: """
        INSERT INTO temp.staged (
          line, day, cycle_id, plot_id, crop_id, variety_id, quantity, unit_id, grams, unit_weight_id, destination,
          note, reference, void_reason, stated_grams)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """)
    raw = insert.sqliteStatement
  }

  /// Adds a harvest that stands on a line of the file.
  func add(_ harvest: ResolvedHarvest, line: Int) throws {
    count += 1
    if harvest.cycle == nil { withoutCycle += 1 }
    if harvest.reference != nil { withReference += 1 }
    sqlite3_bind_int64(raw, 1, Int64(line))
    bind(2, harvest.day.iso)
    bind(3, harvest.cycle?.rawValue)
    // Only a harvest that waits for its cycle needs to say where it was taken.
    bind(4, harvest.cycle == nil ? harvest.plot.rawValue : nil)
    bind(5, harvest.cycle == nil ? harvest.crop.rawValue : nil)
    bind(6, harvest.variety?.rawValue)
    sqlite3_bind_int64(raw, 7, harvest.quantity)
    sqlite3_bind_int64(raw, 8, harvest.unit)
    sqlite3_bind_int64(raw, 9, harvest.grams)
    bind(10, harvest.unitWeight)
    bind(11, harvest.destination?.rawValue)
    bind(12, harvest.note)
    bind(13, harvest.reference)
    bind(14, harvest.voidReason)
    bind(15, harvest.statedGrams)
    let code = sqlite3_step(raw)
    sqlite3_reset(raw)
    guard code == SQLITE_DONE else { throw DatabaseError(resultCode: ResultCode(rawValue: code)) }
    if let box = harvest.details { try add(box.details) }
  }

  /// Adds to the row that was added last what few rows state; a file in which none does pays nothing for it.
  private func add(_ details: ResolvedHarvest.Details) throws {
    let row = database.lastInsertedRowID
    try detailed().execute(arguments: [
      details.count, details.countUnit, details.grade, details.cause?.rawValue, details.amount?.cents, details.pick,
      details.accepted, row,
    ])
    if details.count != nil { stated.insert(.count) }
    if details.grade != nil { stated.insert(.grade) }
    if details.cause != nil { stated.insert(.cause) }
    if details.amount != nil { stated.insert(.amount) }
    if details.pick != nil { stated.insert(.pick) }
    if details.accepted != nil { stated.insert(.accepted) }
  }

  /// The statement that adds details, and room for them, when the first row states any.
  private func detailed() throws -> Statement {
    if let addDetails { return addDetails }
    for column in [
      "count INTEGER", "count_unit_id INTEGER", "grade TEXT", "cause TEXT", "amount INTEGER", "pick TEXT",
      "accepted TEXT",
    ] { try database.execute(sql: "ALTER TABLE temp.staged ADD COLUMN \(column)") }
    let statement = try database.makeStatement(
      sql: """
        UPDATE temp.staged SET (count, count_unit_id, grade, cause, amount, pick, accepted) = (?, ?, ?, ?, ?, ?, ?)
        WHERE id = ?
        """)
    addDetails = statement
    return statement
  }

  private func bind(_ index: Int32, _ value: Int64?) {
    if let value { sqlite3_bind_int64(raw, index, value) } else { sqlite3_bind_null(raw, index) }
  }

  private func bind(_ index: Int32, _ text: String?) {
    guard var text else {
      sqlite3_bind_null(raw, index)
      return
    }
    _ = text.withUTF8 { bytes in
      bytes.withMemoryRebound(to: CChar.self) { characters in
        // −1 has SQLite copy the bytes (SQLITE_TRANSIENT).
        sqlite3_bind_text(
          raw, index, characters.baseAddress, Int32(characters.count),
          unsafeBitCast(-1, to: sqlite3_destructor_type.self))
      }
    }
  }
}
