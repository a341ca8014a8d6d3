public import CultiverMarseille

extension Sheet {
  /// The sheet as a rectangular table that leaves the tool: the keys of its columns, and exact values.
  public func values() -> (header: [String], rows: [[Value]]) {
    let places = columns.indices.filter { columns[$0].audience.tables }
    return (places.map { columns[$0].key }, rows.map { row in places.map { row[$0].value } })
  }
}

extension Report {
  /// The report as one rectangular table: `section`, the report's properties, every key column, every figure.
  ///
  /// Each row bears its sheet's key under `section`. A column that a sheet does not have is blank, except that the
  /// report's properties stand on every row unless the sheet has a column of that name: in the monthly report,
  /// `month` is the month that the row is about. Keys stand in the order in which the sheets first name them, then the
  /// figures.
  public func values() -> (header: [String], rows: [[Value]]) {
    let sheets = sheets.filter(\.audience.tables).flatMap { [$0] + $0.inner }
    let columns = sheets.flatMap(\.columns).filter(\.audience.tables)
    var header = ["section"]
    var places = ["section": 0]
    func add(_ key: String) {
      guard places[key] == nil else { return }
      places[key] = header.count
      header.append(key)
    }
    properties.forEach { add($0.key) }
    columns.filter { $0.role == .key }.forEach { add($0.key) }
    columns.filter { $0.role == .figure }.forEach { add($0.key) }

    var common = Array(repeating: Value.blank, count: header.count)
    for property in properties { if let place = places[property.key] { common[place] = property.cell.value } }
    let rows = sheets.flatMap { sheet in
      sheet.rows.map { cells in
        var row = common
        row[0] = .text(sheet.key)
        for (column, cell) in zip(sheet.columns, cells) where column.audience.tables {
          if let place = places[column.key] { row[place] = cell.value }
        }
        return row
      }
    }
    return (header, rows)
  }
}
