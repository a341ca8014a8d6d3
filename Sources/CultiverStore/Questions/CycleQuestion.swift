import CultiverMarseille
import GRDB

/// How a cycle is read from a row that begins with its columns: by their places, which costs half of what their names do.
enum CycleQuestion {
  static let columns = """
    cycle.id, cycle.code, cycle.code_key, cycle.plot_id, cycle.crop_id, cycle.variety_id, cycle.area, cycle.started,
    cycle.ended, cycle.outcome, cycle.inferred
    """

  static func cycle(_ row: Row) -> CropCycle {
    let started = Day(iso: row[7] as String) ?? Day(ordinal: 0)
    let stage: CropCycle.Stage
    if let ended = (row[8] as String?).flatMap({ Day(iso: $0) }), ended >= started {
      stage = (row[9] as String?) == "failed" ? .failed(started...ended) : .finished(started...ended)
    } else {
      stage = .standing(since: started)
    }
    return CropCycle(
      id: Identity(rawValue: row[0]), code: row[1], plot: Identity(rawValue: row[3]),
      crop: Identity(rawValue: row[4]), variety: (row[5] as Int64?).map { Identity(rawValue: $0) },
      area: (row[6] as Int64?).map { Area(squareDecimetres: $0) }, stage: stage)
  }
}
