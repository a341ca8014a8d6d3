import CultiverMarseille

/// Settles what the words of each harvest leave open: by what the line says once, then by the context; or throws a doubt.
struct SaidSettling {
  let vocabulary: Vocabulary
  let today: Day
  let context: WritingContext
  /// All words of the line.
  let words: [Word]
  /// Whether it is said how a pick is shared among cycles.
  var isShared = false

  /// What stands once in the line and holds for every harvest of it.
  struct Shared {
    var plots: [SaidDraft.Placed<[Identity<Plot>]>] = []
    var site: SaidDraft.Placed<Identity<Site>>?
    var crop: SaidDraft.Placed<[Identity<Crop>]>?
    var day: SaidDraft.Placed<Day>?
  }

  /// The harvests, each whole.
  func picks(_ drafts: [SaidDraft]) throws(Doubt) -> [SaidPick] {
    let shared = shared(drafts)
    var picks: [SaidPick] = []
    for draft in drafts { picks.append(try pick(draft, shared)) }
    return picks
  }

  /// What was chosen when it was asked stands in quotation marks: it was said of one harvest alone.
  private func holdsForAll(_ range: Range<Int>) -> Bool { !words[range].contains(where: \.quoted) }

  private func shared(_ drafts: [SaidDraft]) -> Shared {
    guard drafts.count > 1 else { return Shared() }
    var shared = Shared()
    let plots = drafts.map(\.plots).filter { said in !said.isEmpty && said.allSatisfy { holdsForAll($0.range) } }
    if plots.count == 1 { shared.plots = plots[0] }
    let sites = drafts.compactMap(\.site)
    if Set(sites.map(\.value)).count == 1 { shared.site = sites[0] }
    let crops = drafts.filter { $0.crop != nil && $0.variety == nil }.compactMap(\.crop).filter {
      holdsForAll($0.range)
    }
    if crops.count == 1, drafts.allSatisfy({ $0.variety == nil }) { shared.crop = crops[0] }
    let days = drafts.compactMap(\.day)
    if Set(days.map(\.value)).count == 1 { shared.day = days[0] }
    return shared
  }

  /// A harvest, whole; one whose words state no quantity is of the one given.
  func pick(_ draft: SaidDraft, _ shared: Shared = Shared(), of quantity: Word? = nil) throws(Doubt) -> SaidPick {
    guard let quantity = draft.quantity.map(word) ?? quantity else {
      throw Doubt(fact: .missing(.quantity), range: 0..<0, column: 1, candidates: [])
    }
    let day = (draft.day ?? shared.day)?.value ?? context.day
    let on = day ?? today
    let site = (draft.site ?? shared.site)?.value
    let cycle = draft.cycle.flatMap { said in vocabulary.cycles.first { $0.id == said.value } }
    let plots = try plots(draft, shared, site, cycle, on)
    let crops = try crops(draft, shared, plots.map(\.plot), cycle, on)
    let variety = draft.variety.flatMap { said in said.value.first.flatMap { vocabulary.varieties[$0]?.name } }
    if plots.isEmpty, cycle == nil { throw plotMissing(draft, crops.ids, site, on) }
    var pick = SaidPick(
      quantity: quantity, crop: crops.word, plots: plots.map(\.word),
      variety: variety.flatMap { name in draft.variety.map { Word(name, column: words[$0.range.lowerBound].column) } },
      cycle: cycle.flatMap { cycle in draft.cycle.map { Word(cycle.code, column: words[$0.range.lowerBound].column) } },
      day: day)
    if let said = draft.day ?? shared.day { pick.dayColumn = words[said.range.lowerBound].column }
    pick.parts = draft.parts.map { Word($0.value, column: words[$0.range.lowerBound].column) }
    pick.note = draft.note
    if cycle == nil, !isShared, plots.count == 1 { try oneCycle(draft, plots[0].plot, crops.ids, on) }
    return pick
  }

  private func word(_ range: Range<Int>) -> Word {
    Word(Span.text(words[range]), column: words[range.lowerBound].column)
  }

  // MARK: - Where

  typealias Place = (plot: Plot, word: Word)

  private func plots(
    _ draft: SaidDraft, _ shared: Shared, _ site: Identity<Site>?, _ cycle: CropCycle?, _ day: Day
  ) throws(Doubt) -> [Place] {
    let said = draft.plots.isEmpty && cycle == nil ? shared.plots : draft.plots
    guard said.isEmpty else {
      var places: [Place] = []
      for plot in said { places.append(try self.plot(plot, draft, site, cycle, day)) }
      return places
    }
    guard cycle == nil, let name = context.plot, let plot = vocabulary.plots(name).first,
      site == nil || site == plot.site
    else { return [] }
    return [(plot, Word(vocabulary.name(of: plot), column: 1))]
  }

  /// The one plot that is meant.
  func plot(
    _ said: SaidDraft.Placed<[Identity<Plot>]>, _ draft: SaidDraft, _ site: Identity<Site>?, _ cycle: CropCycle?,
    _ day: Day
  ) throws(Doubt) -> Place {
    let column = words[said.range.lowerBound].column
    let text = Span.text(words[said.range])
    var plots = said.value.compactMap(vocabulary.plot)
    let isPlaced = text.contains("/")
    if let site = site ?? (isPlaced ? nil : context.site.flatMap(vocabulary.site)?.id) {
      let there = plots.filter { $0.site == site }
      guard !there.isEmpty else {
        let others = plots.map { plot in "\(vocabulary.site(plot.site)?.code ?? "")/\(plot.code)" }
        throw Doubt(
          fact: .otherSite(plot: text, site: vocabulary.site(site)?.code ?? ""), range: said.range, column: column,
          candidates: draft.site == nil ? others.map { Doubt.Candidate($0) } : [])
      }
      plots = there
    }
    if let cycle, plots.contains(where: { $0.id == cycle.plot }) { plots = plots.filter { $0.id == cycle.plot } }
    guard plots.count == 1, let plot = plots.first else {
      let standing = Set(vocabulary.standing(on: day, crops: draft.crop?.value).map(\.plot))
      let names = plots.map { (stands: standing.contains($0.id), name: vocabulary.name(of: $0)) }
        .sorted { ($0.stands ? 0 : 1, $0.name) < ($1.stands ? 0 : 1, $1.name) }
      throw Doubt(
        fact: .several(.plot, text), range: said.range, column: column,
        candidates: names.map { Doubt.Candidate($0.name) })
    }
    return (plot, Word(vocabulary.name(of: plot), column: column))
  }

  private func plotMissing(
    _ draft: SaidDraft, _ crops: [Identity<Crop>], _ site: Identity<Site>?, _ day: Day
  ) -> Doubt {
    let site = site ?? context.site.flatMap(vocabulary.site)?.id
    var names: [String] = []
    for cycle in vocabulary.standing(on: day, crops: crops, site: site) {
      guard let plot = vocabulary.plot(cycle.plot) else { continue }
      let name = vocabulary.name(of: plot)
      if !names.contains(name) { names.append(name) }
    }
    return missing(.plot, draft, names.sorted().map { Doubt.Candidate($0) })
  }

  private func missing(_ thing: Doubt.Thing, _ draft: SaidDraft, _ candidates: [Doubt.Candidate]) -> Doubt {
    let last = max(0, draft.end - 1)
    let column = words.isEmpty ? 1 : words[last].column + words[last].text.count + (words[last].quoted ? 2 : 0)
    return Doubt(fact: .missing(thing), range: draft.end..<draft.end, column: column, candidates: candidates)
  }

  // MARK: - What

  private func crops(
    _ draft: SaidDraft, _ shared: Shared, _ plots: [Plot], _ cycle: CropCycle?, _ day: Day
  ) throws(Doubt) -> (ids: [Identity<Crop>], word: Word) {
    let column = (draft.crop ?? shared.crop).map { words[$0.range.lowerBound].column } ?? 1
    func one(_ id: Identity<Crop>) -> (ids: [Identity<Crop>], word: Word) {
      ([id], Word(vocabulary.crops[id]?.code ?? "", column: column))
    }
    if let cycle { return one(cycle.crop) }
    let ofVariety = draft.variety.map { said in said.value.compactMap { vocabulary.varieties[$0]?.crop } }
    guard
      let ids = draft.crop?.value ?? ofVariety ?? shared.crop?.value
        ?? context.crop.map({ vocabulary.crops($0) })
    else {
      let standing = plots.flatMap { vocabulary.standing(on: day, plot: $0.id) }
      let codes = Set(standing.compactMap { vocabulary.crops[$0.crop]?.code }).sorted()
      throw missing(.crop, draft, codes.map { Doubt.Candidate($0) })
    }
    let distinct = Set(ids).sorted()
    if distinct.count == 1 { return one(distinct[0]) }
    let here = Set(plots.flatMap { vocabulary.standing(on: day, plot: $0.id, crops: distinct) }.map(\.crop)).sorted()
    if here.count == 1 { return one(here[0]) }
    let range = draft.crop?.range ?? draft.variety?.range ?? shared.crop?.range ?? draft.end..<draft.end
    // Where none is known to stand, what the plot says of it is the better word.
    throw Doubt(
      fact: .several(.crop, Span.text(words[range])), range: range,
      column: range.isEmpty ? 1 : words[range.lowerBound].column,
      candidates: (here.isEmpty ? distinct : here).compactMap { id in
        vocabulary.crops[id].map { crop in
          Doubt.Candidate(
            Phrase(fr: "\(crop.code) (\(crop.name.fr))", en: "\(crop.code) (\(crop.name.en))"), ["culture", crop.code])
        }
      })
  }

  /// Refuses a crop that stands several times on the plot that day, unless its variety tells which is meant.
  private func oneCycle(_ draft: SaidDraft, _ plot: Plot, _ crops: [Identity<Crop>], _ day: Day) throws(Doubt) {
    var standing = vocabulary.standing(on: day, plot: plot.id, crops: crops)
    if let varieties = draft.variety?.value {
      let fitting = standing.filter { cycle in cycle.variety.map(varieties.contains) ?? false }
      if !fitting.isEmpty { standing = fitting }
    }
    guard standing.count > 1 else { return }
    let crop = standing.first.flatMap { vocabulary.crops[$0.crop]?.code } ?? ""
    let doubt = missing(.cycle, draft, [])
    throw Doubt(
      fact: .severalCycles(crop: crop, plot: vocabulary.name(of: plot)), range: doubt.range, column: doubt.column,
      candidates: standing.map { cycle in
        let variety = cycle.variety.flatMap { vocabulary.varieties[$0]?.name }.map { ", \($0)" } ?? ""
        let shown = Said.cycle(CycleSpan(code: cycle.code, started: cycle.started, ended: cycle.ended))
        return Doubt.Candidate(Phrase(fr: shown.fr + variety, en: shown.en + variety), ["cycle", cycle.code])
      })
  }
}
