public import CultiverMarseille
import GRDB

/// Takes in a file of harvests: rows are resolved as they come, staged, compared with the notebook in sets, and entered in one statement.
public final class HarvestIntake: Intake {
  private let writer: Writer
  private let options: HarvestOptions
  private let resolver: HarvestResolver
  private let staging: HarvestStaging
  private var summary = IntakeSummary()

  init(_ writer: Writer, _ options: HarvestOptions) throws {
    self.writer = writer
    self.options = options
    resolver = HarvestResolver(writer, options, comparesLater: true)
    staging = try HarvestStaging(writer.database)
  }

  /// Takes in a row.
  public func add(_ draft: HarvestDraft, line: Int) throws {
    summary.read += 1
    do {
      let harvest = try resolver.resolve(draft)
      // Of a row that says why it is right there is nothing to warn.
      if draft.accepted == nil { summary.warn(harvest.warnings, line: line) }
      try staging.add(harvest, line: line)
    } catch let misfit as Misfit {
      summary.refuse(
        resolver.misfits(draft, first: misfit).map { Problem(line: line, column: $0.column, $0.refusal) })
    } catch is QuantityError {
      summary.refuse([Problem(line: line, column: .quantity, .tooLarge)])
    }
  }

  /// Notes a row that could not be read.
  public func refuse(_ problems: [Problem]) {
    summary.read += 1
    summary.refuse(problems)
  }

  /// Compares what was staged with the notebook and enters what is new.
  public func finish() throws -> IntakeSummary {
    let database = writer.database
    let closed = try ClosedRows(writer)
    if staging.withoutCycle > 0 {
      // What finds no cycle cannot be there already, and opens none in a month that is closed to it.
      try closed?.refuse(&summary, where: "staged.cycle_id IS NULL")
      try InferredCycles(writer).open()
    }
    if staging.withReference > 0 {
      try HarvestReferences(writer, update: options.update, stated: staging.stated, closed).settle(&summary)
    }
    let before = try Int64.fetchOne(database, sql: "SELECT max(id) FROM harvest") ?? 0
    if before > 0 && staging.count > staging.withReference {
      summary.alreadyPresent += try HarvestCounting(database, stated: staging.stated).dropPresent()
    }
    try closed?.refuse(&summary)
    try enter()
    summary.problems.sort { ($0.line, $0.column?.rawValue ?? "") < ($1.line, $1.column?.rawValue ?? "") }
    return summary
  }

  private func enter() throws {
    let database = writer.database
    let sums = try Row.fetchOne(database, sql: "SELECT count(*), ifnull(sum(grams), 0), max(id) FROM temp.staged")
    guard let sums, let count: Int64 = sums[0], count > 0, let last: Int64 = sums[2] else { return }
    // Rows that were dropped leave gaps, which numbers are not to have.
    let place = last == count ? "id" : "row_number() OVER (ORDER BY id)"
    let first = try writer.key(of: "harvest", count: count)
    let isTied = staging.stated.contains(.pick)
    if isTied { try tie(place) }
    let details = staging.stated.isEmpty ? "" : ", " + HarvestStaging.details
    let pick =
      isTied ? ("pick_id, ", "(SELECT picked.place + :before FROM temp.picked WHERE label = pick), ") : ("", "")
    try BulkEntry(count, into: database).run {
      try database.execute(
        sql: """
          INSERT INTO harvest (id, action_id, \(pick.0)\(HarvestStaging.fields)\(details))
          SELECT :before + \(place), :action, \(pick.1)\(HarvestStaging.fields)\(details) FROM temp.staged ORDER BY id
          """, arguments: ["before": first - 1, "action": writer.action])
    }
    summary.added += count
    summary.mass = try summary.mass.adding(Mass(grams: sums[1]))
  }

  /// Finds the first row that each label of a pick ties.
  private func tie(_ place: String) throws {
    try writer.database.execute(
      sql: """
        DROP TABLE IF EXISTS temp.picked;
        CREATE TEMP TABLE picked (label TEXT PRIMARY KEY, place INTEGER NOT NULL) WITHOUT ROWID;
        INSERT INTO picked (label, place)
        SELECT pick, min(place) FROM (SELECT pick, \(place) AS place FROM temp.staged)
        WHERE pick IS NOT NULL GROUP BY pick;
        """)
  }
}

extension Writer {
  /// Takes in a file of harvests.
  public func importHarvests(_ options: HarvestOptions) throws -> HarvestIntake { try HarvestIntake(self, options) }
}
