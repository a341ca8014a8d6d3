import CultiverMarseille
import GRDB

/// Changes a notebook within one action.
public final class Writer {
  let database: Database
  let action: Int64
  /// The notebook's own number, in the upper bits of every key.
  let notebook: Int64
  /// What the notebook knows by name; renewed after every change.
  var lookup: Lookup

  /// Whether reference rows that nobody has changed here take what a file states: so a whole notebook comes over as it is.
  public var adoptsReferences = false

  /// Why what is done here may change a month that an issued report closes; without it such a change is refused.
  public var correction: String?
  /// Why something was voided: reason enough in a closed month.
  var voiding: String?
  /// The months that are closed; renewed with every write.
  private(set) lazy var closedMonths = Result { try reader.closedMonths() }

  /// The report that closes the month of a day for a crop on a plot, unless this is said to be a correction.
  func closing(_ day: Day, _ plot: Identity<Plot>, _ crop: Identity<Crop>?) throws -> IssuedReport? {
    guard correction == nil, let closed = try closedMonths.get() else { return nil }
    return closed.report(on: day, site: try lookup.groundIndex().byID[plot]?.site.id, plot: plot, crop: crop)
  }

  /// What can be asked meanwhile.
  public var reader: Reader { Reader(database) }

  private init(_ database: Database, action: Int64, notebook: Int64) {
    self.database = database
    self.action = action
    self.notebook = notebook
    lookup = Lookup(database)
  }

  /// Opens an action.
  static func opening(_ header: ActionHeader, in database: Database) throws -> Writer {
    guard let notebook = try Int64.fetchOne(database, sql: "SELECT number FROM notebook") else {
      throw StoreError.fault("no notebook row")
    }
    let action = try next("action", notebook: notebook, count: 1, in: database)
    try database.run(
      """
      INSERT INTO action (id, at, who, line, first_harvest)
      SELECT ?, strftime('%Y-%m-%dT%H:%M:%SZ', ?, 'unixepoch'), ?, ?,
        1 + ifnull((SELECT last FROM counter WHERE entity = 'harvest'), 0)
      """, [action, header.at, header.who, header.line])
    try database.run("UPDATE notebook SET open_action = ?", [action])
    return Writer(database, action: action, notebook: notebook)
  }

  /// Joins the action that is open.
  static func within(_ database: Database) throws -> Writer {
    guard let row = try Row.fetchOne(database, sql: "SELECT number, open_action FROM notebook"),
      let action: Int64 = row["open_action"]
    else { throw StoreError.fault("no action is open") }
    return Writer(database, action: action, notebook: row["number"])
  }

  /// Whether the action has changed anything so far.
  func hasChanges() throws -> Bool {
    try database.value(
      Bool.self,
      """
      SELECT undoes IS NOT NULL OR EXISTS (SELECT 1 FROM change WHERE action_id = action.id)
        OR first_harvest <= ifnull((SELECT last FROM counter WHERE entity = 'harvest'), 0)
      FROM action WHERE id = ?
      """, [action]) ?? false
  }

  /// Closes the action.
  func close() throws {
    try database.run(
      """
      UPDATE action SET last_harvest = ifnull((SELECT last FROM counter WHERE entity = 'harvest'), 0)
      WHERE id = ?
      """, [action])
    try database.execute(sql: "UPDATE notebook SET open_action = NULL")
  }

  /// The key of the next row of a table; numbers are never given twice.
  func key(of table: String, count: Int64 = 1) throws -> Int64 {
    try Self.next(table, notebook: notebook, count: count, in: database)
  }

  /// Does something whole or not at all: what it began before it threw is taken back.
  func whole<Answer>(_ body: () throws -> Answer) throws -> Answer {
    try database.run("SAVEPOINT whole", [])
    do {
      let answer = try body()
      try database.run("RELEASE whole", [])
      return answer
    } catch {
      try database.execute(sql: "ROLLBACK TO whole; RELEASE whole")
      lookup = Lookup(database)
      throw error
    }
  }

  private static func next(_ table: String, notebook: Int64, count: Int64, in database: Database) throws -> Int64 {
    let last =
      try database.value(
        Int64.self,
        """
        INSERT INTO counter (entity, last) VALUES (:entity, :count)
        ON CONFLICT (entity) DO UPDATE SET last = last + :count RETURNING last
        """, ["entity": table, "count": count]) ?? 0
    return notebook << 32 | (last - count + 1)
  }
}
