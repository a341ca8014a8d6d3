import CXLSXWriter
import CultiverMarseille

/// A chart on a worksheet, which points at cells there: those of the table, else a block of its own below the picture.
///
/// Its parts are told apart by lightness, so that they are in grey too. Names of series stand in cells alone, and
/// no label begins as a formula does.
struct WorksheetChart {
  private let chart: Chart
  private let language: Language

  init(_ chart: Chart, _ language: Language) {
    self.chart = chart
    self.language = language
  }

  /// Draws the chart at a place and gives the first free row below it and its data. Throws `refused`.
  func write(on worksheet: Worksheet, _ row: Int, _ column: Int, width: Int, cells: ChartCells? = nil)
    throws(SpreadsheetError) -> Int
  {
    guard !chart.points.isEmpty else { return row }
    let height = height
    // A row is 20 pixels high unless it was made higher.
    let below = row + (height + 19) / 20 + 1
    let own = cells == nil ? try block(on: worksheet, below, column) : nil
    guard let cells = cells ?? own else { return row }
    let picture = try worksheet.book.chart(type)
    ChartPen(chart, picture, cells, worksheet.name, language).draw()
    let text = strdup([chart.title, chart.description].map { $0[language] }.joined(separator: ". "))
    defer { free(text) }
    var options = lxw_chart_options()
    options.x_scale = Double(width) / 480
    options.y_scale = Double(height) / 288
    options.description = text
    try worksheet.check(
      worksheet_insert_chart_opt(worksheet.sheet, UInt32(row), UInt16(column), picture, &options))
    return own.map { $0.row + $0.count + 1 } ?? below
  }

  private var type: lxw_chart_type {
    switch chart.kind {
    case .bars: LXW_CHART_BAR
    case .columns: LXW_CHART_COLUMN
    case .parts: LXW_CHART_BAR_STACKED_PERCENT
    case .ranges: LXW_CHART_SCATTER_STRAIGHT_WITH_MARKERS
    case .map: LXW_CHART_SCATTER
    }
  }

  /// In pixels.
  private var height: Int {
    switch chart.kind {
    case .bars: min(1200, 90 + chart.points.count * (chart.series.count > 1 ? 34 : 24))
    case .columns: 320
    case .ranges: min(1200, 190 + chart.points.count * 36)
    case .parts: 190
    case .map: 460
    }
  }

  /// Writes the chart's data below the picture.
  private func block(on worksheet: Worksheet, _ row: Int, _ column: Int) throws(SpreadsheetError) -> ChartCells {
    let columns = columns
    for (place, heading) in ([""] + columns.map(\.heading)).enumerated() {
      try worksheet.write(heading, row, column + place, CellStyle(part: .heading, isAtEnd: place > 0))
    }
    for (number, point) in chart.points.enumerated() {
      try worksheet.write(point.label[language], row + 1 + number, column)
      for (place, value) in columns.enumerated() {
        try worksheet.write(
          value.cell(number, point).spreadsheetValue(language, isBare: true), row + 1 + number, column + 1 + place,
          CellStyle(part: value.isHelp ? .faint : .plain, isAtEnd: true))
      }
    }
    if let source = chart.source {
      try worksheet.write(source[language], row + 1 + chart.points.count, column, CellStyle(part: .faint))
    }
    return ChartCells(
      row: row + 1, count: chart.points.count, labels: column, values: columns.indices.map { column + 1 + $0 },
      names: row)
  }

  /// How wide the columns of the block stand.
  var widths: [Int] {
    let labels = chart.points.map { Display.width($0.label[language]) }.max() ?? 0
    return [min(max(labels + 2, 10), 40)] + columns.map { max(Display.width($0.heading) + 2, 12) }
  }

  private struct Column {
    let heading: String
    var isHelp = false
    let cell: (Int, ChartPoint) -> Cell
  }

  /// What stands beside the labels: the series, then what its kind needs.
  private var columns: [Column] {
    func column(_ fr: String, _ en: String, isHelp: Bool = false, _ cell: @escaping (Int, ChartPoint) -> Cell) -> Column
    {
      Column(heading: Phrase(fr: fr, en: en)[language], isHelp: isHelp, cell: cell)
    }
    let unit = chart.unit.isEmpty ? "" : " (\(chart.unit))"
    let series = chart.series.enumerated().map { place, name in
      Column(heading: name[language] + unit) { place < $1.values.count ? $1.values[place] : .blank }
    }
    switch chart.kind {
    case .bars, .columns, .parts: return series
    case .ranges:
      return series.prefix(1) + [
        column("usuel", "usual") { $1.range?.typical ?? .blank }, column("de", "from") { $1.range?.low ?? .blank },
        column("à", "to") { $1.range?.high ?? .blank },
        column("ligne", "line", isHelp: true) { number, _ in .whole(Int64(number + 1)) },
        column("ligne", "line", isHelp: true) { number, _ in .whole(Int64(number + 1)) },
      ]
    case .map:
      return series.prefix(1) + [
        column("latitude", "latitude") { $1.place.map { .decimal($0.latitude, places: 6) } ?? .blank },
        column("longitude", "longitude") { $1.place.map { .decimal($0.longitude, places: 6) } ?? .blank },
      ]
    }
  }
}
