public import CultiverMarseille
import GRDB

/// What became of a meter reading that was typed.
public struct ReadingEntered: Hashable, Sendable {
  /// The meter's own code.
  public let meter: String
  /// What the meter showed before, on which day; nil when it was never read before.
  public let before: ReadingDraft?
  /// What had been read on that very day, when that was something else.
  public let replaced: Int64?
  /// What looks wrong.
  public let warnings: [Warning]
}

extension Writer {
  /// Enters a water meter; throws `Misfit`.
  public func enter(_ draft: MeterDraft, _ policy: EntryPolicy) throws -> EntryOutcome {
    let place = try whereabouts(StatedPlace(site: draft.site, plot: draft.plot), on: nil)
    let known = try database.value(Int64.self, "SELECT id FROM meter WHERE code_key = ?", [Fold.code(draft.code)])
    let entry = Entry(
      table: "meter", noun: .meter, name: draft.code,
      fields: [
        .init("code", .code, draft.code), .init("code_key", nil, Fold.code(draft.code)),
        .init("site_id", .site, place.site.rawValue),
        .init("plot_id", .plot, place.plot?.rawValue, isStatedAbsent: true),
      ])
    return try enter(entry, known: known, policy).outcome
  }

  /// Enters what a meter showed on a day; typed again for the same day, it replaces what stood. Throws `Misfit`.
  public func add(_ draft: ReadingDraft, today: Day) throws -> ReadingEntered {
    let meter = try meter(draft.meter)
    let replaced = try database.value(
      Int64.self, "SELECT litres FROM reading WHERE meter_id = ? AND day = ?", [meter.id, draft.day.iso])
    _ = try enter(draft, .merging(update: true))
    return ReadingEntered(
      meter: meter.code, before: try neighbour(meter, draft.day, before: true),
      replaced: replaced == draft.litres ? nil : replaced, warnings: future(draft.day, today))
  }

  /// Enters what a meter showed on a day; throws `Misfit`.
  public func enter(_ draft: ReadingDraft, _ policy: EntryPolicy) throws -> EntryOutcome {
    let meter = try meter(draft.meter)
    for isBefore in [true, false] {
      guard let other = try neighbour(meter, draft.day, before: isBefore),
        isBefore ? draft.litres < other.litres : draft.litres > other.litres
      else { continue }
      throw Misfit(
        .litres,
        .readingBackwards(
          meter: meter.code, litres: draft.litres, on: draft.day, other: other.litres, otherDay: other.day))
    }
    let known = try database.value(
      Int64.self, "SELECT id FROM reading WHERE meter_id = ? AND day = ?", [meter.id, draft.day.iso])
    // What it showed when it was taken out may still be noted.
    if known == nil, let since = meter.retired, since < draft.day {
      throw Misfit(.meter, .retired(.meter, meter.code, since: since))
    }
    let entry = Entry(
      table: "reading", noun: .reading, name: "\(meter.code) \(draft.day.iso)",
      fields: [
        .init("meter_id", .meter, meter.id), .init("day", .date, draft.day.iso), .init("litres", .litres, draft.litres),
      ])
    return try enter(entry, known: known, policy).outcome
  }

  /// Takes in a file of water meters.
  public func importMeters(update: Bool) -> RowIntake<MeterDraft> {
    RowIntake(self, strict: false) { (try self.enter($0, .merging(update: update)), []) }
  }

  /// Takes in a file of meter readings.
  public func importReadings(update: Bool, strict: Bool, today: Day) -> RowIntake<ReadingDraft> {
    RowIntake(self, strict: strict) { draft in
      (try self.enter(draft, .merging(update: update)), self.future(draft.day, today))
    }
  }

  /// The meter of a code; throws `Misfit`.
  func meter(_ word: String) throws -> (id: Int64, code: String, retired: Day?) {
    let row = try database.row("SELECT id, code, retired FROM meter WHERE code_key = ?", [Fold.code(word)])
    guard let row else {
      let codes = try String.fetchAll(database, sql: "SELECT code FROM meter ORDER BY code, id")
      throw Misfit(.meter, .unknown(.meter, word, nearest: Nearest.among(codes, to: word)))
    }
    return (row["id"], row["code"], (row["retired"] as String?).flatMap { Day(iso: $0) })
  }

  /// What a meter showed on the nearest day before or after a day.
  private func neighbour(_ meter: (id: Int64, code: String, retired: Day?), _ day: Day, before: Bool) throws
    -> ReadingDraft?
  {
    let row = try database.row(
      """
      SELECT day, litres FROM reading WHERE meter_id = ? AND day \(before ? "<" : ">") ?
      ORDER BY day \(before ? "DESC" : "ASC") LIMIT 1
      """, [meter.id, day.iso])
    return row.flatMap { row in
      Day(iso: row["day"] as String).map { ReadingDraft(meter: meter.code, day: $0, litres: row["litres"]) }
    }
  }
}
