public import CultiverMarseille
import GRDB

extension Reader {
  /// The site that a word means, as a draft to alter; throws `Misfit`.
  public func site(_ word: String) throws -> SiteDraft {
    let code = try siteCode(word)
    return try only(try sites().first { $0.draft.code == code }?.draft, .site, word)
  }

  /// The plot that a word means, as a draft to alter; throws `Misfit`.
  public func plot(_ word: String) throws -> PlotDraft {
    let codes = try plotCodes(word)
    return try only(try plots().first { [$0.draft.site, $0.draft.code] == codes }?.draft, .plot, word)
  }

  /// The venture that a word means, as a draft to alter; throws `Misfit`.
  public func venture(_ word: String, on day: Day) throws -> VentureDraft {
    let code = try placed(.venture) { try Lookup(database).venture(word).code }
    return try only(try ventures(on: day).first { $0.draft.code == code }?.draft, .venture, word)
  }

  /// The crop that a word means, as a draft to alter; throws `Misfit`.
  public func crop(_ word: String) throws -> CropDraft {
    let code = try placed(.crop) { try CropNames(database).one(word).code }
    return try only(try crops().first { $0.draft.code == code }?.draft, .crop, word)
  }

  /// The cycle that a word means, as a draft to alter; throws `Misfit`.
  public func cycle(_ word: String) throws -> CycleDraft {
    let code = try placed(.cycle) { try CycleIndex(database).cycle(word).code }
    return try only(try cycles(code: code).first?.draft, .cycle, word)
  }

  /// The code of the site that a word means; throws `Misfit`.
  public func siteCode(_ word: String) throws -> String {
    try placed(.site) { try Ground(database).site(word).code }
  }

  /// The codes of the site and the plot that a word means, within a site when one is stated; throws `Misfit`.
  public func plotCodes(_ word: String, site: String? = nil) throws -> [String] {
    let place = try placed(.plot) { try Ground(database).plot(word, site: site) }
    return [place.site.code, place.plot.code]
  }

  /// The INSEE code of the commune that a word means; throws `Misfit`.
  public func communeCode(_ word: String) throws -> String {
    let commune = try placed(.commune) { try Lookup(database).commune(word) }
    return try String.fetchOne(
      database, sql: "SELECT insee FROM commune WHERE id = ?", arguments: [commune.rawValue]) ?? word
  }

  /// The code of the stage that a word means; throws `Misfit`.
  public func stageCode(_ word: String) throws -> String {
    let stage = try placed(.stage) { try Lookup(database).stage(word) }
    return try String.fetchOne(database, sql: "SELECT code FROM stage WHERE id = ?", arguments: [stage]) ?? word
  }

  /// The botanical family that a word means, in Latin or French; throws `Misfit`.
  public func family(_ word: String) throws -> String {
    let rows = try Row.fetchAll(database, sql: "SELECT name, french FROM family ORDER BY name")
    let key = Fold.key(word)
    let known = rows.first { row in [row["name"], row["french"]].contains { (name: String) in Fold.key(name) == key } }
    if let known { return known["name"] }
    let own = try String.fetchAll(
      database, sql: "SELECT DISTINCT family FROM crop WHERE family IS NOT NULL ORDER BY family")
    if let family = own.first(where: { Fold.key($0) == key }) { return family }
    let names = rows.flatMap { row -> [String] in [row["name"], row["french"]] } + own
    throw Misfit(.family, .unknown(.family, word, nearest: Nearest.among(names, to: word)))
  }

  func only<Draft>(_ draft: Draft?, _ noun: Refusal.Noun, _ word: String) throws -> Draft {
    guard let draft else { throw Misfit(nil, .unknown(noun, word, nearest: [])) }
    return draft
  }

  func placed<Answer>(_ column: Column, _ body: () throws -> Answer) throws -> Answer {
    do {
      return try body()
    } catch let refusal as Refusal {
      throw Misfit(column, refusal)
    }
  }
}
