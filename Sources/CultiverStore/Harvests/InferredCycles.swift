import CultiverMarseille
import GRDB

/// Opens cycles of unknown area for staged harvests that found none standing: one per plot and crop, from its earliest harvest to the day before the next one there.
struct InferredCycles {
  private struct Gap: Hashable {
    let plot: Identity<Plot>
    let crop: Identity<Crop>
    /// The first day of the next cycle of the crop on the plot; nil when there is none.
    let next: Day?
  }

  private let writer: Writer

  init(_ writer: Writer) { self.writer = writer }

  func open() throws {
    let database = writer.database
    let rows = try Row.fetchAll(
      database,
      sql: """
        SELECT DISTINCT plot_id, crop_id, day FROM temp.staged WHERE cycle_id IS NULL
        ORDER BY plot_id, crop_id, day
        """)
    let index = try writer.lookup.cycleIndex()
    var earliest: [Gap: Day] = [:]
    var order: [Gap] = []
    for row in rows {
      guard let day = Day(iso: row["day"] as String) else { continue }
      let plot = Identity<Plot>(rawValue: row["plot_id"])
      let crop = Identity<Crop>(rawValue: row["crop_id"])
      let next = index.on(plot).first { $0.crop == crop && $0.started > day }
      let gap = Gap(plot: plot, crop: crop, next: next?.started)
      // Days come in order, so the first one of a gap is its earliest.
      if earliest[gap] == nil {
        earliest[gap] = day
        order.append(gap)
      }
    }
    for gap in order { if let day = earliest[gap] { try open(gap, from: day, index) } }
    writer.lookup.forget("cycle")
    try database.execute(
      sql: """
        UPDATE temp.staged SET cycle_id = (
          SELECT cycle.id FROM cycle
          WHERE cycle.plot_id = staged.plot_id AND cycle.crop_id = staged.crop_id AND cycle.started <= staged.day
            AND ifnull(cycle.ended, '9999-12-31') >= staged.day
          ORDER BY cycle.started DESC, cycle.id LIMIT 1)
        WHERE cycle_id IS NULL
        """)
  }

  private func open(_ gap: Gap, from day: Day, _ index: CycleIndex) throws {
    let next = index.on(gap.plot).first { $0.crop == gap.crop && $0.started == gap.next }
    if let next, index.inferred.contains(next.id) {
      try writer.update(
        Entry(table: "cycle", noun: .cycle, name: next.code, fields: [.init("started", .started, day.iso)]),
        id: next.id.rawValue)
      return
    }
    let id = try writer.key(of: "cycle")
    let code = try writer.freeCode(number: id & 0xFFFF_FFFF)
    let ended = gap.next?.adding(days: -1)
    try writer.insert(
      Entry(
        table: "cycle", noun: .cycle, name: code,
        fields: [
          .init("code", .code, code), .init("code_key", nil, Fold.code(code)),
          .init("plot_id", .plot, gap.plot.rawValue), .init("crop_id", .crop, gap.crop.rawValue),
          .init("started", .started, day.iso), .init("ended", .ended, ended?.iso),
          .init("outcome", .outcome, ended == nil ? nil : "finished"), .init("inferred", nil, 1),
        ]), id: id)
  }
}
