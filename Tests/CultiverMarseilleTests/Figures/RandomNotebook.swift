import CultiverMarseille

/// A small notebook thrown with dice: overlapping cycles, unknown areas, gaps between holders, ties, and codes that sort badly.
struct RandomNotebook {
  /// A harvest as a notebook holds it.
  struct Harvest {
    let cycle: Identity<CropCycle>
    let day: Day
    let variety: Identity<Variety>?
    let destination: Destination?
    let grams: Int64
    let estimated: Bool
    let voided: Bool
  }

  static let firstDay = Day(ordinal: 19_600)  // 2023-08-31
  static let days = 640

  private(set) var communes: [Commune] = []
  private(set) var sites: [Site] = []
  private(set) var plots: [Plot] = []
  private(set) var ventures: [Venture] = []
  private(set) var crops: [Crop] = []
  private(set) var varieties: [Variety] = []
  private(set) var occupancies: [Occupancy] = []
  private(set) var cycles: [CropCycle] = []
  private(set) var harvests: [Harvest] = []
  private(set) var none: [(plot: Identity<Plot>, day: Day)] = []

  init(seed: Int) {
    var dice = Dice(seed: seed)
    addPlaces(&dice)
    addCatalogue(&dice)
    addOccupancies(&dice)
    addCycles(&dice)
  }

  private mutating func addPlaces(_ dice: inout Dice) {
    for (number, insee) in ["13203", "13055", "13214"].enumerated() {
      communes.append(Commune(id: Self.id(number), insee: insee, name: "Commune \(insee)"))
    }
    for (number, code) in dice.shuffled(["B", "É1", "a", "Z_"]).enumerated() {
      sites.append(Site(id: Self.id(number), code: code, name: code, commune: dice.one(of: communes).id))
    }
    let codes = ["A1", "A10", "A2", "e\u{301}", "f", "Ω"]
    let offset = dice.below(codes.count)
    for number in 0..<(2 + dice.below(7)) {
      let retired = dice.chance(15) ? Self.day(&dice) : nil
      plots.append(
        Plot(
          id: Self.id(number), site: sites[number % sites.count].id,
          code: codes[(number / sites.count * 2 + offset) % codes.count],
          area: Area(squareDecimetres: Int64(1 + dice.below(20_000))),
          kind: PlotKind.allCases[number % 3], retired: retired))
    }
  }

  private mutating func addCatalogue(_ dice: inout Dice) {
    for (number, code) in dice.shuffled(["V1", "v1", "V10"]).enumerated() {
      ventures.append(Venture(id: Self.id(number), code: code, name: code))
    }
    for (number, code) in dice.shuffled(["tomate", "chou-rave", "blette"]).enumerated() {
      let family = ["Solanaceae", "Brassicaceae", nil][number]
      crops.append(Crop(id: Self.id(number), code: code, name: Phrase(verbatim: code), family: family))
      for (place, name) in dice.shuffled(["Roma", "Noire de Crimée", "roma"]).enumerated() {
        varieties.append(Variety(id: Self.id(number * 3 + place), crop: Self.id(number), name: name))
      }
    }
  }

  private mutating func addOccupancies(_ dice: inout Dice) {
    for plot in plots {
      var from = Self.firstDay.adding(days: dice.below(200))
      while dice.chance(75), from < Self.firstDay.adding(days: Self.days) {
        let to = dice.chance(20) ? nil : from.adding(days: dice.below(150))
        occupancies.append(Occupancy(plot: plot.id, venture: dice.one(of: ventures).id, from: from, to: to))
        guard let to else { break }
        from = to.adding(days: 1 + (dice.chance(50) ? 0 : dice.below(40)))
      }
    }
    occupancies = dice.shuffled(occupancies)
  }

  private mutating func addCycles(_ dice: inout Dice) {
    for number in 0..<(3 + dice.below(28)) {
      let start = Self.day(&dice)
      let end = start.adding(days: dice.below(160))
      let stage: CropCycle.Stage =
        dice.chance(20) ? .standing(since: start) : dice.chance(30) ? .failed(start...end) : .finished(start...end)
      let crop = dice.one(of: crops).id
      let cycle = CropCycle(
        id: Self.id(number), code: "C\(number)", plot: dice.one(of: plots).id, crop: crop,
        variety: dice.chance(60) ? anyVariety(of: crop, &dice) : nil,
        area: dice.chance(20) ? nil : Area(squareDecimetres: Int64(1 + dice.below(dice.chance(20) ? 3 : 20_000))),
        stage: stage)
      cycles.append(cycle)
      for _ in 0..<dice.below(9) { addHarvest(from: cycle, &dice) }
    }
    for _ in 0..<dice.below(20) { none.append((dice.one(of: plots).id, Self.day(&dice))) }
  }

  private mutating func addHarvest(from cycle: CropCycle, _ dice: inout Dice) {
    let last = cycle.ended ?? Self.firstDay.adding(days: Self.days)
    let day = cycle.started.adding(days: dice.below(max(1, cycle.started.days(to: last) + 1)))
    harvests.append(
      Harvest(
        cycle: cycle.id, day: day, variety: dice.chance(40) ? anyVariety(of: cycle.crop, &dice) : nil,
        destination: dice.chance(70) ? dice.one(of: Destination.allCases) : nil,
        grams: dice.chance(50) ? 1000 : Int64(1 + dice.below(30_000)), estimated: dice.chance(30),
        voided: dice.chance(10)))
  }

  private func anyVariety(of crop: Identity<Crop>, _ dice: inout Dice) -> Identity<Variety> {
    dice.one(of: varieties.filter { $0.crop == crop }).id
  }

  private static func day(_ dice: inout Dice) -> Day { firstDay.adding(days: dice.below(days)) }

  private static func id<Thing>(_ number: Int) -> Identity<Thing> {
    Identity(notebook: 7, number: Int64(number + 1))
  }
}
