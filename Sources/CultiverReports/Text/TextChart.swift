import CultiverMarseille

/// A chart drawn in the column of bars of its own table, row by row: bars with a mark where the second series stands, or a dot on its range.
struct TextChart {
  private let chart: Chart
  private let largest: Int128

  /// The chart of a sheet when its points are the sheet's rows and say more than a plain bar does; else nil.
  init?(_ sheet: Sheet) {
    guard let chart = sheet.chart, chart.points.count == sheet.rows.count else { return nil }
    let numbers = chart.points.flatMap { point in
      (point.values + [point.range?.low, point.range?.typical, point.range?.high].compactMap(\.self))
        .compactMap(\.millionths)
    }
    switch chart.kind {
    case .bars where chart.points.contains { $0.values.dropFirst().contains { !$0.saysNothing } }: break
    case .ranges: break
    default: return nil
    }
    self.chart = chart
    largest = numbers.max() ?? 0
  }

  /// How many rows it has.
  var rows: Int { chart.points.count }

  /// The narrowest that it is legible.
  var least: Int { chart.kind == .ranges ? 12 : 6 }

  /// What is drawn in a row, at most so wide.
  func line(_ row: Int, width: Int) -> String {
    let point = chart.points[row]
    let value = point.values.first?.millionths
    guard let range = point.range else {
      if chart.kind == .ranges { return Self.set([(value, "●")], of: largest, on: "", width) }
      let mark = point.values.dropFirst().first?.millionths
      let bar = Bar.across(value ?? 0, of: largest, width: width)
      return Self.set([(mark.flatMap { $0 > 0 ? $0 : nil }, "┆")], of: largest, on: bar, width)
    }
    let (low, high) = (range.low.millionths, range.high.millionths)
    var line = ""
    if let low, let high {
      let (from, to) = (Self.place(low, of: largest, width), Self.place(high, of: largest, width))
      line = String(repeating: " ", count: from) + String(repeating: "─", count: max(to - from, 0) + 1)
    }
    return Self.set(
      [(range.typical.millionths, "┼"), (low, "├"), (high, "┤"), (value, "●")], of: largest, on: line, width)
  }

  /// A line with marks at the places of some values; later ones cover earlier ones.
  private static func set(
    _ marks: [(value: Int128?, sign: Character)], of whole: Int128, on line: String, _ width: Int
  ) -> String {
    var columns = Array(line)
    for (value, sign) in marks {
      guard let value, width > 0 else { continue }
      let place = place(value, of: whole, width)
      while columns.count <= place { columns.append(" ") }
      columns[place] = sign
    }
    return String(columns)
  }

  /// The column in which a value ends, from 0.
  private static func place(_ value: Int128, of whole: Int128, _ width: Int) -> Int {
    guard value > 0, whole > 0 else { return 0 }
    return min(max(Int((value * Int128(width) + whole - 1) / whole) - 1, 0), max(width - 1, 0))
  }
}
