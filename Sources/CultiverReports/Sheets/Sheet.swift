public import CultiverMarseille

/// A page of typed cells between a report or a list and its formats.
public struct Sheet: Codable, Sendable {
  /// How its rows are meant.
  public enum Shape: String, Hashable, Codable, Sendable {
    /// Rows of one kind, under headings; an array of objects in JSON.
    case table
    /// One thing, its fields below one another; one object in JSON.
    case record
    /// A few headline figures; text shows no headings.
    case summary
    /// A value for every day or so, the label first; text draws one line of it.
    case series
  }

  /// Its name for machines, such as `byCrop`.
  public let key: String
  /// Its title for people.
  public let title: Phrase
  /// Who reads it.
  public let audience: SheetColumn.Audience
  /// How its rows are meant.
  public let shape: Shape
  /// Its columns.
  public let columns: [SheetColumn]
  /// Its rows, each with a cell for every column.
  public let rows: [[Cell]]
  /// What the summed columns come to, for people, below the rows; empty when nothing is summed.
  public let totals: [Cell]
  /// What people must know of the totals of a column, by its place; said where the column is shown.
  public let lacking: [Int: Phrase]
  /// Sentences for people, below the rows.
  public let notes: [Phrase]
  /// Whether it only repeats what another sheet of the same report says; text leaves it out.
  public let repeats: Bool
  /// Whether text sets its columns out in several tables below one another where one would be too wide; none is left out.
  public let folds: Bool
  /// Tables that stand within it in JSON when it is a record, and after it in CSV.
  public let inner: [Sheet]
  /// The number of its first row, when its rows are called by numbers that people see.
  public let firstNumber: Int?
  /// A picture of its data, drawn above its table.
  public let chart: Chart?

  /// A sheet; short rows are filled with blanks and long ones cut.
  public init(
    _ key: String = "", _ title: Phrase, for audience: SheetColumn.Audience = .everyone, shape: Shape = .table,
    columns: [SheetColumn] = [], rows: [[Cell]] = [], totals: [Cell] = [], lacking: [Int: Phrase] = [:],
    notes: [Phrase] = [], repeats: Bool = false, folds: Bool = false, inner: [Sheet] = [], firstNumber: Int? = nil,
    chart: Chart? = nil
  ) {
    self.key = key
    self.title = title
    self.audience = audience
    self.shape = shape
    self.columns = columns
    self.rows = rows.map { row in
      row.count == columns.count
        ? row : Array((row + Array(repeating: .blank, count: columns.count)).prefix(columns.count))
    }
    self.totals = totals
    self.lacking = lacking
    self.notes = notes
    self.repeats = repeats
    self.folds = folds
    self.inner = inner
    self.firstNumber = firstNumber
    self.chart = chart
  }

  /// The same sheet with other rows, totals, notes or numbers.
  func with(
    rows: [[Cell]]? = nil, totals: [Cell]? = nil, lacking: [Int: Phrase]? = nil, notes: [Phrase]? = nil,
    firstNumber: Int? = nil, chart: Chart? = nil
  ) -> Sheet {
    Sheet(
      key, title, for: audience, shape: shape, columns: columns, rows: rows ?? self.rows, totals: totals ?? self.totals,
      lacking: lacking ?? self.lacking, notes: notes ?? self.notes, repeats: repeats, folds: folds,
      inner: inner, firstNumber: firstNumber ?? self.firstNumber, chart: chart ?? self.chart)
  }

  /// What people must know of the totals of the columns at some places, in their order.
  func lacking(among places: [Int]) -> [Phrase] { places.compactMap { lacking[$0] } }

  /// The place of the column that says to people what a row is about: the first that is no row number.
  var labelForPeople: Int? { columnsForPeople.first { columns[$0].style != .rowNumber } }

  /// The places of the columns that people read; ranked ones only where they say something.
  var columnsForPeople: [Int] {
    columns.indices.filter { place in
      columns[place].audience.people
        && (columns[place].rank == 0 || rows.contains { !$0[place].saysNothing })
    }
  }
}
