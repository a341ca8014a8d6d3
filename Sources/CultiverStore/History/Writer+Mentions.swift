import CultiverMarseille
import GRDB

extension Writer {
  /// Where somebody is named in what others wrote: what it is, and its code or number.
  func mentions(of naming: Naming) throws -> [PersonErased.Mention] {
    var mentions: [PersonErased.Mention] = []
    for text in SpokenText.all {
      for row in try rows(of: text, naming: naming) {
        let mention = PersonErased.Mention(noun: text.noun, name: row[1])
        if !mentions.contains(mention) { mentions.append(mention) }
      }
    }
    let signed = try Row.fetchAll(
      database, sql: "SELECT who, max(id) & 4294967295 FROM action GROUP BY who ORDER BY 2"
    ).filter { naming.stands(in: $0[0]) }
    return mentions + signed.map { PersonErased.Mention(noun: .action, name: "\($0[1] as Int64)") }
  }

  /// Puts a word in the place of every name: in what others wrote, as it stands and as it stood.
  func replaceMentions(of naming: Naming, by word: String) throws {
    for text in SpokenText.all {
      for row in try rows(of: text, naming: naming) {
        let names = text.columns.map { "\($0) = ?" }.joined(separator: ", ")
        let values = text.columns.map { (row[$0] as String?).map { naming.replaced(in: $0, by: word) } }
        try database.run(
          "UPDATE \(text.table) SET \(names) WHERE id = ?",
          StatementArguments(values.map(\.databaseValue) + [(row[0] as Int64).databaseValue]))
      }
    }
    for who in try String.fetchAll(database, sql: "SELECT DISTINCT who FROM action") where naming.stands(in: who) {
      try database.run("UPDATE action SET who = ? WHERE who = ?", [naming.replaced(in: who, by: word), who])
    }
    try replaceInHistory(naming, by: word)
    // A harvest's own row here would stand as a correction of what was reported, and its quantity is what it was.
    try database.run("DELETE FROM change WHERE action_id = ? AND entity = 'harvest'", [action])
    lookup = Lookup(database)
  }

  /// The issued reports in whose text somebody is named: what was sent stays as it is.
  func issuedReports(naming: Naming) throws -> [Int64] {
    try Row.fetchAll(
      database,
      sql: """
        SELECT issued_report.number, content FROM issued_report JOIN issued_text USING (sha256)
        UNION ALL
        SELECT issued_report.number, content
        FROM erratum JOIN issued_report ON issued_report.id = report_id
        JOIN issued_text ON issued_text.sha256 = erratum.sha256
        ORDER BY 1
        """
    ).filter { naming.stands(in: $0[1]) }.map { $0[0] }
  }

  private func rows(of text: SpokenText, naming: Naming) throws -> [Row] {
    try Row.fetchAll(
      database,
      sql: """
        SELECT id, \(text.name), \(text.columns.joined(separator: ", ")) FROM \(text.table) AS spoken ORDER BY id
        """
    ).filter { row in text.columns.contains { column in (row[column] as String?).map(naming.stands) ?? false } }
  }

  private func replaceInHistory(_ naming: Naming, by word: String) throws {
    let columns = Dictionary(grouping: SpokenText.all, by: \.table).mapValues { Set($0.flatMap(\.columns)) }
    for side in ["before", "after"] {
      let rows = try Row.fetchAll(
        database,
        sql: """
          SELECT change.id, entity, key, value FROM change, json_each(\(side))
          WHERE \(side) IS NOT NULL AND type = 'text' ORDER BY change.id
          """)
      for row in rows where columns[row[1]]?.contains(row[2]) ?? false {
        let said: String = row[3]
        guard naming.stands(in: said) else { continue }
        try database.run(
          "UPDATE change SET \(side) = json_set(\(side), '$.' || ?, ?) WHERE id = ?",
          [row[2] as String, naming.replaced(in: said, by: word), row[0] as Int64])
      }
    }
  }
}
