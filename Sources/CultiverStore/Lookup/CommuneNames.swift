import CultiverMarseille
import GRDB

/// Communes by INSEE code, name and further names.
struct CommuneNames {
  private var byName: [String: Identity<Commune>] = [:]
  private var names: [String] = []

  init(_ database: Database) throws {
    let rows = try Row.fetchCursor(database, sql: "SELECT id, insee, name, aliases FROM commune ORDER BY id")
    while let row = try rows.next() {
      let id = Identity<Commune>(rawValue: row["id"])
      let name: String = row["name"]
      let aliases: String = row["aliases"]
      byName[row["insee"]] = id
      byName[Fold.key(name)] = id
      for alias in aliases.split(separator: "|") where byName[Fold.key(alias)] == nil { byName[Fold.key(alias)] = id }
      names.append(name)
    }
  }

  /// The commune that a word means, or what comes nearest.
  func find(_ word: String) throws(Refusal) -> Identity<Commune> {
    if let found = byName[Fold.key(word)] { return found }
    throw .unknown(.commune, word, nearest: Nearest.among(names, to: word))
  }
}
