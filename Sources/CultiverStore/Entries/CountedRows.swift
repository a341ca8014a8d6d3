import CultiverMarseille
import GRDB

/// Rows of a file that have no code: those with a reference are known by it; of others that stand n times in the file and m times in the notebook, max(0, n − m) are added. A voided one counts as present.
final class CountedRows {
  private let writer: Writer
  private let update: Bool
  /// How often a content stood in the notebook before, and how often the file has stated it so far.
  private var counts: [[DatabaseValue]: (standing: Int64, stated: Int64)] = [:]

  init(_ writer: Writer, update: Bool) {
    self.writer = writer
    self.update = update
  }

  /// Enters a row unless it stands there.
  func enter(_ entry: Entry) throws -> EntryOutcome {
    let reference = entry.fields.first { $0.name == "reference" }?.value ?? .null
    // What was voided here stays so, whatever the file says.
    let content = entry.fields.filter { $0.name != "void_reason" && $0.name != "reference" }
    guard reference.isNull else {
      var entry = entry
      let known = try writer.database.value(
        Int64.self, "SELECT id FROM \(entry.table) WHERE reference = ?", [reference])
      if known != nil { entry.fields = content }
      return try writer.enter(entry, known: known, .merging(update: update)).outcome
    }
    let key = content.map(\.value)
    var count = try counts[key] ?? (try standing(content, in: entry.table), 0)
    count.stated += 1
    counts[key] = count
    if count.stated <= count.standing { return .present }
    try writer.insert(entry, id: try writer.key(of: entry.table))
    return .added
  }

  private func standing(_ content: [Entry.Field], in table: String) throws -> Int64 {
    let condition = content.map { "\($0.name) IS ?" }.joined(separator: " AND ")
    return try writer.database.value(
      Int64.self, "SELECT count(*) FROM \(table) WHERE reference IS NULL AND \(condition)",
      StatementArguments(content.map(\.value))) ?? 0
  }
}

extension Writer {
  /// Enters a row that has no code; a reference that is in use is refused. Gives its running number.
  func add(_ entry: Entry) throws -> Int64 {
    if let reference = entry.fields.first(where: { $0.name == "reference" }).flatMap({
      String.fromDatabaseValue($0.value)
    }),
      let holder = try database.value(
        Int64.self, "SELECT id & 4294967295 FROM \(entry.table) WHERE reference = ?", [reference])
    {
      throw Misfit(.reference, .taken(entry.noun, reference, by: "\(holder)"))
    }
    let id = try key(of: entry.table)
    try insert(entry, id: id)
    return id & 0xFFFF_FFFF
  }

  /// Voids the row of a number: it stays, and no longer counts. Throws `Misfit`.
  func void(_ noun: Refusal.Noun, in table: String, _ word: String, reason: String) throws {
    let id = try reader.key(of: noun, word)
    let row = try database.row("SELECT void_reason FROM \(table) WHERE id = ?", [id])
    guard let row else { throw Misfit(nil, .unknown(noun, word, nearest: [])) }
    if let standing: String = row["void_reason"] {
      throw Misfit(nil, .voidedAlready(id & 0xFFFF_FFFF, reason: standing, of: noun))
    }
    try update(
      Entry(table: table, noun: noun, name: word, fields: [.init("void_reason", .voidReason, reason)]), id: id)
  }

  /// The warning about a day after today, when it is one.
  func future(_ day: Day, _ today: Day) -> [Warning] { day > today ? [.inFuture(day)] : [] }
}
