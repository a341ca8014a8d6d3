public import CultiverMarseille
import GRDB

extension Writer {
  /// Enters a site; throws `Misfit`.
  public func enter(_ draft: SiteDraft, _ policy: EntryPolicy) throws -> EntryOutcome {
    let known = try lookup.groundIndex().sites[Fold.code(draft.code)]
    return try enter(try entry(draft), known: known?.id.rawValue, policy).outcome
  }

  /// Makes the site of a code stand as drafted; throws `Misfit`.
  public func change(site code: String, to draft: SiteDraft) throws {
    let site = try lookup.groundIndex().site(code)
    if let other = try lookup.groundIndex().sites[Fold.code(draft.code)], other.id != site.id {
      throw Misfit(.code, .taken(.site, draft.code, by: other.code))
    }
    try replace(try entry(draft), id: site.id.rawValue)
  }

  private func entry(_ draft: SiteDraft) throws -> Entry {
    Entry(
      table: "site", noun: .site, name: draft.code,
      fields: [
        .init("code", .code, draft.code), .init("code_key", nil, Fold.code(draft.code)),
        .init("name", .name, draft.name),
        .init("commune_id", .commune, try placing(.commune) { try lookup.commune(draft.commune).rawValue }),
        .init("address", .address, draft.address), .init("latitude", .latitude, draft.latitude),
        .init("longitude", .longitude, draft.longitude),
      ])
  }

  /// Says of a refusal which column it is about.
  func placing<Answer>(_ column: Column, _ body: () throws -> Answer) throws -> Answer {
    do {
      return try body()
    } catch let refusal as Refusal {
      throw Misfit(column, refusal)
    }
  }
}
