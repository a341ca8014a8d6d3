import CultiverMarseille

/// A section of a month's report in which figures are others than they were.
struct ChangedSection {
  /// A row of which something is another.
  struct Row {
    /// What it is about, for machines: its codes, joined by slashes.
    let name: String
    /// What it is about, for people.
    let label: Cell
    /// Its figures as they were, one for each column; blanks where there was no such row.
    let before: [Cell]
    /// Its figures as they are.
    let after: [Cell]

    /// Whether a figure is another.
    func isChanged(_ place: Int) -> Bool {
      before[place].value != after[place].value && !(before[place].saysNothing && after[place].saysNothing)
    }
  }

  /// The sections that an erratum is about: what the month itself came to. What other months came to and what plans expected is compared with them as it stood when the report was issued.
  static let keys = [
    "totals", "byCrop", "byVariety", "byPlot", "bySite", "byVenture", "byCommune", "byDestination", "coverage",
  ]

  /// The section's sheet.
  let sheet: Sheet
  /// The figures of which any row has another.
  let columns: [SheetColumn]
  let rows: [Row]

  /// How many figures are others.
  var count: Int { rows.reduce(0) { $0 + columns.indices.filter($1.isChanged).count } }

  /// The sections of two reports that differ.
  static func between(_ issued: Report, and now: Report) -> [ChangedSection] {
    keys.compactMap { key in
      let sheets = [issued, now].map { report in report.sheets.first { $0.key == key && $0.audience.json } }
      guard let sheet = sheets[0] ?? sheets[1] else { return nil }
      return ChangedSection(sheet, Table(sheets[0]), Table(sheets[1]))
    }
  }

  private init?(_ sheet: Sheet, _ before: Table, _ after: Table) {
    let figures = sheet.columns.filter { $0.role == .figure && $0.audience.json }
    let all = (before.order + after.order.filter { before.rows[$0] == nil }).map { name -> Row in
      let rows = [before.rows[name], after.rows[name]]
      func cells(_ row: Table.Row?) -> [Cell] { figures.map { row?.cells[$0.key] ?? .blank } }
      return Row(
        name: name, label: rows.compactMap { $0?.label }.first ?? .blank, before: cells(rows[0]), after: cells(rows[1]))
    }
    let changed = all.filter { row in figures.indices.contains { row.isChanged($0) } }
    guard !changed.isEmpty else { return nil }
    let places = figures.indices.filter { place in changed.contains { $0.isChanged(place) } }
    self.sheet = sheet
    columns = places.map { figures[$0] }
    rows = changed.map { row in
      Row(
        name: row.name, label: row.label, before: places.map { row.before[$0] }, after: places.map { row.after[$0] })
    }
  }

  /// The rows of a sheet by their codes.
  private struct Table {
    struct Row {
      let label: Cell
      let cells: [String: Cell]
    }

    var order: [String] = []
    var rows: [String: Row] = [:]

    init(_ sheet: Sheet?) {
      guard let sheet else { return }
      // A name may be another and the thing the same.
      let keys = sheet.columns.indices.filter {
        sheet.columns[$0].role == .key && sheet.columns[$0].audience.json && sheet.columns[$0].key != "name"
      }
      let label = sheet.columns.firstIndex { $0.key == "label" }
      for row in sheet.rows {
        let name = keys.map { Self.text(row[$0].value) }.joined(separator: "/")
        if rows[name] == nil { order.append(name) }
        rows[name] = Row(
          label: label.map { row[$0] } ?? .blank,
          cells: Dictionary(zip(sheet.columns.map(\.key), row), uniquingKeysWith: { first, _ in first }))
      }
    }

    private static func text(_ value: Value) -> String {
      if case .text(let text) = value { return text }
      return "–"
    }
  }
}
