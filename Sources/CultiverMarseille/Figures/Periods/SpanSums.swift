/// The sums of one span, gathered piece by piece.
struct SpanSums {
  private(set) var crops: [FiguresSum]
  private(set) var plots: [FiguresSum]
  private(set) var ventures: [FiguresSum]
  private(set) var varieties: [FiguresSum]
  private(set) var destinations: [FiguresSum]
  private let placed: PlacedCycles

  init(_ walk: FiguresWalk) {
    placed = walk.placed
    func empty(_ count: Int) -> [FiguresSum] { Array(repeating: FiguresSum(), count: count) }
    crops = empty(placed.crops.count)
    plots = empty(placed.plots.count)
    ventures = empty(walk.tenure.ventures.count)
    varieties = empty(placed.varieties.count)
    destinations = []
  }

  /// Adds a piece, whose own varieties and destinations have these places among all.
  mutating func add(_ piece: SectionSums, _ places: Common.OfPiece) throws(QuantityError) {
    for (cycle, sum) in zip(placed.cycles, piece.cycles) where !sum.isEmpty {
      try crops[cycle.crop].add(sum)
      try plots[cycle.plot].add(sum)
    }
    for place in ventures.indices { try ventures[place].add(piece.ventures[place]) }
    for (place, sum) in zip(places.varieties, piece.varieties) { try Self.add(sum, to: &varieties, at: place) }
    for (place, part) in zip(places.destinations, piece.destinations) {
      try Self.add(part.sum, to: &destinations, at: place)
    }
  }

  private static func add(_ sum: FiguresSum, to sums: inout [FiguresSum], at place: Int) throws(QuantityError) {
    while sums.count <= place { sums.append(FiguresSum()) }
    try sums[place].add(sum)
  }

  /// What only picks state, numbered for all pieces.
  struct Common {
    /// Where the varieties and destinations of one piece stand among all.
    struct OfPiece {
      let varieties: [Int]
      let destinations: [Int]
    }

    private(set) var varieties: Places<PlacedCycles.VarietyPlace>
    private(set) var destinations = Places<Destination?>()

    init(_ walk: FiguresWalk) { varieties = walk.placed.varieties }

    mutating func places(of piece: SectionSums) -> OfPiece {
      OfPiece(
        varieties: piece.varietyPlaces.keys.map { varieties.place(of: $0) },
        destinations: piece.destinations.map { destinations.place(of: $0.destination) })
    }
  }
}
