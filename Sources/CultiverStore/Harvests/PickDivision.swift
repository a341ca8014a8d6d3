import CultiverMarseille

/// Divides a pick among its cycles and destinations, so that it adds up both ways.
struct PickDivision {
  /// One harvest that the pick becomes.
  struct Line {
    /// The place of its cycle among the pick's.
    let cycle: Int
    /// The place of its destination among the parts; that after the last is what was not stated.
    let kind: Int
    /// What became of it.
    let part: DestinationPart?
    /// How much, in the pick's measure.
    let measure: Int64
  }

  let measure: PickMeasure
  let cycles: [CropCycle]

  /// The lines, cycle by cycle in the order stated; throws `Misfit`.
  func lines(_ pick: PickDraft, plants: (CropCycle) throws -> Int64?) throws -> [Line] {
    let shares = try shares(pick.sharing, plants)
    let kinds = try kinds(pick.parts)
    let table = try Shares.table(rows: kinds.map(\.measure), columns: shares)
    return cycles.indices.flatMap { cycle in
      kinds.indices.compactMap { kind in
        let cell = table[kind][cycle]
        return cell > 0 ? Line(cycle: cycle, kind: kind, part: kinds[kind].part, measure: cell) : nil
      }
    }
  }

  // MARK: - Among cycles

  private func shares(_ sharing: Sharing?, _ plants: (CropCycle) throws -> Int64?) throws -> [Int64] {
    guard cycles.count > 1 else { return [measure.whole] }
    switch sharing {
    case nil: throw Misfit(.cycle, .sharingMissing(cycles.map(\.span)))
    case .area:
      return try weighted { cycle in
        guard let area = cycle.area else {
          throw Misfit(.cycle, .notShareable(cycle: cycle.code, byPlants: false))
        }
        return area.squareDecimetres
      }
    case .plants:
      return try weighted { cycle in
        guard let count = try plants(cycle) else {
          throw Misfit(.cycle, .notShareable(cycle: cycle.code, byPlants: true))
        }
        return count
      }
    case .parts(let parts):
      try refuseOtherCount(parts.count)
      return try Shares.split(measure.whole, by: parts.map(\.thousandths))
    case .quantities(let parts):
      try refuseOtherCount(parts.count)
      let measures = try parts.map { try measure.part($0) }
      let sum = try measures.reduce(0) { try Exact.sum($0, $1) }
      guard sum == measure.whole else {
        throw Misfit(.quantity, .partsDiffer(sum: measure.said(sum), has: measure.quantity))
      }
      return measures
    }
  }

  /// The parts by a weight of each cycle. The order in which cycles are typed settles nothing: their keys do.
  private func weighted(_ weight: (CropCycle) throws -> Int64) throws -> [Int64] {
    let order = cycles.indices.sorted { cycles[$0].id.rawValue < cycles[$1].id.rawValue }
    let parts = try Shares.split(measure.whole, by: try order.map { try weight(cycles[$0]) })
    var shares = Array(repeating: Int64(0), count: cycles.count)
    for (place, part) in zip(order, parts) { shares[place] = part }
    return shares
  }

  private func refuseOtherCount(_ count: Int) throws {
    guard count != cycles.count else { return }
    throw Misfit(.quantity, .partsForCycles(count, cycles: cycles.count))
  }

  // MARK: - Among destinations

  private func kinds(_ parts: [DestinationPart]) throws -> [(part: DestinationPart?, measure: Int64)] {
    var kinds: [(part: DestinationPart?, measure: Int64)] = []
    var sum: Int64 = 0
    for part in parts {
      let size = try part.quantity.map { try measure.part($0) } ?? 0
      sum = try Exact.sum(sum, size)
      kinds.append((part, size))
    }
    guard sum <= measure.whole else {
      throw Misfit(.destination, .partsExceed(sum: measure.said(sum), has: measure.quantity))
    }
    let rests = parts.indices.filter { parts[$0].quantity == nil }
    guard rests.count <= 1 else { throw Misfit(.destination, .severalRests) }
    guard let rest = rests.first else { return kinds + [(nil, measure.whole - sum)] }
    guard sum < measure.whole else { throw Misfit(.destination, .nothingLeft(parts[rest].destination)) }
    kinds[rest].measure = measure.whole - sum
    return kinds
  }
}
