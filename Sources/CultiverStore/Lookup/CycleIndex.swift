import CultiverMarseille
import GRDB

/// Cycles by code, and by plot in the order in which they began.
struct CycleIndex {
  private(set) var byCode: [String: CropCycle] = [:]
  private var byPlot: [Identity<Plot>: [CropCycle]] = [:]
  /// Cycles that were opened by an import and begin with their earliest harvest.
  private(set) var inferred: Set<Identity<CropCycle>> = []

  init(_ database: Database) throws {
    let rows = try Row.fetchCursor(database, sql: "SELECT \(CycleQuestion.columns) FROM cycle ORDER BY started, id")
    while let row = try rows.next() {
      let cycle = CycleQuestion.cycle(row)
      byCode[row["code_key"]] = cycle
      byPlot[cycle.plot, default: []].append(cycle)
      if row["inferred"] == 1 { inferred.insert(cycle.id) }
    }
  }

  /// Takes in a new cycle.
  mutating func add(_ cycle: CropCycle) {
    byCode[Fold.code(cycle.code)] = cycle
    let place = byPlot[cycle.plot]?.firstIndex { $0.started > cycle.started }
    byPlot[cycle.plot, default: []].insert(cycle, at: place ?? byPlot[cycle.plot]?.count ?? 0)
  }

  /// All cycles of a plot, in the order in which they began.
  func on(_ plot: Identity<Plot>) -> [CropCycle] { byPlot[plot] ?? [] }

  /// The cycle of a code.
  func cycle(_ word: String) throws(Refusal) -> CropCycle {
    if let found = byCode[Fold.code(word)] { return found }
    throw .unknown(.cycle, word, nearest: Nearest.among(byCode.values.map(\.code).sorted(), to: word))
  }
}
