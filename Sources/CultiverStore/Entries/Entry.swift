import CultiverMarseille
import GRDB

/// A row as it is to stand in a table.
struct Entry {
  /// One value of it.
  struct Field {
    /// The column of the table.
    let name: String
    /// The column of the draft from which it comes; nil when it follows from another.
    let column: Column?
    let value: DatabaseValue
    /// Whether it is stated that there is none, where nothing stated leaves what stands.
    let isStatedAbsent: Bool

    init(
      _ name: String, _ column: Column?, _ value: (any DatabaseValueConvertible)?, isStatedAbsent: Bool = false
    ) {
      self.name = name
      self.column = column
      self.value = value?.databaseValue ?? .null
      self.isStatedAbsent = isStatedAbsent
    }
  }

  let table: String
  let noun: Refusal.Noun
  /// What a person calls it.
  let name: String
  var fields: [Field]
  /// How many decimals a number in an indicator's unit has here.
  var places = 0
}

/// What to do when the thing entered is known already.
public enum EntryPolicy: Hashable, Sendable {
  /// Refuse it.
  case adding
  /// Accept it when it states nothing else than what stands; else refuse it, or change what stands.
  case merging(update: Bool)
}

/// What became of something entered.
public enum EntryOutcome: Hashable, Sendable {
  /// It is new.
  case added
  /// It stood there already.
  case present
  /// What stood there was changed.
  case updated
}

extension Writer {
  /// Enters a row: a new one when `known` is nil.
  func enter(_ entry: Entry, known: Int64?, _ policy: EntryPolicy) throws -> (id: Int64, outcome: EntryOutcome) {
    guard let known else {
      let id = try key(of: entry.table)
      try insert(entry, id: id)
      return (id, .added)
    }
    guard case .merging(let update) = policy else {
      throw Misfit(.code, .taken(entry.noun, entry.name, by: entry.name))
    }
    let differing = try differences(entry, from: known)
    guard let first = differing.first else { return (known, .present) }
    guard try update || adopts(entry.table, known) else {
      throw Misfit(
        first.field.column,
        .differs(
          entry.noun, entry.name, column: first.field.column ?? .code,
          stands: try text(first.stands, in: first.field, of: entry),
          stated: try text(first.field.value, in: first.field, of: entry)))
    }
    var change = entry
    change.fields = differing.map(\.field)
    try self.update(change, id: known)
    return (known, .updated)
  }

  /// Whether a reference row that nobody has changed here may take what another notebook made of it.
  private func adopts(_ table: String, _ id: Int64) throws -> Bool {
    guard adoptsReferences, id <= 0xFFFF_FFFF else { return false }
    return try database.row("SELECT 1 FROM change WHERE entity = ? AND row_id = ?", [table, id]) == nil
  }

  /// Inserts a row.
  func insert(_ entry: Entry, id: Int64) throws {
    let stated = entry.fields.filter { !$0.value.isNull }
    let names = (["id"] + stated.map(\.name)).joined(separator: ", ")
    let marks = Array(repeating: "?", count: stated.count + 1).joined(separator: ", ")
    try database.run(
      "INSERT INTO \(entry.table) (\(names)) VALUES (\(marks))",
      StatementArguments([id.databaseValue] + stated.map(\.value)))
    // A new plan, cycle or variety is remembered by whoever made it.
    if !["plan", "cycle", "variety"].contains(entry.table) { lookup.forget(entry.table) }
  }

  /// Writes every field of a row.
  func update(_ entry: Entry, id: Int64) throws {
    let assignments = entry.fields.map { "\($0.name) = ?" }.joined(separator: ", ")
    try database.run(
      "UPDATE \(entry.table) SET \(assignments) WHERE id = ?",
      StatementArguments(entry.fields.map(\.value) + [id.databaseValue]))
    lookup.forget(entry.table)
  }

  /// Writes the fields of a row that differ, absent ones included.
  func replace(_ entry: Entry, id: Int64) throws {
    let row = try database.row("SELECT * FROM \(entry.table) WHERE id = ?", [id])
    var change = entry
    change.fields = entry.fields.filter { row?[$0.name] != $0.value }
    if !change.fields.isEmpty { try update(change, id: id) }
  }

  /// The fields stated that are not as they stand.
  private func differences(_ entry: Entry, from id: Int64) throws -> [(field: Entry.Field, stands: DatabaseValue)] {
    let row = try database.row("SELECT * FROM \(entry.table) WHERE id = ?", [id])
    return entry.fields.compactMap { field in
      let stands: DatabaseValue = row?[field.name] ?? .null
      if field.value == stands || (field.value.isNull && !field.isStatedAbsent) { return nil }
      // A code is the same without regard to case; its key says whether it is another.
      return field.column == .code && field.name == "code" ? nil : (field, stands)
    }
  }

  /// A value as people write it: a key by the code it stands for, a number in its unit.
  private func text(_ value: DatabaseValue, in field: Entry.Field, of entry: Entry) throws -> String {
    guard let number = Int64.fromDatabaseValue(value) else { return String.fromDatabaseValue(value) ?? "" }
    switch field.column {
    case .area, .grossArea, .length, .width: return Written.plain(number, places: 2)
    case .perennial: return number == 1 ? "true" : "false"
    case .expectedKg, .content, .yieldLow, .yieldTypical, .yieldHigh: return Written.plain(number, places: 3)
    case .hours: return Written.plain(WorkTime(minutes: number).hundredths, places: 2)
    case .quantity: return Written.plain(number, places: 3)
    case .asked, .granted, .amount, .paid, .inKind: return Written.plain(number, places: 2, minimumPlaces: 2)
    case .value, .baseline, .target: return Written.plain(number, places: entry.places)
    case .funding: return try code("code", of: "funding", number)
    case .authority, .source, .organisation: return try code("code", of: "organisation", number)
    case .latitude, .longitude: return Written.plain(number, places: 6)
    case .plot: return try lookup.groundIndex().byID[Identity(rawValue: number)]?.name ?? ""
    case .commune: return try code("insee", of: "commune", number)
    case .variety: return try code("name", of: "variety", number)
    case .meeting: return try code("day", of: "meeting", number)
    case .officer: return try code("code", of: "person", number)
    case .site, .crop, .stage, .venture, .unit, .cycle, .meter, .person, .programme, .cohort:
      return try code("code", of: String(field.name.dropLast(3)), number)
    default: return "\(number)"
    }
  }

  private func code(_ name: String, of table: String, _ id: Int64) throws -> String {
    try database.value(String.self, "SELECT \(name) FROM \(table) WHERE id = ?", [id]) ?? ""
  }
}
