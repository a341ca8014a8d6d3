import CultiverMarseille

/// Writes the rows that were refused, as they stood, each with its line and the reasons before it.
///
/// The two columns come first, so that rows with too many cells stay whole; a file mended by hand can be taken in as it
/// is, since no kind has columns of these names.
public struct Rejects: Sendable {
  private let writer: CSVWriter

  /// A writer of rejects in a dialect.
  public init(_ dialect: Dialect = .plain) { writer = CSVWriter(dialect) }

  /// The header, from the headings of the table that was read.
  public func header(_ head: TableHead, into bytes: inout [UInt8]) {
    writer.header(["line", "reasons"] + head.headings, into: &bytes)
  }

  /// A row that was refused: its cells as they stood, and the reasons in words.
  public func row(line: Int, cells: [String], reasons: [String], into bytes: inout [UInt8]) {
    writer.row([.whole(Int64(line)), .text(reasons.joined(separator: " | "))] + cells.map(Value.text), into: &bytes)
  }
}
