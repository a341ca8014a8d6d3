import CultiverMarseille
import GRDB

/// Turns the words of harvests into keys; remembers what it has found, so that a million rows cost few questions.
final class HarvestResolver {
  private struct PlotWords: Hashable {
    let site: String?
    let plot: String
  }

  private struct PlotCrop: Hashable {
    let plot: Identity<Plot>
    let crop: Identity<Crop>
  }

  let writer: Writer
  let options: HarvestOptions
  private var places: [PlotWords: Ground.Place] = [:]
  private var crops: [String: [Crop]] = [:]
  private var cycles: [PlotCrop: [CropCycle]] = [:]
  private var units: [String: CropNames.Unit] = [:]
  /// What crops gave in one pick before the first harvest of them that is resolved here.
  var picks: [Identity<Crop>: EarlierPicks] = [:]
  private var entering = false
  /// Whether rows are still to be held against what stands: what is there already adds nothing to a closed month.
  let comparesLater: Bool

  init(_ writer: Writer, _ options: HarvestOptions, comparesLater: Bool = false) {
    self.writer = writer
    self.options = options
    self.comparesLater = comparesLater
  }

  /// The keys of a harvest, whose crop and variety are entered when they are new and it is not refused; throws `Misfit`.
  func resolve(_ draft: HarvestDraft) throws -> ResolvedHarvest {
    do {
      let harvest = try keys(of: draft)
      if entering { try writer.database.execute(sql: "RELEASE entering") }
      entering = false
      return harvest
    } catch {
      if entering {
        try writer.database.execute(sql: "ROLLBACK TO entering; RELEASE entering")
        writer.lookup.forget("crop")
        crops = [:]
      }
      entering = false
      throw error
    }
  }

  /// Remembers what the catalogue was before something is entered in it for a harvest that may yet be refused.
  private func beforeEntering() throws {
    if !entering { try writer.database.execute(sql: "SAVEPOINT entering") }
    entering = true
  }

  private func keys(of draft: HarvestDraft) throws -> ResolvedHarvest {
    let ground: (place: Identity<Plot>, crop: Crop, cycle: CropCycle?)
    if let code = draft.cycle {
      ground = try stated(code, draft)
    } else {
      ground = try standing(draft)
    }
    let variety = try self.variety(draft.variety, of: ground.crop)
    let weighed = try weigh(draft, crop: ground.crop, variety: variety ?? ground.cycle?.variety)
    let details = try details(draft)
    let warnings = try judge(draft, Mass(grams: weighed.grams), ground.crop, ground.cycle, variety)
    return ResolvedHarvest(
      day: draft.day, cycle: ground.cycle?.id, plot: ground.place, crop: ground.crop.id, variety: variety,
      quantity: draft.quantity.count.thousandths, unit: weighed.unit, grams: weighed.grams,
      unitWeight: weighed.weight, destination: draft.destination, note: draft.note, reference: draft.reference,
      voidReason: draft.voidReason, statedGrams: draft.mass?.grams, details: details, warnings: warnings)
  }

  /// Everything that is wrong with a harvest of which one thing is known to be.
  func misfits(_ draft: HarvestDraft, first: Misfit) -> [Misfit] {
    var found = [first]
    func look(_ body: () throws -> Void) {
      do {
        try body()
      } catch {
        if let misfit = error as? Misfit, !found.contains(where: { $0.column == misfit.column }) {
          found.append(misfit)
        }
      }
    }
    look { if let plot = draft.plot { _ = try place(plot, site: draft.site) } }
    look { if let crop = draft.crop, !options.addCrops { _ = try named(crop, adding: false) } }
    look {
      if let crop = draft.crop, let only = try? named(crop, adding: false), only.count == 1 {
        _ = try weigh(draft, crop: only[0], variety: nil)
      }
    }
    return found
  }

  // MARK: - Which cycle

  private func stated(_ code: String, _ draft: HarvestDraft) throws -> (Identity<Plot>, Crop, CropCycle?) {
    let cycle = try writer.placing(.cycle) { try writer.lookup.cycle(code) }
    guard let crop = try writer.lookup.cropIndex().byID[cycle.crop] else {
      throw StoreError.fault("cycle without crop")
    }
    if let word = draft.plot {
      let place = try self.place(word, site: draft.site)
      if place.plot.id != cycle.plot {
        let has = try writer.lookup.groundIndex().byID[cycle.plot]?.name ?? ""
        throw Misfit(.plot, .disagrees(.plot, stated: word, cycle: cycle.code, has: has))
      }
    } else if let word = draft.site {
      let has = try writer.lookup.groundIndex().byID[cycle.plot]?.site
      if try writer.placing(.site, { try writer.lookup.groundIndex().site(word) }).id != has?.id {
        throw Misfit(.site, .disagrees(.site, stated: word, cycle: cycle.code, has: has?.code ?? ""))
      }
    }
    if let word = draft.crop, !(try named(word, adding: false)).contains(where: { $0.id == crop.id }) {
      throw Misfit(.crop, .disagrees(.crop, stated: word, cycle: cycle.code, has: crop.code))
    }
    return (cycle.plot, crop, cycle)
  }

  private func standing(_ draft: HarvestDraft) throws -> (Identity<Plot>, Crop, CropCycle?) {
    guard let plotWord = draft.plot else { throw Misfit(.plot, .missing) }
    guard let cropWord = draft.crop else { throw Misfit(.crop, .missing) }
    let place = try self.place(plotWord, site: draft.site)
    let named = try self.named(cropWord, adding: options.addCrops)
    var candidates: [CropCycle] = []
    for crop in named {
      candidates += try cycles(place.plot.id, crop.id).filter { $0.stands(on: draft.day) }
    }
    let narrowed = try ofVariety(draft.variety, candidates)
    if narrowed.count == 1 { candidates = narrowed }
    guard candidates.count <= 1 else {
      throw Misfit(
        .crop, .severalCycles(crop: cropWord, plot: place.name, day: draft.day, candidates.map(\.span)))
    }
    if let cycle = candidates.first, let crop = named.first(where: { $0.id == cycle.crop }) {
      return (place.plot.id, crop, cycle)
    }
    guard named.count == 1, let crop = named.first else {
      throw Misfit(.crop, .several(.crop, cropWord, candidates: named.map(\.code).sorted()))
    }
    if let since = place.plot.retired, since <= draft.day {
      throw Misfit(.plot, .retired(.plot, place.name, since: since))
    }
    if options.startCycles { return (place.plot.id, crop, nil) }
    let near = try cycles(place.plot.id, crop.id).sorted {
      (abs($0.started.days(to: draft.day)), $0.code) < (abs($1.started.days(to: draft.day)), $1.code)
    }
    throw Misfit(
      .date,
      .noCycle(crop: crop.code, plot: place.name, day: draft.day, nearest: near.prefix(3).map(\.span)))
  }

  /// Of several cycles, those of the variety stated; all of them when none is, or it is none of theirs.
  func ofVariety(_ word: String?, _ cycles: [CropCycle]) throws -> [CropCycle] {
    guard cycles.count > 1, let word else { return cycles }
    let varieties = try writer.lookup.cropIndex().varietyByID
    let narrowed = cycles.filter { cycle in
      cycle.variety.flatMap { varieties[$0]?.name }.map(Fold.key) == Fold.key(word)
    }
    return narrowed.isEmpty ? cycles : narrowed
  }

  func place(_ word: String, site: String?) throws -> Ground.Place {
    let words = PlotWords(site: site, plot: word)
    if let known = places[words] { return known }
    let ground = try writer.lookup.groundIndex()
    if let site { _ = try writer.placing(.site) { try ground.site(site) } }
    let found = try writer.placing(.plot) { try ground.plot(word, site: site) }
    places[words] = found
    return found
  }

  func named(_ word: String, adding: Bool) throws -> [Crop] {
    if let known = crops[word] { return known }
    let found: [Crop]
    do {
      found = try writer.lookup.cropIndex().named(word)
    } catch let refusal as Refusal {
      guard adding else { throw Misfit(.crop, refusal) }
      let code = Fold.code(word).split { $0.isWhitespace || "'’".contains($0) }.joined(separator: "-")
      try beforeEntering()
      _ = try writer.enter(CropDraft(code: try writer.placing(.crop) { try Self.code(code) }, name: word), .adding)
      found = try writer.lookup.cropIndex().named(word)
    }
    crops[word] = found
    return found
  }

  private static func code(_ text: String) throws -> String {
    do {
      return try Typed.code(text)
    } catch {
      throw Refusal.typed(error)
    }
  }

  func cycles(_ plot: Identity<Plot>, _ crop: Identity<Crop>) throws -> [CropCycle] {
    let key = PlotCrop(plot: plot, crop: crop)
    if let known = cycles[key] { return known }
    let found = try writer.lookup.cycleIndex().on(plot).filter { $0.crop == crop }
    cycles[key] = found
    return found
  }

  // MARK: - How much

  private func variety(_ word: String?, of crop: Crop) throws -> Identity<Variety>? {
    guard let word else { return nil }
    let crops = try writer.lookup.cropIndex()
    if let known = crops.variety(word, of: crop.id) { return known.id }
    if options.checkVarieties {
      let near = Nearest.among(crops.varieties(of: crop.id), to: word)
      if !near.isEmpty { throw Misfit(.variety, .unknown(.variety, word, nearest: near)) }
    }
    try beforeEntering()
    return try writer.variety(word, of: crop.id)
  }

  private func weigh(
    _ draft: HarvestDraft, crop: Crop, variety: Identity<Variety>?
  ) throws -> (unit: Int64, grams: Int64, weight: Int64?) {
    let word = draft.quantity.unit
    guard let unit = try unit(word) else { throw Misfit(.unit, try unknownUnit(word)) }
    let mass: Mass
    var weight: CropNames.Weight?
    if let grams = unit.grams {
      mass = try draft.quantity.count.times(Mass(grams: grams))
      if let stated = draft.mass, stated != mass { throw Misfit(.grams, .massDisagrees(stated: stated, has: mass)) }
    } else {
      weight = try writer.lookup.cropIndex().weight(of: unit.id, crop: crop.id, variety: variety, on: draft.day)
      if let stated = draft.mass {
        mass = stated
      } else if let weight {
        mass = try draft.quantity.count.times(Mass(grams: weight.grams))
      } else {
        throw Misfit(.unit, .noUnitWeight(crop: crop.code, unit: word))
      }
    }
    guard mass.grams > 0 else { throw Misfit(.quantity, .underOneGram(Self.written(draft.quantity))) }
    return (unit.id, mass.grams, weight?.id)
  }

  private static func written(_ quantity: Quantity) -> String {
    "\(Written.plain(quantity.count.thousandths, places: 3)) \(quantity.unit)"
  }

  /// That no unit goes by a word.
  func unknownUnit(_ word: String) throws -> Refusal {
    .unknown(.unit, word, nearest: try writer.lookup.cropIndex().nearestUnits(to: word))
  }

  func unit(_ word: String) throws -> CropNames.Unit? {
    if let known = units[word] { return known }
    let found = try writer.lookup.cropIndex().unit(word)
    units[word] = found
    return found
  }
}

extension CropCycle {
  /// The cycle as it is shown to a person who must choose one.
  var span: CycleSpan { CycleSpan(code: code, started: started, ended: ended) }
}
