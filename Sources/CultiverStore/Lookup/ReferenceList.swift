import CultiverMarseille
import GRDB

/// A short reference list by code and name: stages, titles, legal forms.
struct ReferenceList {
  private var byName: [String: (id: Int64, code: String)] = [:]
  private var codes: [String] = []

  init(_ database: Database, table: String) throws {
    let rows = try Row.fetchCursor(database, sql: "SELECT id, code, name, name_en FROM \(table) ORDER BY id")
    while let row = try rows.next() {
      let code: String = row["code"]
      codes.append(code)
      for name in [code, row["name"], row["name_en"]].compactMap({ $0 as String? }) {
        byName[Fold.key(name)] = (row["id"], code)
      }
    }
    for (word, code) in table == "legal_form" ? Self.legalForms : [] {
      if let known = byName[Fold.key(code)], byName[Fold.key(word)] == nil { byName[Fold.key(word)] = known }
    }
  }

  /// The entry that a word means, or all there are.
  func find(_ word: String, _ noun: Refusal.Noun) throws(Refusal) -> Int64 {
    if let found = byName[Fold.key(word)] { return found.id }
    throw .unknown(noun, word, nearest: codes)
  }

  /// The code of the entry that a word means; nil when it is none of the list.
  func known(_ word: String) -> String? { byName[Fold.key(word)]?.code }

  /// What people call legal forms beside their names.
  private static let legalForms = [
    ("loi 1901", "association"), ("asso", "association"), ("coopérative de production", "scop"), ("SAS", "societe-ess"),
    ("SARL", "societe-ess"), ("SAS ESS", "societe-ess"), ("SARL ESS", "societe-ess"), ("SAS de l'ESS", "societe-ess"),
    ("SARL de l'ESS", "societe-ess"), ("société commerciale de l'ESS", "societe-ess"),
    ("collectif informel", "collectif"), ("EI", "exploitation-agricole"), ("EARL", "exploitation-agricole"),
    ("exploitation individuelle", "exploitation-agricole"), ("entreprise individuelle", "exploitation-agricole"),
  ]

  /// The codes of all entries, in their order.
  var names: [String] { codes }

  /// The code of the entry that a word means, or the word itself when it is none of the list.
  func code(of word: String) -> String { known(word) ?? word }
}
