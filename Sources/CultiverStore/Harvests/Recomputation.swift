public import CultiverMarseille
import GRDB

/// What harvests in units without a fixed mass would come to with the unit weights that hold on their days now.
public struct Recomputation: Hashable, Sendable {
  /// What changes for one crop and unit.
  public struct Group: Hashable, Sendable {
    /// Code of the crop.
    public let crop: String
    /// Code of the unit.
    public let unit: String
    /// How many harvests change.
    public internal(set) var harvests: Int64
    /// What they came to.
    public internal(set) var before: Mass
    /// What they come to now.
    public internal(set) var after: Mass
  }

  /// A harvest that changes.
  struct Change: Hashable, Sendable {
    let id: Int64
    let grams: Int64
    let weight: Int64
  }

  /// What changes, by crop and unit.
  public internal(set) var groups: [Group] = []
  /// How many harvests stay, because nobody said what their unit weighs on their day, or it comes to less than a gram.
  public internal(set) var unweighed: Int64 = 0
  /// How many stay, because they were voided.
  public internal(set) var voided: Int64 = 0
  /// How many come to what they came to before.
  public internal(set) var same: Int64 = 0

  var changes: [Change] = []
}

extension Reader {
  /// What recomputing the harvests of a scope and period would change, in one unit or in all; changes nothing. Throws `Misfit`.
  public func recomputation(_ filter: HarvestFilter, unit word: String?) throws -> Recomputation {
    let crops = try CropNames(database)
    let unit = try word.map { word in
      let unit = try self.unit(word)
      guard unit.grams == nil else { throw Misfit(.unit, .taken(.unit, word, by: word)) }
      return unit.id
    }
    let rows = try Row.fetchCursor(
      database,
      sql: """
        SELECT harvest.id, harvest.day, cycle.crop_id, ifnull(harvest.variety_id, cycle.variety_id), harvest.unit_id,
          harvest.quantity, harvest.grams, harvest.unit_weight_id, harvest.destination, harvest.cause,
          harvest.void_reason IS NOT NULL, ifnull(harvest.pick_id, harvest.id) AS pick
        FROM harvest
        JOIN cycle ON cycle.id = harvest.cycle_id
        JOIN plot ON plot.id = cycle.plot_id
        WHERE harvest.unit_id > 3 AND harvest.unit_id = ifnull(?, harvest.unit_id) AND \(HarvestFilter.condition)
        ORDER BY pick, harvest.id
        """, arguments: StatementArguments([unit] + filter.arguments))
    var recomputing = Recomputing(crops)
    while let row = try rows.next() { try recomputing.add(row) }
    return try recomputing.finished()
  }
}

extension Writer {
  /// Recomputes harvests as `Reader.recomputation` says, and says what that changed. Throws `Misfit`.
  public func recompute(_ filter: HarvestFilter, unit: String?) throws -> Recomputation {
    let recomputation = try reader.recomputation(filter, unit: unit)
    for change in recomputation.changes {
      try database.run(
        "UPDATE harvest SET grams = ?, unit_weight_id = ? WHERE id = ?", [change.grams, change.weight, change.id])
    }
    return recomputation
  }
}

/// Adds up what recomputing changes, pick after pick: the harvests of one pick and unit weight are weighed together, as they were recorded.
private struct Recomputing {
  private struct Line {
    let id: Int64
    let quantity: Count
    let grams: Int64
    let weight: Int64?
    let kind: String
    let crop: Identity<Crop>
    let unit: Int64
  }

  private let crops: CropNames
  private var result = Recomputation()
  private var groups: [String: Recomputation.Group] = [:]
  private var pick: Int64?
  /// The harvests of the pick by the weight that holds now.
  private var lines: [Int64: (weight: CropNames.Weight, lines: [Line])] = [:]

  init(_ crops: CropNames) { self.crops = crops }

  mutating func add(_ row: Row) throws {
    if row["pick"] != pick { try settle() }
    pick = row["pick"]
    if row[10] as Bool {
      result.voided += 1
      return
    }
    let crop = Identity<Crop>(rawValue: row[2])
    let variety = (row[3] as Int64?).map { Identity<Variety>(rawValue: $0) }
    guard let day = Reader.day(row[1]), let weight = crops.weight(of: row[4], crop: crop, variety: variety, on: day)
    else {
      result.unweighed += 1
      return
    }
    let line = Line(
      id: row[0], quantity: Count(thousandths: row[5]), grams: row[6], weight: row[7],
      kind: "\((row[8] as String?) ?? "") \((row[9] as String?) ?? "")", crop: crop, unit: row[4])
    lines[weight.id, default: (weight, [])].lines.append(line)
  }

  mutating func finished() throws -> Recomputation {
    try settle()
    result.groups = groups.values.sorted { ($0.crop, $0.unit) < ($1.crop, $1.unit) }
    return result
  }

  /// Weighs the harvests of the pick that has been read whole.
  private mutating func settle() throws {
    for (_, (weight, lines)) in lines.sorted(by: { $0.key < $1.key }) { try settle(lines, weight) }
    lines = [:]
  }

  private mutating func settle(_ lines: [Line], _ weight: CropNames.Weight) throws {
    var kinds: [String] = []
    for line in lines where !kinds.contains(line.kind) { kinds.append(line.kind) }
    let masses = try Shares.masses(
      of: lines.map { (kinds.firstIndex(of: $0.kind) ?? 0, $0.quantity) }, each: Mass(grams: weight.grams))
    let (was, now) = (try sum(lines.map(\.grams)), try sum(masses.map(\.grams)))
    // Whoever of a pick got the gram that was left over is no matter, as long as they add up.
    if was == now, lines.allSatisfy({ $0.weight == weight.id }) {
      result.same += Int64(lines.count)
      return
    }
    guard masses.allSatisfy({ $0.grams > 0 }) else {
      result.unweighed += Int64(lines.count)
      return
    }
    for (line, mass) in zip(lines, masses) {
      guard line.grams != mass.grams || line.weight != weight.id else {
        result.same += 1
        continue
      }
      result.changes.append(.init(id: line.id, grams: mass.grams, weight: weight.id))
      try count(line, mass)
    }
  }

  private mutating func count(_ line: Line, _ mass: Mass) throws {
    let (crop, unit) = (crops.byID[line.crop]?.code ?? "", crops.unitByID[line.unit]?.code ?? "")
    var group =
      groups["\(crop) \(unit)"] ?? .init(crop: crop, unit: unit, harvests: 0, before: .zero, after: .zero)
    group.harvests += 1
    group.before = try group.before.adding(Mass(grams: line.grams))
    group.after = try group.after.adding(mass)
    groups["\(crop) \(unit)"] = group
  }

  private func sum(_ grams: [Int64]) throws -> Int64 { try grams.reduce(0) { try Exact.sum($0, $1) } }
}
