public import CultiverMarseille
import GRDB

/// How much stands in a notebook.
public struct NotebookCounts: Hashable, Sendable {
  /// Sites.
  public let sites: Int64
  /// Plots.
  public let plots: Int64
  /// Ventures.
  public let ventures: Int64
  /// Crop cycles.
  public let cycles: Int64
  /// Harvests, voided ones included.
  public let harvests: Int64
  /// The day of the first harvest.
  public let first: Day?
  /// The day of the last harvest.
  public let last: Day?
  /// Actions of the history.
  public let actions: Int64
}

extension Reader {
  /// How much stands in the notebook.
  public func counts() throws -> NotebookCounts {
    let row = try Row.fetchOne(
      database,
      sql: """
        SELECT (SELECT count(*) FROM site) AS sites, (SELECT count(*) FROM plot) AS plots,
          (SELECT count(*) FROM venture) AS ventures, (SELECT count(*) FROM cycle) AS cycles,
          count(*) AS harvests, min(day) AS first, max(day) AS last, (SELECT count(*) FROM action) AS actions
        FROM harvest
        """)
    return NotebookCounts(
      sites: row?["sites"] ?? 0, plots: row?["plots"] ?? 0, ventures: row?["ventures"] ?? 0,
      cycles: row?["cycles"] ?? 0,
      harvests: row?["harvests"] ?? 0, first: Self.day(row?["first"]), last: Self.day(row?["last"]),
      actions: row?["actions"] ?? 0)
  }
}
