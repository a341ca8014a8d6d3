import ArgumentParser
import CultiverMarseille
import CultiverStore

/// What a list is narrowed to: places, crops and days.
struct FilterOptions: ParsableArguments {
  @OptionGroup var scope: ScopeOptions

  @Option(
    help: ArgumentHelp(
      fr: "seulement cette famille botanique", en: "only that botanical family",
      value: Phrase(fr: "FAMILLE", en: "FAMILY")))
  var family: String?

  @OptionGroup var period: PeriodOptions
}

/// A filter whose words have found what they mean, for lists of drafts.
struct ListFilter {
  private let site: String?
  private let plot: [String]?
  private let crops: Set<String>?
  private let holdings: [OccupancyDraft]?
  private let plotNames: [String: String]
  /// The days asked for.
  let period: Period

  init(_ options: FilterOptions, _ reader: Reader, _ session: Session) throws {
    let scope = options.scope
    try scope.refusePublic()
    period = try options.period.resolved(session)
    site = try scope.site.map { try reader.siteCode($0) }
    plot = try scope.plot.map { try reader.plotCodes($0, site: scope.site) }
    var crops: Set<String>?
    if let word = options.family {
      let family = try reader.family(word)
      crops = Set(try reader.crops().filter { $0.draft.family == family }.map(\.draft.code))
    }
    if let word = scope.crop {
      let crop = try reader.crop(word).code
      crops = crops.map { $0.intersection([crop]) } ?? [crop]
    }
    self.crops = crops
    if let word = scope.venture {
      let venture = try reader.venture(word, on: session.today).code
      holdings = try reader.occupancies().map(\.draft).filter { $0.venture == venture }
    } else {
      holdings = nil
    }
    plotNames = try reader.plotNames()
  }

  /// Whether a thing is asked for that lies on a plot of a site, is about a crop, and lasts from a day to a day; what does not apply to it is nil, and what is narrowed by what it does not have leaves it out.
  func admits(site: String?, plot: String?, crop: String? = nil, from: Day? = nil, to: Day? = nil) -> Bool {
    if let wanted = self.site, wanted != site { return false }
    if let wanted = self.plot, wanted != [site, plot] { return false }
    if let crops, !(crop.map(crops.contains) ?? false) { return false }
    if let first = period.from, let to, to < first { return false }
    if let last = period.to, let from, from > last { return false }
    guard let holdings else { return true }
    let name = plotNames["\(site ?? "")/\(plot ?? "")"]
    return holdings.contains { holding in
      holding.plot == name && (to.map { holding.from <= $0 } ?? true)
        && (holding.to.map { end in from.map { $0 <= end } ?? true } ?? true)
    }
  }
}
