import CultiverMarseille
import GRDB

/// Plans by code, and by plot in the order in which they are to stand.
struct PlanIndex {
  private(set) var byCode: [String: CyclePlan] = [:]
  private var byPlot: [Identity<Plot>: [CyclePlan]] = [:]

  init(_ database: Database) throws {
    for row in try Row.fetchAll(database, sql: "SELECT * FROM plan ORDER BY stand, id") {
      if let plan = Reader.plan(row) { add(plan) }
    }
  }

  /// Takes in a new plan.
  mutating func add(_ plan: CyclePlan) {
    byCode[Fold.code(plan.code)] = plan
    let place = byPlot[plan.plot]?.firstIndex { $0.stand > plan.stand }
    byPlot[plan.plot, default: []].insert(plan, at: place ?? byPlot[plan.plot]?.count ?? 0)
  }

  /// All plans of a plot, in the order in which they are to stand.
  func on(_ plot: Identity<Plot>) -> [CyclePlan] { byPlot[plot] ?? [] }

  /// The plan of a code.
  func plan(_ word: String) throws(Refusal) -> CyclePlan {
    if let found = byCode[Fold.code(word)] { return found }
    throw .unknown(.plan, word, nearest: Nearest.among(byCode.values.map(\.code).sorted(), to: word))
  }
}
