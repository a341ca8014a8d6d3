import CultiverMarseille
import GRDB

/// Sites and plots by what people call them.
struct Ground {
  /// A plot and where it lies.
  struct Place: Sendable {
    let plot: Plot
    let site: Named<Site>
    /// The code that names it alone: `A1`, or `SITE/A1` where another site has an `A1`.
    let name: String
  }

  let sites: [String: Named<Site>]
  private let siteCalls: [Nearest.Call]
  private var byCode: [String: [Place]] = [:]
  private(set) var byID: [Identity<Plot>: Place] = [:]

  init(_ database: Database) throws {
    sites = try Named<Site>.all(database, table: "site")
    siteCalls = try Row.fetchAll(database, sql: "SELECT code, name FROM site").flatMap {
      Nearest.calls(code: $0[0], name: $0[1])
    }
    let siteByID = Dictionary(uniqueKeysWithValues: sites.values.map { ($0.id, $0) })
    let plots = try PlotQuestion.all(database)
    var holders: [String: Int] = [:]
    for plot in plots { holders[Fold.code(plot.code), default: 0] += 1 }
    for plot in plots {
      guard let site = siteByID[plot.site] else { continue }
      let key = Fold.code(plot.code)
      let alone = holders[key] == 1
      let place = Place(plot: plot, site: site, name: alone ? plot.code : "\(site.code)/\(plot.code)")
      byCode[key, default: []].append(place)
      byID[plot.id] = place
    }
  }

  /// The site of a code.
  func site(_ word: String) throws(Refusal) -> Named<Site> {
    guard let found = sites[Fold.code(word)] else {
      throw .unknown(.site, word, nearest: Nearest.codes(siteCalls, to: word))
    }
    return found
  }

  /// The plot that `A1` or `SITE/A1` means, within a site when one is stated.
  func plot(_ word: String, site stated: String? = nil) throws(Refusal) -> Place {
    if let slash = word.firstIndex(of: "/") {
      let place = try plot(String(word[word.index(after: slash)...]), in: try site(String(word[..<slash])), word)
      if let stated, try site(stated).id != place.site.id {
        throw .otherSite(plot: word, stated: stated)
      }
      return place
    }
    if let stated { return try plot(word, in: try site(stated), word) }
    let found = byCode[Fold.code(word)] ?? []
    if found.count > 1 {
      throw .several(.plot, word, candidates: found.map(\.name).sorted())
    }
    guard let only = found.first else { throw unknown(word) }
    return only
  }

  /// All plots that `A1` or `SITE/A1` may mean, by name; none for a site that is not known.
  func plots(_ word: String) throws(Refusal) -> [Place] {
    if word.contains("/") { return (try? plot(word)).map { [$0] } ?? [] }
    return (byCode[Fold.code(word)] ?? []).sorted { $0.name < $1.name }
  }

  private func plot(_ code: String, in site: Named<Site>, _ word: String) throws(Refusal) -> Place {
    guard let found = (byCode[Fold.code(code)] ?? []).first(where: { $0.site.id == site.id }) else {
      throw unknown(word)
    }
    return found
  }

  private func unknown(_ word: String) -> Refusal {
    // `A9` is near to `SITE/A1` by what it is called within its site.
    let calls = byID.values.flatMap { place in [(place.name, place.name), (place.plot.code, place.name)] }
    return .unknown(.plot, word, nearest: Nearest.codes(calls, to: word))
  }
}
