public import CultiverMarseille
import GRDB

extension Writer {
  /// Records an input, water by amount, or waste that was kept out of the bin; throws `Misfit`. Its warnings are given with it as it stands.
  public func add(_ draft: SupplyDraft, today: Day) throws -> (supply: Listed<SupplyDraft>, warnings: [Warning]) {
    let number = try add(try entry(draft))
    return (try reader.supply("\(number)"), future(draft.day, today))
  }

  /// Voids the input of a number: it stays, and no longer counts. Throws `Misfit`.
  public func voidSupply(_ word: String, reason: String) throws -> Listed<SupplyDraft> {
    try void(.supply, in: "supply", word, reason: reason)
    return try reader.supply(word)
  }

  /// Takes in a file of inputs.
  public func importSupplies(update: Bool, strict: Bool, today: Day) -> RowIntake<SupplyDraft> {
    let rows = CountedRows(self, update: update)
    return RowIntake(self, strict: strict) { draft in
      (try rows.enter(try self.entry(draft)), self.future(draft.day, today))
    }
  }

  private func entry(_ draft: SupplyDraft) throws -> Entry {
    let place = try whereabouts(draft.place, on: draft.day)
    let said = "\(Written.plain(draft.quantity.count.thousandths, places: 3)) \(draft.quantity.unit)"
    let (mass, volume) = (try draft.quantity.mass(), try draft.quantity.volume())
    if mass == .zero { throw Misfit(.quantity, .underOneGram(said)) }
    if volume == .zero { throw Misfit(.quantity, .typed(TypedError(.volume, said, .notPositive))) }
    let unit = TypedError.Reason.unknownUnit(draft.quantity.unit)
    if draft.kind == .water && volume == nil { throw Misfit(.quantity, .typed(TypedError(.volume, said, unit))) }
    if draft.kind == .wasteDiverted && mass == nil { throw Misfit(.quantity, .typed(TypedError(.mass, said, unit))) }
    return Entry(
      table: "supply", noun: .supply, name: draft.reference ?? "",
      fields: [
        .init("day", .date, draft.day.iso), .init("site_id", .site, place.site.rawValue),
        .init("plot_id", .plot, place.plot?.rawValue, isStatedAbsent: true),
        .init("cycle_id", .cycle, place.cycle?.rawValue, isStatedAbsent: true),
        .init("kind", .kind, draft.kind.rawValue), .init("product", .product, draft.product, isStatedAbsent: true),
        .init("quantity", .quantity, draft.quantity.count.thousandths), .init("unit", .unit, draft.quantity.unit),
        .init("grams", nil, mass?.grams, isStatedAbsent: true),
        .init("millilitres", nil, volume?.millilitres, isStatedAbsent: true),
        .init("note", .note, draft.note, isStatedAbsent: true), .init("reference", .reference, draft.reference),
        .init("void_reason", .voidReason, draft.voidReason),
      ])
  }
}
