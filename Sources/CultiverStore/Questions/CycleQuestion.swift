import CultiverMarseille
import GRDB

/// How a cycle is read from its row.
enum CycleQuestion {
  static let columns = """
    cycle.id, cycle.code, cycle.code_key, cycle.plot_id, cycle.crop_id, cycle.variety_id, cycle.area, cycle.started,
    cycle.ended, cycle.outcome, cycle.inferred
    """

  static func cycle(_ row: Row) -> CropCycle {
    let started = Day(iso: row["started"] as String) ?? Day(ordinal: 0)
    let stage: CropCycle.Stage
    if let ended = (row["ended"] as String?).flatMap({ Day(iso: $0) }), ended >= started {
      stage = (row["outcome"] as String?) == "failed" ? .failed(started...ended) : .finished(started...ended)
    } else {
      stage = .standing(since: started)
    }
    return CropCycle(
      id: Identity(rawValue: row["id"]), code: row["code"], plot: Identity(rawValue: row["plot_id"]),
      crop: Identity(rawValue: row["crop_id"]), variety: (row["variety_id"] as Int64?).map { Identity(rawValue: $0) },
      area: (row["area"] as Int64?).map { Area(squareDecimetres: $0) }, stage: stage)
  }
}
