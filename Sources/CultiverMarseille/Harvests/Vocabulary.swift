/// What the words of a line can name: the sites, plots, crops, varieties, units and cycles of a notebook.
public struct Vocabulary: Sendable {
  /// The sites.
  public let sites: [Site]
  /// The plots, those that are out of use too.
  public let plots: [Plot]
  /// Crops by their keys.
  public let crops: [Identity<Crop>: Crop]
  /// Varieties by their keys.
  public let varieties: [Identity<Variety>: Variety]
  /// Codes of units, by the folded words for them.
  public let units: [String: String]
  /// What units are called, by code.
  public let unitNames: [String: UnitName]
  /// Codes of the units of which it is known what one weighs of a crop.
  public let weighedUnits: [Identity<Crop>: [String]]
  /// Crop cycles, in the order in which they began.
  public let cycles: [CropCycle]

  private let sitesByWord: [String: [Site]]
  private let sitesByID: [Identity<Site>: Site]
  private let plotsByID: [Identity<Plot>: Plot]
  private let plotsByCode: [String: [Plot]]
  private let plotsByName: [String: [Plot]]
  private let cropsByName: [String: [Identity<Crop>]]
  private let varietiesByName: [String: [Identity<Variety>]]
  private let cyclesByCode: [String: CropCycle]

  /// What can be named; `cropNames` are the folded names of crops, their codes aside.
  public init(
    sites: [Site], plots: [Plot], crops: [Crop], cropNames: [String: [Identity<Crop>]], varieties: [Variety],
    units: [String: String], unitNames: [String: UnitName] = [:],
    weighedUnits: [Identity<Crop>: [String]] = [:], cycles: [CropCycle]
  ) {
    self.sites = sites
    self.plots = plots
    self.crops = Dictionary(crops.map { ($0.id, $0) }) { first, _ in first }
    self.varieties = Dictionary(varieties.map { ($0.id, $0) }) { first, _ in first }
    self.units = units
    self.unitNames = unitNames
    self.weighedUnits = weighedUnits
    self.cycles = cycles
    sitesByID = Dictionary(sites.map { ($0.id, $0) }) { first, _ in first }
    sitesByWord = Dictionary(
      grouping: sites.flatMap { site in [Fold.key(site.code), Fold.key(site.name)].map { ($0, site) } }
    ) { $0.0 }
    .mapValues { pairs in pairs.map(\.1) }
    plotsByID = Dictionary(plots.map { ($0.id, $0) }) { first, _ in first }
    plotsByCode = Dictionary(grouping: plots) { Fold.code($0.code) }
    plotsByName = Dictionary(grouping: plots.filter { $0.name != nil }) { Fold.key($0.name ?? "") }
    var byName = cropNames
    for crop in crops where byName[Fold.key(crop.code)] == nil { byName[Fold.key(crop.code)] = [crop.id] }
    cropsByName = byName
    varietiesByName = Dictionary(grouping: varieties) { Fold.key($0.name) }.mapValues { $0.map(\.id) }
    cyclesByCode = Dictionary(cycles.map { (Fold.code($0.code), $0) }) { first, _ in first }
  }
}

extension Vocabulary {
  /// The site of a code or name; nil when none or several are called that.
  public func site(_ text: String) -> Site? {
    let found = sitesByWord[Fold.key(text)] ?? []
    return Set(found.map(\.id)).count == 1 ? found.first : nil
  }

  /// The site of a key.
  public func site(_ id: Identity<Site>) -> Site? { sitesByID[id] }

  /// The plot of a key.
  public func plot(_ id: Identity<Plot>) -> Plot? { plotsByID[id] }

  /// The plots that `A1`, `SITE/A1` or a plot's name means.
  public func plots(_ text: String) -> [Plot] {
    if let slash = text.firstIndex(of: "/") {
      guard let site = site(String(text[..<slash])) else { return [] }
      return (plotsByCode[Fold.code(text[text.index(after: slash)...])] ?? []).filter { $0.site == site.id }
    }
    return plotsByCode[Fold.code(text)] ?? plotsByName[Fold.key(text)] ?? []
  }

  /// The crops of a code or name.
  public func crops(_ text: String) -> [Identity<Crop>] { cropsByName[Fold.key(text)] ?? [] }

  /// The varieties of a name, of whatever crop.
  public func varieties(_ text: String) -> [Identity<Variety>] { varietiesByName[Fold.key(text)] ?? [] }

  /// The cycle of a code.
  public func cycle(_ text: String) -> CropCycle? { cyclesByCode[Fold.code(text)] }

  /// Whether a word names a unit.
  public func isUnit(_ word: String) -> Bool { MassUnit(word: word) != nil || units[Fold.key(word)] != nil }

  /// The code by which a plot is known alone: `A1`, or `SITE/A1` where several sites have one.
  public func name(of plot: Plot) -> String {
    guard (plotsByCode[Fold.code(plot.code)] ?? []).count > 1, let site = site(plot.site) else { return plot.code }
    return "\(site.code)/\(plot.code)"
  }

  /// The cycles that stand on a day and fit what else is known.
  public func standing(
    on day: Day, plot: Identity<Plot>? = nil, crops: [Identity<Crop>]? = nil, site: Identity<Site>? = nil
  ) -> [CropCycle] {
    cycles.filter { cycle in
      cycle.stands(on: day) && (plot == nil || cycle.plot == plot) && (crops.map { $0.contains(cycle.crop) } ?? true)
        && (site == nil || plotsByID[cycle.plot]?.site == site)
    }
  }

  /// What is called nearly like a word, best first: names of plots, codes of crops and sites, varieties.
  public func nearest(to word: String) -> [String] {
    var calls: [Nearest.Call] = plots.flatMap { [(name(of: $0), name(of: $0)), ($0.code, name(of: $0))] }
    for (name, ids) in cropsByName { calls += ids.compactMap { crops[$0]?.code }.map { (name, $0) } }
    calls += varieties.values.map { ($0.name, $0.name) }
    calls += sites.flatMap { Nearest.calls(code: $0.code, name: $0.name) }
    return Nearest.codes(calls, to: word, limit: 4)
  }

  /// The sites whose name begins like that, by code.
  public func sites(beginning text: String) -> [Site] {
    let key = Fold.key(text)
    return sites.filter { Fold.key($0.name).hasPrefix(key) }.sorted { $0.code < $1.code }
  }

  /// The codes of units near to a word, best first.
  public func nearestUnits(to word: String) -> [String] {
    var codes: [String] = []
    for name in Nearest.among(units.keys.sorted(), to: word, limit: 4) {
      if let code = units[name], !codes.contains(code) { codes.append(code) }
    }
    return codes
  }
}
