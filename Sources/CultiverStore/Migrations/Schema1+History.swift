/// Triggers that write the history of every table and refuse a change without an open action; reference rows, which are the same in every notebook, come in before the notebook has its own row, from which on none is made unseen.
let schema1History: String = [
  historyTriggers("site", ["code", "code_key", "name", "commune_id", "address", "latitude", "longitude", "retired"]),
  historyTriggers("plot", ["site_id", "code", "code_key", "name", "area", "length", "width", "kind", "retired"]),
  historyTriggers("venture", ["code", "code_key", "name", "legal_form", "siret", "retired"]),
  historyTriggers("venture_stage", ["venture_id", "stage_id", "since"]),
  historyTriggers("occupancy", ["plot_id", "venture_id", "from_day", "to_day", "title"]),
  historyTriggers("crop", ["code", "code_key", "name", "name_en", "family", "category", "high_yield"]),
  historyTriggers("crop_name", ["crop_id", "name", "name_key"]),
  historyTriggers("variety", ["crop_id", "name", "name_key"]),
  historyTriggers("unit", ["code", "name", "name_en", "grams"]),
  historyTriggers("unit_name", ["unit_id", "name_key"]),
  historyTriggers("unit_weight", ["crop_id", "variety_id", "unit_id", "grams", "valid_from", "weighed"]),
  historyTriggers(
    "cycle",
    [
      "code", "code_key", "plot_id", "crop_id", "variety_id", "area", "started", "ended", "outcome", "reason",
      "expected", "inferred",
    ]),
  historyTriggers(
    "harvest",
    [
      "day", "cycle_id", "variety_id", "quantity", "unit_id", "grams", "unit_weight_id", "destination", "note",
      "reference", "void_reason", "action_id",
    ],
    // A new harvest carries the number of the open action; only one that comes back needs a row of its own.
    insertedWhere: "open_action IS NOT NEW.action_id", andThen: addToTotals),
  historyTriggers("none", ["plot_id", "day"]),
].joined(separator: "\n")

/// Adds a new harvest to its cycle's month; in the same trigger as its history, because a million rows notice a second one.
let addToTotals = """
  INSERT INTO cycle_month (cycle_id, month, harvests, grams, lost, estimated)
  SELECT
    NEW.cycle_id, substr(NEW.day, 1, 7), 1, NEW.grams, iif(NEW.destination = 'lost', NEW.grams, 0),
    iif(NEW.unit_id > 3, NEW.grams, 0)
  WHERE NEW.void_reason IS NULL
  ON CONFLICT (cycle_id, month) DO UPDATE SET
    harvests = harvests + 1, grams = grams + excluded.grams, lost = lost + excluded.lost,
    estimated = estimated + excluded.estimated;
  """

func historyTriggers(
  _ table: String, _ columns: [String], insertedWhere: String = "TRUE", andThen: String = ""
) -> String {
  func json(_ row: String) -> String {
    "json_object(" + columns.map { "'\($0)', \(row).\($0)" }.joined(separator: ", ") + ")"
  }
  func text(
    _ event: String, row: String, before: String, after: String, where condition: String = "TRUE", andThen: String = ""
  ) -> String {
    """
    CREATE TRIGGER \(table)_history_\(event) AFTER \(event.uppercased()) ON \(table) BEGIN
    INSERT INTO change (action_id, entity, row_id, before, after)
    SELECT
      CASE WHEN open_action IS NULL THEN RAISE(ABORT, 'cultiver: no action is open') ELSE open_action END,
      '\(table)', \(row).id, \(before), \(after)
    FROM notebook WHERE \(condition);
    \(andThen)
    END;
    """
  }
  return [
    text("insert", row: "NEW", before: "NULL", after: json("NEW"), where: insertedWhere, andThen: andThen),
    text("update", row: "NEW", before: json("OLD"), after: json("NEW")),
    text("delete", row: "OLD", before: json("OLD"), after: "NULL"),
  ].joined(separator: "\n")
}
