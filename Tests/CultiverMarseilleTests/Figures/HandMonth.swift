import CultiverMarseille

/// June 2026 on a small farm, written by hand: two beds, `A1` of 20 m² and `A2` of 10 m², and two ventures.
struct HandMonth {
  static let bed = Plot(id: id(1), site: id(1), code: "A1", area: Area(squareDecimetres: 2000))
  static let secondBed = Plot(id: id(2), site: id(1), code: "A2", area: Area(squareDecimetres: 1000))
  static let first = Venture(id: id(1), code: "TDM", name: "Terre de Mars")
  static let second = Venture(id: id(2), code: "HDB", name: "Heko")
  static let tomato = Crop(id: id(1), code: "tomate", name: Phrase(fr: "Tomate", en: "Tomato"))
  static let roma = Variety(id: id(1), crop: id(1), name: "Roma")
  static let marmande = Variety(id: id(2), crop: id(1), name: "Marmande")

  var month = Month(index: 2026 * 12 + 5)
  var today = day("2026-07-15")
  var scope = Scope.everything
  var cycles: [MonthFacts.Cycle] = []
  var picks: [MonthFacts.Pick] = []
  var occupancies: [Occupancy] = []
  var saidNone: Set<Identity<Plot>> = []
  var plots = [bed, secondBed]

  static func id<Thing>(_ number: Int64) -> Identity<Thing> { Identity(notebook: 1, number: number) }

  static func day(_ iso: String) -> Day { Day(iso: iso) ?? Day(ordinal: 0) }

  /// Starts a cycle of tomatoes; its place is returned.
  @discardableResult
  mutating func grow(
    on plot: Plot = bed, area: Int64?, from: String, to: String? = nil, failed: Bool = false,
    variety: Variety? = nil, lifetime: Int64 = 0
  ) -> Int {
    let start = Self.day(from)
    let stage: CropCycle.Stage =
      to.map { failed ? .failed(start...Self.day($0)) : .finished(start...Self.day($0)) } ?? .standing(since: start)
    let cycle = CropCycle(
      id: Self.id(Int64(cycles.count + 1)), code: "C\(cycles.count + 1)", plot: plot.id, crop: Self.tomato.id,
      variety: variety?.id, area: area.map { Area(squareDecimetres: $0) }, stage: stage)
    cycles.append(.init(cycle: cycle, lifetime: Mass(grams: lifetime)))
    return cycles.count - 1
  }

  /// Records one harvest.
  mutating func pick(
    _ grams: Int64, from cycle: Int, on day: String, variety: Variety? = nil, to destination: Destination? = nil,
    estimated: Bool = false
  ) {
    picks.append(
      .init(
        cycle: cycle, day: Self.day(day), variety: variety?.id, destination: destination, harvests: 1,
        mass: Mass(grams: grams), lost: Mass(grams: destination == .lost ? grams : 0),
        estimated: Mass(grams: estimated ? grams : 0)))
  }

  /// Lets a venture hold a plot.
  mutating func hold(_ plot: Plot, by venture: Venture, from: String, to: String?) {
    occupancies.append(Occupancy(plot: plot.id, venture: venture.id, from: Self.day(from), to: to.map(Self.day)))
  }

  func figures() throws -> MonthlyFigures { try MonthlyFigures(facts) }

  var facts: MonthFacts {
    let commune = Commune(id: Self.id(1), insee: "13203", name: "Marseille 3e")
    let site = Site(id: Self.id(1), code: "BDM", name: "Belle de Mai", commune: commune.id)
    return MonthFacts(
      month: month, today: today, scope: scope, cycles: cycles, picks: picks, previousPicks: [], lastYearPicks: [],
      trend: [:], occupancies: occupancies, saidNone: saidNone,
      directory: .init(
        communes: [commune.id: commune], sites: [site.id: site],
        plots: Dictionary(uniqueKeysWithValues: plots.map { ($0.id, $0) }),
        ventures: [Self.first.id: Self.first, Self.second.id: Self.second], crops: [Self.tomato.id: Self.tomato],
        varieties: [Self.roma.id: Self.roma, Self.marmande.id: Self.marmande]))
  }
}
