extension Sheet {
  /// The sheet for machines: an object for each row under the keys of their columns; a record is one object.
  public func json() -> JSON {
    let places = columns.indices.filter { columns[$0].audience.json }
    let within = inner.map { ($0.key, $0.json()) }
    let objects = rows.map { row in
      let members = places.map { (columns[$0].key, row[$0].json) }
      return JSON.object(within.isEmpty ? members : members + within)
    }
    return shape == .record ? objects.first ?? .null : .array(objects)
  }
}

extension Report {
  /// The report for machines: its schema, its properties, then its sheets under their keys.
  public func json() -> JSON {
    .object(
      [("schema", .string(schema))] + properties.map { ($0.key, $0.cell.json) }
        + sheets.filter(\.audience.json).map { ($0.key, $0.json()) })
  }
}

/// JSON files: pretty-printed, in English, the same bytes for the same figures, with a line break at the end.
public struct JSONFormat: Sendable {
  /// The format.
  public init() {}

  /// A report as a file's text.
  public func written(_ report: Report) -> String { report.json().written() + "\n" }

  /// A lone sheet as a file's text.
  public func written(_ sheet: Sheet) -> String { sheet.json().written() + "\n" }
}
