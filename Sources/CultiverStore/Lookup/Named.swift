import CultiverMarseille
import GRDB

/// A thing with a code.
struct Named<Thing>: Sendable {
  let id: Identity<Thing>
  let code: String
  let retired: Day?

  /// All rows of a table, by the key of their code; a column, or NULL, says since when they are out of use.
  static func all(_ database: Database, table: String, retired: String = "retired") throws -> [String: Named] {
    var all: [String: Named] = [:]
    let rows = try Row.fetchCursor(
      database, sql: "SELECT id, code, code_key, \(retired) AS retired FROM \(table) ORDER BY id")
    while let row = try rows.next() {
      all[row["code_key"]] = Named(
        id: Identity(rawValue: row["id"]), code: row["code"],
        retired: (row["retired"] as String?).flatMap { Day(iso: $0) })
    }
    return all
  }

  /// The thing of a code, or what comes nearest.
  static func find(_ word: String, in all: [String: Named], _ noun: Refusal.Noun) throws(Refusal) -> Named {
    if let found = all[Fold.code(word)] { return found }
    throw .unknown(noun, word, nearest: Nearest.among(all.values.map(\.code).sorted(), to: word))
  }
}
