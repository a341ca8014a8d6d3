import CultiverMarseille

/// Columns of a table in which people write in their own words, and may name somebody.
struct SpokenText {
  let noun: Refusal.Noun
  let table: String
  let columns: [String]
  /// By what people know a row: SQL over the table.
  let name: String

  private init(
    _ noun: Refusal.Noun, _ table: String, _ columns: [String],
    name: String = "CAST(id & 4294967295 AS TEXT)"
  ) {
    self.noun = noun
    self.table = table
    self.columns = columns
    self.name = name
  }

  /// All of them; a test holds that no column of text is forgotten.
  static let all: [SpokenText] = [
    SpokenText(.meeting, "meeting", ["note", "decision"]),
    SpokenText(.step, "step", ["text", "drop_reason"]),
    SpokenText(.enrolment, "enrolment", ["note"]),
    SpokenText(.role, "role", ["title"]),
    SpokenText(.person, "contact", ["note"], name: code(of: "person", "id")),
    SpokenText(.person, "person", ["erase_reason"], name: "code"),
    SpokenText(.harvest, "harvest", ["note", "grade", "void_reason", "accepted"]),
    SpokenText(.cycle, "cycle", ["reason", "part", "accepted"], name: "code"),
    SpokenText(.plan, "plan", ["part", "series", "drop_reason", "accepted"], name: "code"),
    SpokenText(.soilTest, "soil_test", ["laboratory", "note"]),
    SpokenText(.work, "work", ["task", "note", "void_reason"]),
    SpokenText(.supply, "supply", ["product", "note", "void_reason"]),
    SpokenText(.activity, "activity", ["subject", "evidence", "note", "void_reason"]),
    SpokenText(.account, "account", ["subject", "evidence", "note", "void_reason"]),
    SpokenText(.result, "result", ["counter", "evidence", "note", "void_reason"]),
    SpokenText(.site, "site", ["name", "address"], name: "code"),
    SpokenText(.plot, "plot", ["name"], name: "code"),
    SpokenText(.venture, "venture", ["name", "mission"], name: "code"),
    SpokenText(.programme, "programme", ["name", "name_en"], name: "code"),
    SpokenText(.cohort, "cohort", ["name"], name: "code"),
    SpokenText(.organisation, "organisation", ["name", "note"], name: "code"),
    SpokenText(.obstacle, "obstacle", ["conclusion", "note"], name: "code"),
    SpokenText(.obstacle, "obstacle_step", ["step"], name: code(of: "obstacle", "obstacle_id")),
    SpokenText(.funding, "funding", ["purpose", "conclusion", "note", "accepted"], name: "code"),
    SpokenText(.funding, "instalment", ["note"], name: code(of: "funding", "funding_id")),
    SpokenText(.funding, "funding_condition", ["words", "note"], name: code(of: "funding", "funding_id")),
    SpokenText(.partnership, "partnership", ["note"], name: "code"),
    SpokenText(.partnership, "partnership_party", ["brings"], name: code(of: "partnership", "partnership_id")),
    SpokenText(.consent, "consent", ["given_by", "evidence"], name: code(of: "venture", "venture_id")),
    SpokenText(.objective, "objective", ["title", "counted_by", "note", "drop_reason"], name: "code"),
    SpokenText(.objective, "objective_target", ["note"], name: code(of: "objective", "objective_id")),
    SpokenText(.report, "issued_report", ["who", "reopen_reason"], name: "CAST(number AS TEXT)"),
    SpokenText(
      .report, "erratum", ["who"],
      name: "(SELECT CAST(number AS TEXT) FROM issued_report WHERE issued_report.id = report_id)"),
    SpokenText(.action, "correction", ["reason"], name: "CAST(action_id & 4294967295 AS TEXT)"),
  ]

  private static func code(of table: String, _ key: String) -> String {
    // Named in full: the other table has an `id` of its own.
    "(SELECT \(table).code FROM \(table) WHERE \(table).id = spoken.\(key))"
  }
}
