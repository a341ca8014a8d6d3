public import CultiverMarseille
import GRDB

/// A pick as it was recorded: the harvests that it became.
public struct PickEntered: Hashable, Sendable {
  /// One of them.
  public struct Line: Hashable, Sendable {
    /// The harvest as it was recorded.
    public let harvest: HarvestEntered
    /// What was stated of it.
    public let draft: HarvestDraft
  }

  /// The harvests, in the order of their numbers.
  public let lines: [Line]
  /// What they come to together.
  public let mass: Mass
  /// What they were sold for together; nil when nothing is known of it.
  public let amount: Money?
  /// What looks wrong, once for each cycle.
  public let warnings: [Warning]
}

extension Writer {
  /// Records a pick: as one harvest, or as several that are shared among its cycles and told apart by destination, add up to it in every unit, and bear one number as their pick. Throws `Misfit`.
  public func add(_ pick: PickDraft, _ options: HarvestOptions) throws -> PickEntered {
    let resolver = HarvestResolver(self, options)
    let picked = PickedCycles(writer: self, resolver: resolver)
    let cycles = try picked.find(pick)
    guard !cycles.isEmpty else {
      // It has the words for what is missing.
      _ = try resolver.resolve(pick.harvest)
      throw StoreError.fault("a pick of nothing")
    }
    let word = pick.harvest.quantity.unit
    guard let unit = try resolver.unit(word) else { throw Misfit(.unit, try resolver.unknownUnit(word)) }
    let measure = try PickMeasure(pick.harvest.quantity, unit: unit) { try resolver.unit($0) }
    guard measure.whole > 0 else {
      _ = try resolver.resolve(draft(pick, measure.quantity, cycles[0]))
      throw StoreError.fault("a pick below a gram")
    }
    let division = PickDivision(measure: measure, cycles: cycles)
    let lines = try division.lines(pick) { try picked.plants(of: $0) }
    let whole = try cycles.indices.map { place in
      let share = lines.reduce(0) { $0 + ($1.cycle == place ? $1.measure : 0) }
      let quantity = cycles.count == 1 ? measure.quantity : measure.said(share)
      return try resolver.resolve(draft(pick, quantity, cycles[place]))
    }
    var drafts = try drafts(pick, measure, lines, cycles)
    let masses = try masses(lines, measure, whole)
    for place in drafts.indices { drafts[place].mass = masses[place] }
    try divideCount(of: pick, measure, lines, &drafts)
    try addProceeds(pick, measure, masses, resolver, &drafts)
    return try enter(drafts, from: cycles, lines, resolver, warnings: whole.flatMap(\.warnings))
  }

  /// The pick as a harvest of one of its cycles.
  private func draft(_ pick: PickDraft, _ quantity: Quantity, _ cycle: CropCycle) -> HarvestDraft {
    var draft = pick.harvest
    draft.cycle = cycle.code
    draft.quantity = quantity
    (draft.count, draft.cause) = (nil, nil)
    return draft
  }

  private func drafts(
    _ pick: PickDraft, _ measure: PickMeasure, _ lines: [PickDivision.Line], _ cycles: [CropCycle]
  ) throws -> [HarvestDraft] {
    // One line alone stands as it was said.
    let quantities = lines.count == 1 ? [measure.quantity] : measure.quantities(lines.map(\.measure))
    let losses = pick.parts.contains { $0.destination == .lost }
    if pick.harvest.cause != nil, !losses { throw Misfit(.cause, .nothingLost) }
    if pick.parts.contains(where: { $0.cause != nil && $0.destination != .lost }) {
      throw Misfit(.cause, .nothingLost)
    }
    return zip(lines, quantities).enumerated().map { place, line in
      var draft = draft(pick, line.1, cycles[line.0.cycle])
      draft.destination = line.0.part?.destination
      draft.cause = line.0.part.flatMap { $0.destination == .lost ? $0.cause ?? pick.harvest.cause : nil }
      // A reference names one harvest.
      draft.reference = pick.harvest.reference.map { place == 0 ? $0 : "\($0)/\(place + 1)" }
      return draft
    }
  }

  /// What the lines weigh: together what their quantities come to, once for all of one unit weight.
  private func masses(
    _ lines: [PickDivision.Line], _ measure: PickMeasure, _ whole: [ResolvedHarvest]
  ) throws -> [Mass] {
    guard measure.unit.grams == nil else { return lines.map { Mass(grams: $0.measure) } }
    var masses = Array(repeating: Mass.zero, count: lines.count)
    for weight in Set(whole.map(\.unitWeight)) {
      let places = lines.indices.filter { whole[lines[$0].cycle].unitWeight == weight }
      guard let first = places.first, let each = try unitMass(whole[lines[first].cycle]) else { continue }
      let parts = try Shares.masses(
        of: places.map { (lines[$0].kind, Count(thousandths: lines[$0].measure)) }, each: each)
      for (place, part) in zip(places, parts) { masses[place] = part }
    }
    for (line, mass) in zip(lines, masses) where mass.grams == 0 {
      let part = measure.said(line.measure)
      throw Misfit(
        .quantity, .underOneGram("\(Written.plain(part.count.thousandths, places: 3)) \(part.unit)"))
    }
    return masses
  }

  private func unitMass(_ harvest: ResolvedHarvest) throws -> Mass? {
    try database.value(Int64.self, "SELECT grams FROM unit_weight WHERE id = ?", [harvest.unitWeight]).map {
      Mass(grams: $0)
    }
  }

  /// Whole pieces stay whole: what was counted beside the mass is divided in ones when it was counted in ones.
  private func divideCount(
    of pick: PickDraft, _ measure: PickMeasure, _ lines: [PickDivision.Line], _ drafts: inout [HarvestDraft]
  ) throws {
    guard let count = pick.harvest.count else { return }
    let thousandths = count.count.thousandths
    let step: Int64 = thousandths % 1000 == 0 ? 1000 : 1
    let parts = try Shares.split(thousandths / step, by: lines.map(\.measure))
    for (place, part) in parts.enumerated() where part > 0 {
      drafts[place].count = Quantity(count: Count(thousandths: part * step), unit: count.unit)
    }
  }

  private func addProceeds(
    _ pick: PickDraft, _ measure: PickMeasure, _ masses: [Mass], _ resolver: HarvestResolver,
    _ drafts: inout [HarvestDraft]
  ) throws {
    guard let proceeds = pick.proceeds else { return }
    let sold = drafts.indices.filter { drafts[$0].destination == .sold }
    let amounts = try PickProceeds(
      unit: measure.unit, word: measure.quantity.unit,
      counted: try pick.harvest.count.flatMap { try resolver.unit($0.unit) }, units: { try resolver.unit($0) }
    ).amounts(
      proceeds,
      sold.map {
        PickProceeds.Line(quantity: drafts[$0].quantity.count, mass: masses[$0], count: drafts[$0].count?.count)
      })
    for (place, amount) in zip(sold, amounts) { drafts[place].amount = amount }
  }

  private func enter(
    _ drafts: [HarvestDraft], from cycles: [CropCycle], _ lines: [PickDivision.Line], _ resolver: HarvestResolver,
    warnings: [Warning]
  ) throws -> PickEntered {
    let harvests = try drafts.map { try resolver.resolve($0) }
    for harvest in harvests { try refuseTakenReference(harvest.reference) }
    let first = try key(of: "harvest", count: Int64(harvests.count))
    var entered: [PickEntered.Line] = []
    var (mass, amount) = (Mass.zero, Money?.none)
    for (place, harvest) in harvests.enumerated() {
      let cycle = cycles[lines[place].cycle].id
      var entry = fields(of: harvest, cycle: cycle)
      entry.fields += [
        .init("action_id", nil, action), .init("pick_id", .pick, harvests.count > 1 ? first : nil),
      ]
      let id = first + Int64(place)
      try insert(entry, id: id)
      entered.append(.init(harvest: try self.entered(harvest, cycle, id: id), draft: drafts[place]))
      mass = try mass.adding(Mass(grams: harvest.grams))
      if let part = drafts[place].amount { amount = try amount?.adding(part) ?? part }
    }
    return PickEntered(lines: entered, mass: mass, amount: amount, warnings: warnings)
  }
}
