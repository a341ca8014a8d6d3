/// Decides which sums of growers' parts may be told to anyone.
///
/// It makes *atoms*: sums that stand on at least three growers of whom none has more than half, in mass and in ground.
/// Atoms share no part, and everything published is a sum of whole atoms; so whatever is added to or taken from
/// whatever else, the least that can be worked out is an atom.
public enum PublicationGuard {
  /// How many growers a published figure stands on at least.
  public static let leastGrowers = 3

  /// The atoms of some parts of the same days, all with measured ground or all without: were both in one atom, its yield would tell them apart. Growers beside whom nothing could be told are left out.
  public static func atoms(_ parts: [GrowerPart]) -> (atoms: [PublicAtom], leftOut: Set<Grower>) {
    let (kept, aside) = setAside(ordered(parts))
    return (cells(kept).map { PublicAtom($0.parts, level: $0.level) }, aside)
  }

  /// Whether everyone of some parts can be told of together, nobody left out.
  public static func isSafe(_ parts: [GrowerPart]) -> Bool {
    guard isSafe(shares(parts, \.mass)) else { return false }
    let ground = shares(parts, \.groundDays)
    return ground.isEmpty || isSafe(ground)
  }

  /// Whether amounts by grower hide each of them. One who has nothing protects nobody: he would be known to have nothing.
  static func isSafe(_ shares: [Grower: Int64]) -> Bool {
    guard shares.count >= leastGrowers, let most = shares.values.max() else { return false }
    let whole = shares.values.reduce(Int128(0)) { $0 + Int128($1) }
    return Int128(most) * 2 <= whole
  }

  /// What each grower has, without those who have nothing.
  static func shares(_ parts: [GrowerPart], _ amount: (GrowerPart) -> Int64) -> [Grower: Int64] {
    var shares: [Grower: Int64] = [:]
    for part in parts where amount(part) > 0 { shares[part.grower, default: 0] += amount(part) }
    return shares
  }

  /// The parts without the growers who have more than half, taken out one by one until the rest is safe; nothing when fewer than three are left.
  private static func setAside(_ parts: [GrowerPart]) -> (kept: [GrowerPart], aside: Set<Grower>) {
    var kept = parts
    var aside: Set<Grower> = []
    while !kept.isEmpty, !isSafe(kept) {
      let (mass, ground) = (shares(kept, \.mass), shares(kept, \.groundDays))
      guard let most = greatest(mass, ground) else { return ([], Set(parts.map(\.grower))) }
      aside.insert(most)
      kept.removeAll { $0.grower == most }
    }
    return (kept, aside)
  }

  /// Who has more than half of the mass, else of the ground; nil when fewer than three have any, for then leaving one out helps nobody.
  private static func greatest(_ mass: [Grower: Int64], _ ground: [Grower: Int64]) -> Grower? {
    guard mass.count > leastGrowers || (mass.count == leastGrowers && isSafe(mass)) else { return nil }
    let shares = isSafe(mass) ? ground : mass
    return shares.max { ($0.value, $1.key.order.0, $1.key.order.1) < ($1.value, $0.key.order.0, $0.key.order.1) }?.key
  }

  /// What the parts of a cell have in common, from the closest to nothing.
  enum Level: Int, CaseIterable {
    case all, communeAndKind, communeAndStage, commune, kindAndStage, kind, stage, none

    func key(_ place: GrowerPart.Place) -> [String] {
      let (commune, kind, stage) = (String(place.commune.rawValue), place.kind.rawValue, place.stage?.code ?? "")
      return switch self {
      case .all: [commune, kind, stage]
      case .communeAndKind: [commune, kind]
      case .communeAndStage: [commune, stage]
      case .commune: [commune]
      case .kindAndStage: [kind, stage]
      case .kind: [kind]
      case .stage: [stage]
      case .none: []
      }
    }

    var hasCommune: Bool { [.all, .communeAndKind, .communeAndStage, .commune].contains(self) }
    var hasKind: Bool { [.all, .communeAndKind, .kindAndStage, .kind].contains(self) }
    var hasStage: Bool { [.all, .communeAndStage, .kindAndStage, .stage].contains(self) }
  }

  private struct Cell {
    let level: Level
    var parts: [GrowerPart]
  }

  /// Cells that have as much in common as can be. The parts are safe together, so what is left at the end finds shelter in cells already made.
  private static func cells(_ parts: [GrowerPart]) -> [Cell] {
    var cells: [Cell] = []
    var left = parts
    for level in Level.allCases {
      let groups = Dictionary(grouping: left) { level.key($0.place) }
      left = []
      for (_, group) in groups.sorted(by: { $0.key.lexicographicallyPrecedes($1.key) }) {
        if isSafe(group) { cells.append(Cell(level: level, parts: group)) } else { left += group }
      }
    }
    guard !left.isEmpty else { return cells }
    while !isSafe(left), !cells.isEmpty {
      let enough = cells.indices.filter { isSafe(left + cells[$0].parts) }
      let candidates = enough.isEmpty ? Array(cells.indices) : enough
      // The least mass loses its place in the breakdowns; the first made, at equal mass.
      guard let least = candidates.min(by: { mass(cells[$0]) < mass(cells[$1]) }) else { break }
      left += cells.remove(at: least).parts
    }
    return isSafe(left) ? cells + [Cell(level: .none, parts: left)] : cells
  }

  private static func mass(_ cell: Cell) -> Int64 { cell.parts.reduce(0) { $0 + $1.mass } }

  /// The parts in an order that depends on nothing but what they are.
  private static func ordered(_ parts: [GrowerPart]) -> [GrowerPart] {
    parts.sorted { a, b in
      if a.grower.order != b.grower.order { return a.grower.order < b.grower.order }
      return Level.all.key(a.place).lexicographicallyPrecedes(Level.all.key(b.place))
    }
  }
}
