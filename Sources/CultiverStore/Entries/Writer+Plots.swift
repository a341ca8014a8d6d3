public import CultiverMarseille
import GRDB

extension Writer {
  /// Enters a plot; throws `Misfit`.
  public func enter(_ draft: PlotDraft, _ policy: EntryPolicy) throws -> EntryOutcome {
    let site = try placing(.site) { try lookup.groundIndex().site(draft.site) }
    if case .adding = policy, let since = site.retired { throw Misfit(.site, .retired(.site, site.code, since: since)) }
    let known = try? lookup.groundIndex().plot(draft.code, site: site.code)
    let entry = try entry(draft, site: site)
    if policy == .merging(update: true), let known { try refuseTooSmall(entry, for: known) }
    if known == nil || policy != .merging(update: false) { try refuseGrossBelowNet(entry, over: known?.plot) }
    return try enter(entry, known: known?.plot.id.rawValue, policy).outcome
  }

  /// Makes the plot of a name stand as drafted; throws `Misfit`.
  public func change(plot word: String, to draft: PlotDraft) throws {
    let ground = try lookup.groundIndex()
    let place = try placing(.code) { try ground.plot(word) }
    let site = try placing(.site) { try ground.site(draft.site) }
    if let other = try? ground.plot(draft.code, site: site.code), other.plot.id != place.plot.id {
      throw Misfit(.code, .taken(.plot, draft.code, by: other.name))
    }
    let entry = try entry(draft, site: site)
    try refuseTooSmall(entry, for: place)
    try refuseGrossBelowNet(entry, over: nil)
    try replace(entry, id: place.plot.id.rawValue)
  }

  private func refuseTooSmall(_ entry: Entry, for place: Ground.Place) throws {
    let largest = try lookup.cycleIndex().on(place.plot.id).max { ($0.area ?? .zero) < ($1.area ?? .zero) }
    if let area = entry.fields.first(where: { $0.name == "area" }).flatMap({ Int64.fromDatabaseValue($0.value) }),
      let largest, let needs = largest.area, needs.squareDecimetres > area
    {
      let left = Area(squareDecimetres: area)
      throw Misfit(.area, .smallerThanCycle(left, plot: place.name, cycle: largest.code, needs))
    }
  }

  /// What is not stated of a known plot stays as it stands.
  private func refuseGrossBelowNet(_ entry: Entry, over known: Plot?) throws {
    func area(_ name: String) -> Area? {
      entry.fields.first { $0.name == name }.flatMap { Int64.fromDatabaseValue($0.value) }.map {
        Area(squareDecimetres: $0)
      }
    }
    guard let net = area("area") ?? known?.area, let gross = area("gross_area") ?? known?.grossArea, gross < net
    else { return }
    throw Misfit(area("gross_area") == nil ? .area : .grossArea, .grossBelowNet(gross, net: net, plot: entry.name))
  }

  private func entry(_ draft: PlotDraft, site: Named<Site>) throws -> Entry {
    var area = draft.area
    if let length = draft.length, let width = draft.width {
      let sides = try Area(length: length, width: width)
      if let stated = area, stated != sides { throw Misfit(.area, .areaNotSides(stated, sides: sides)) }
      area = sides
    }
    return Entry(
      table: "plot", noun: .plot, name: draft.code,
      fields: [
        .init("site_id", .site, site.id.rawValue), .init("code", .code, draft.code),
        .init("code_key", nil, Fold.code(draft.code)), .init("name", .name, draft.name),
        .init("area", .area, area?.squareDecimetres), .init("length", .length, draft.length),
        .init("width", .width, draft.width), .init("kind", .kind, draft.kind?.rawValue),
        .init("gross_area", .grossArea, draft.grossArea?.squareDecimetres),
      ])
  }
}
