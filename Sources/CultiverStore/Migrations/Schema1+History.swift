/// Triggers that write the history of every table and refuse a change without an open action; reference rows, which are the same in every notebook, need none.
let schema1History: String = [
  trigger("site", ["code", "code_key", "name", "commune_id", "address", "latitude", "longitude", "retired"]),
  trigger("plot", ["site_id", "code", "code_key", "name", "area", "length", "width", "kind", "retired"]),
  trigger("venture", ["code", "code_key", "name", "legal_form", "siret", "retired"]),
  trigger("venture_stage", ["venture_id", "stage_id", "since"]),
  trigger("occupancy", ["plot_id", "venture_id", "from_day", "to_day", "title"]),
  trigger("crop", ["code", "code_key", "name", "name_en", "family", "category", "high_yield"]),
  trigger("crop_name", ["crop_id", "name", "name_key"]),
  trigger("variety", ["crop_id", "name", "name_key"]),
  trigger("unit", ["code", "name", "name_en", "grams"]),
  trigger("unit_name", ["unit_id", "name_key"]),
  trigger("unit_weight", ["crop_id", "variety_id", "unit_id", "grams", "valid_from", "weighed"]),
  trigger(
    "cycle",
    [
      "code", "code_key", "plot_id", "crop_id", "variety_id", "area", "started", "ended", "outcome", "reason",
      "expected", "inferred",
    ]),
  trigger(
    "harvest",
    [
      "day", "cycle_id", "variety_id", "quantity", "unit_id", "grams", "unit_weight_id", "destination", "note",
      "reference", "void_reason", "action_id",
    ],
    // A new harvest carries the number of its action; only one that comes back needs a row of its own.
    insertedWhen: "NEW.action_id IS NOT (SELECT open_action FROM notebook)"),
  trigger("none", ["plot_id", "day"]),
].joined(separator: "\n")

private func trigger(_ table: String, _ columns: [String], insertedWhen: String = "NEW.id > 4294967295") -> String {
  func json(_ row: String) -> String {
    "json_object(" + columns.map { "'\($0)', \(row).\($0)" }.joined(separator: ", ") + ")"
  }
  func text(_ event: String, when: String, row: String, before: String, after: String) -> String {
    """
    CREATE TRIGGER \(table)_history_\(event) AFTER \(event.uppercased()) ON \(table) WHEN \(when) BEGIN
      SELECT RAISE(ABORT, 'cultiver: no action is open') FROM notebook WHERE open_action IS NULL;
      INSERT INTO change (action_id, entity, row_id, before, after)
      SELECT open_action, '\(table)', \(row).id, \(before), \(after) FROM notebook;
    END;
    """
  }
  return [
    text("insert", when: insertedWhen, row: "NEW", before: "NULL", after: json("NEW")),
    text("update", when: "TRUE", row: "NEW", before: json("OLD"), after: json("NEW")),
    text("delete", when: "TRUE", row: "OLD", before: json("OLD"), after: "NULL"),
  ].joined(separator: "\n")
}
