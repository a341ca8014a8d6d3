import CXLSXWriter
import CultiverMarseille

/// Draws one chart from cells of a worksheet.
struct ChartPen {
  private typealias Series = UnsafeMutablePointer<lxw_chart_series>

  private static let (dark, light, line): (lxw_color_t, lxw_color_t, lxw_color_t) = (0x2E6B3E, 0xBFD9B8, 0xD9DED9)
  private static let parts: [lxw_color_t] = [0x1E4D2B, 0x4C8A5B, 0x8DBB8C, 0xBCD8B6, 0xE0EDDB, 0xF7FAF5]

  private let chart: Chart
  private let picture: UnsafeMutablePointer<lxw_chart>
  private let cells: ChartCells
  private let sheet: String
  private let language: Language

  init(
    _ chart: Chart, _ picture: UnsafeMutablePointer<lxw_chart>, _ cells: ChartCells, _ sheet: String,
    _ language: Language
  ) {
    self.chart = chart
    self.picture = picture
    self.cells = cells
    self.sheet = sheet
    self.language = language
  }

  /// Draws what the cells hold, under the chart's title.
  func draw() {
    chart_title_set_name(picture, chart.title[language])
    var font = Self.font(size: 12, bold: true)
    chart_title_set_name_font(picture, &font)
    var none = lxw_chart_line()
    none.none = 1
    chart_chartarea_set_line(picture, &none)
    switch chart.kind {
    case .bars: bars()
    case .columns: columns()
    case .parts: parts()
    case .ranges: ranges()
    case .map: map()
    }
  }

  // MARK: The kinds

  /// Bars lie: the axis of their labels is the one that otherwise is upright.
  private func bars() {
    for place in cells.values.indices {
      guard let series = series(place) else { continue }
      fill(series, place == 0 ? Self.dark : Self.light)
      chart_series_set_labels(series)
      chart_series_set_labels_num_format(series, number)
      var font = Self.font(size: 9, bold: false)
      chart_series_set_labels_font(series, &font)
    }
    chart_set_series_gap(picture, 50)
    chart_axis_set_reverse(picture.pointee.y_axis)
    hide(picture.pointee.x_axis)
    legend(isShown: cells.values.count > 1)
  }

  private func columns() {
    for place in cells.values.indices {
      if let series = series(place) { fill(series, place == 0 ? Self.dark : Self.light) }
    }
    chart_set_series_gap(picture, 40)
    axis(picture.pointee.y_axis, chart.unit)
    legend(isShown: cells.values.count > 1)
  }

  private func parts() {
    guard let column = cells.values.first else { return }
    for point in 0..<cells.count {
      guard let series = chart_add_series(picture, nil, nil) else { continue }
      let row = UInt32(cells.row + point)
      chart_series_set_values(series, sheet, row, UInt16(column), row, UInt16(column))
      chart_series_set_name_range(series, sheet, row, UInt16(cells.labels))
      fill(series, Self.parts[point % Self.parts.count])
    }
    chart_set_series_gap(picture, 40)
    hide(picture.pointee.x_axis)
    hide(picture.pointee.y_axis)
    legend(isShown: true)
  }

  /// A broad line for each range, with what it is about before it; on it a circle for what is usual and a lozenge for the value.
  private func ranges() {
    guard cells.values.count == 6 else { return }
    let (value, typical, low, high, line, other) = (
      cells.values[0], cells.values[1], cells.values[2], cells.values[3], cells.values[4], cells.values[5]
    )
    for point in 0..<cells.count {
      guard let series = chart_add_series(picture, nil, nil) else { continue }
      let row = UInt32(cells.row + point)
      chart_series_set_categories(series, sheet, row, UInt16(low), row, UInt16(high))
      chart_series_set_values(series, sheet, row, UInt16(line), row, UInt16(other))
      var broad = lxw_chart_line()
      broad.color = Self.light
      broad.width = 5
      chart_series_set_line(series, &broad)
      chart_series_set_marker_type(series, UInt8(LXW_CHART_MARKER_NONE.rawValue))
      name(series, point, first: true, LXW_CHART_LABEL_POSITION_ABOVE)
    }
    let marks = [(typical, LXW_CHART_MARKER_CIRCLE, Self.parts[2]), (value, LXW_CHART_MARKER_DIAMOND, Self.dark)]
    for (column, type, colour) in marks {
      guard let series = chart_add_series(picture, nil, nil) else { continue }
      let (first, last) = (UInt32(cells.row), UInt32(cells.row + cells.count - 1))
      chart_series_set_categories(series, sheet, first, UInt16(column), last, UInt16(column))
      chart_series_set_values(series, sheet, first, UInt16(line), last, UInt16(line))
      if let names = cells.names { chart_series_set_name_range(series, sheet, UInt32(names), UInt16(column)) }
      var none = lxw_chart_line()
      none.none = 1
      chart_series_set_line(series, &none)
      mark(series, type, size: 12, colour)
    }
    axis(picture.pointee.x_axis, chart.unit)
    hide(picture.pointee.y_axis)
    chart_axis_set_reverse(picture.pointee.y_axis)
    chart_axis_set_min(picture.pointee.y_axis, 0)
    chart_axis_set_max(picture.pointee.y_axis, Double(cells.count + 1))
    chart_axis_set_min(picture.pointee.x_axis, 0)
    chart_axis_set_label_position(picture.pointee.x_axis, UInt8(LXW_CHART_AXIS_LABEL_POSITION_HIGH.rawValue))
    var left = (0..<Int16(cells.count)).map { $0 } + [-1]
    chart_legend_delete_series(picture, &left)
    legend(isShown: true)
  }

  /// A circle for each point at its longitude and latitude, its surface by its value.
  private func map() {
    guard cells.values.count == 3 else { return }
    let amounts = chart.points.map { $0.values.first.flatMap(Self.amount) ?? 0 }
    let most = max(1, amounts.max() ?? 1)
    let (y, x) = (UInt16(cells.values[1]), UInt16(cells.values[2]))
    for (point, amount) in amounts.enumerated() {
      guard let series = chart_add_series(picture, nil, nil) else { continue }
      let row = UInt32(cells.row + point)
      chart_series_set_categories(series, sheet, row, x, row, x)
      chart_series_set_values(series, sheet, row, y, row, y)
      chart_series_set_name_range(series, sheet, row, UInt16(cells.labels))
      mark(series, LXW_CHART_MARKER_CIRCLE, size: UInt8(6 + Self.root(amount * 576 / most)), Self.light)
      name(series, point, first: false, LXW_CHART_LABEL_POSITION_ABOVE)
    }
    for axis in [picture.pointee.x_axis, picture.pointee.y_axis] {
      chart_axis_major_gridlines_set_visible(axis, 0)
      chart_axis_set_num_format(axis, "0.00")
    }
    chart_axis_set_name(picture.pointee.x_axis, "longitude")
    chart_axis_set_name(picture.pointee.y_axis, "latitude")
    legend(isShown: false)
  }

  // MARK: Pieces

  /// A series of the whole chart, under its name.
  private func series(_ place: Int) -> Series? {
    guard let series = chart_add_series(picture, nil, nil) else { return nil }
    let (first, last) = (UInt32(cells.row), UInt32(cells.row + cells.count - 1))
    let (labels, column) = (UInt16(cells.labels), UInt16(cells.values[place]))
    chart_series_set_categories(series, sheet, first, labels, last, labels)
    chart_series_set_values(series, sheet, first, column, last, column)
    if let row = cells.names {
      chart_series_set_name_range(series, sheet, UInt32(row), column)
    } else if place < chart.series.count {
      chart_series_set_name(series, chart.series[place][language])
    }
    return series
  }

  /// Writes the label of a point at its series. LibreOffice shows words there, but no reference to a cell.
  private func name(_ series: Series, _ point: Int, first: Bool, _ position: lxw_chart_label_position) {
    let label = SpreadsheetText.cleaned(chart.points[point].label[language])
    // What begins with an equals sign would be taken for a formula.
    let text = strdup(label.hasPrefix("=") ? " " + label : label)
    defer { free(text) }
    var shown = lxw_chart_data_label()
    shown.value = text
    var hidden = lxw_chart_data_label()
    hidden.hide = 1
    chart_series_set_labels(series)
    chart_series_set_labels_position(series, UInt8(position.rawValue))
    var font = Self.font(size: 9, bold: false)
    chart_series_set_labels_font(series, &font)
    withUnsafeMutablePointer(to: &shown) { shown in
      withUnsafeMutablePointer(to: &hidden) { hidden in
        var labels: [UnsafeMutablePointer<lxw_chart_data_label>?] = first ? [shown, hidden, nil] : [shown, nil]
        _ = chart_series_set_labels_custom(series, &labels)
      }
    }
  }

  private func fill(_ series: Series, _ colour: lxw_color_t) {
    var fill = lxw_chart_fill()
    fill.color = colour
    chart_series_set_fill(series, &fill)
    var line = lxw_chart_line()
    line.color = Self.dark
    line.width = 0.75
    chart_series_set_line(series, &line)
  }

  private func mark(_ series: Series, _ type: lxw_chart_marker_type, size: UInt8, _ colour: lxw_color_t) {
    chart_series_set_marker_type(series, UInt8(type.rawValue))
    chart_series_set_marker_size(series, size)
    var fill = lxw_chart_fill()
    fill.color = colour
    chart_series_set_marker_fill(series, &fill)
    var line = lxw_chart_line()
    line.color = Self.dark
    chart_series_set_marker_line(series, &line)
  }

  private func axis(_ axis: UnsafeMutablePointer<lxw_chart_axis>?, _ name: String) {
    chart_axis_set_num_format(axis, number)
    if !name.isEmpty { chart_axis_set_name(axis, name) }
    var line = lxw_chart_line()
    line.color = Self.line
    chart_axis_major_gridlines_set_visible(axis, 1)
    chart_axis_major_gridlines_set_line(axis, &line)
  }

  private func hide(_ axis: UnsafeMutablePointer<lxw_chart_axis>?) {
    chart_axis_off(axis)
    chart_axis_major_gridlines_set_visible(axis, 0)
  }

  private func legend(isShown: Bool) {
    chart_legend_set_position(
      picture, UInt8((isShown ? LXW_CHART_LEGEND_BOTTOM : LXW_CHART_LEGEND_NONE).rawValue))
  }

  /// The format of numbers on an axis and at bars: as many decimals as the largest still needs.
  private var number: String {
    let most = chart.points.flatMap(\.values).compactMap(Self.whole).max() ?? 0
    return most >= 100 ? "#,##0" : most >= 10 ? "0.0" : "0.00"
  }

  private static func font(size: Double, bold: Bool) -> lxw_chart_font {
    var font = lxw_chart_font()
    font.size = size
    font.bold = bold ? 1 : 0
    return font
  }

  /// The whole part of a number in the unit that is shown.
  private static func whole(_ cell: Cell) -> Int64? {
    guard case .decimal(let units, let places) = cell.value else { return nil }
    if case .mass = cell { return units / 1000 }
    return units / Exactly.power(places)
  }

  /// A value as a whole number to compare by.
  private static func amount(_ cell: Cell) -> Int64? {
    guard case .decimal(let units, _) = cell.value else { return nil }
    return min(max(0, units), 1 << 50)
  }

  /// The whole part of a square root.
  private static func root(_ number: Int64) -> Int64 {
    var root: Int64 = 0
    while (root + 1) * (root + 1) <= number { root += 1 }
    return root
  }
}
