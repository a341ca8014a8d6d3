import CultiverMarseille

/// Where the data of a chart stands on a worksheet.
struct ChartCells {
  /// The first row of the points.
  let row: Int
  /// How many points.
  let count: Int
  /// The column of the labels.
  let labels: Int
  /// The columns of the series, in order.
  let values: [Int]
  /// The row in which each series is named; nil when a column's heading does not name it.
  let names: Int?

  /// Rows that a chart can point at.
  init(row: Int, count: Int, labels: Int, values: [Int], names: Int?) {
    self.row = row
    self.count = count
    self.labels = labels
    self.values = values
    self.names = names
  }

  /// The rows of a table whose columns stand at some places; nil unless the chart's points are its rows.
  init?(_ chart: Chart, in sheet: Sheet, _ places: [Int], first: Int, _ language: Language) {
    guard [.bars, .columns].contains(chart.kind), chart.points.count == sheet.rows.count, !sheet.rows.isEmpty,
      let label = sheet.labelForPeople, let labels = places.firstIndex(of: label),
      zip(sheet.rows, chart.points).allSatisfy({ $0[label].words(language).whole == $1.label[language] })
    else { return nil }
    var values: [Int] = []
    for series in chart.series.indices {
      let column = places.firstIndex { place in
        zip(sheet.rows, chart.points).allSatisfy { row, point in
          series < point.values.count && row[place] == point.values[series]
        }
      }
      guard let column else { return nil }
      values.append(column)
    }
    self.init(row: first, count: sheet.rows.count, labels: labels, values: values, names: nil)
  }
}
