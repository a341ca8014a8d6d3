import CultiverMarseille
import GRDB

/// Finds the cycles from which a pick was taken.
struct PickedCycles {
  let writer: Writer
  let resolver: HarvestResolver

  /// The cycles, each once, in the order in which they were stated: those named, those of a group, or those of the crop that stand on the plots that day. Throws `Misfit`.
  func find(_ pick: PickDraft) throws -> [CropCycle] {
    var found: [CropCycle] = []
    if pick.cycles.isEmpty && pick.group == nil {
      for plot in pick.plots { found += try standing(on: plot, pick) }
    } else {
      for word in pick.cycles { found += try named(word, pick.harvest.day) }
      if let group = pick.group { found += try self.group(group, pick.harvest.day) ?? { throw try unknown(group) }() }
      try refuseOtherPlots(found, pick)
    }
    var seen: Set<Identity<CropCycle>> = []
    found.removeAll { !seen.insert($0.id).inserted }
    try refuseOtherCrops(found)
    return found
  }

  /// How many plants a cycle has, when it is known.
  func plants(of cycle: CropCycle) throws -> Int64? {
    try writer.database.value(Int64.self, "SELECT plants FROM cycle WHERE id = ?", [cycle.id.rawValue])
  }

  private func standing(on plot: String, _ pick: PickDraft) throws -> [CropCycle] {
    var draft = pick.harvest
    draft.plot = plot
    guard let crop = draft.crop else { throw Misfit(.crop, .missing) }
    let place = try resolver.place(plot, site: draft.site)
    let cycles = try resolver.named(crop, adding: false).flatMap { crop in
      try resolver.cycles(place.plot.id, crop.id).filter { $0.stands(on: draft.day) }
    }
    let wanted = try resolver.ofVariety(draft.variety, cycles)
    guard wanted.count == 1 || (pick.sharing != nil && wanted.count > 1) else {
      // It has the words for every way in which there is not one.
      _ = try resolver.resolve(draft)
      throw StoreError.fault("a harvest that stands nowhere")
    }
    return wanted
  }

  private func named(_ word: String, _ day: Day) throws -> [CropCycle] {
    let cycles = try writer.lookup.cycleIndex()
    if let cycle = cycles.byCode[Fold.code(word)] { return [cycle] }
    if let group = try group(word, day) { return group }
    return [try writer.placing(.cycle) { try cycles.cycle(word) }]
  }

  /// The cycles of a group that stand that day, all of them when none does; nil when there is no such group.
  private func group(_ word: String, _ day: Day) throws -> [CropCycle]? {
    let codes = try String.fetchAll(
      writer.database, sql: "SELECT code FROM cycle WHERE grouping_key IN (?, ?) ORDER BY code, id",
      arguments: [Fold.code(word), Fold.key(word)])
    let cycles = try codes.map { try writer.lookup.cycleIndex().cycle($0) }
    let standing = cycles.filter { $0.stands(on: day) }
    return cycles.isEmpty ? nil : standing.isEmpty ? cycles : standing
  }

  private func unknown(_ group: String) throws -> Misfit {
    let names = try String.fetchAll(
      writer.database, sql: "SELECT DISTINCT grouping FROM cycle WHERE grouping IS NOT NULL ORDER BY grouping")
    return Misfit(.cycle, .unknown(.group, group, nearest: Nearest.among(names, to: group)))
  }

  private func refuseOtherPlots(_ cycles: [CropCycle], _ pick: PickDraft) throws {
    guard !pick.plots.isEmpty else { return }
    let plots = Set(try pick.plots.map { try resolver.place($0, site: pick.harvest.site).plot.id })
    guard let other = cycles.first(where: { !plots.contains($0.plot) }) else { return }
    let has = try writer.lookup.groundIndex().byID[other.plot]?.name ?? ""
    throw Misfit(
      .plot, .disagrees(.plot, stated: pick.plots.joined(separator: ","), cycle: other.code, has: has))
  }

  private func refuseOtherCrops(_ cycles: [CropCycle]) throws {
    guard let first = cycles.first, let other = cycles.first(where: { $0.crop != first.crop }) else { return }
    let crops = try writer.lookup.cropIndex().byID
    throw Misfit(
      .crop,
      .disagrees(
        .crop, stated: crops[first.crop]?.code ?? "", cycle: other.code, has: crops[other.crop]?.code ?? ""))
  }
}
