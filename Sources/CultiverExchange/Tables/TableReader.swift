/// Reads the rows of a table one after the other; what it holds in memory is one piece of the file and one row.
///
/// Lines that hold nothing at all are passed over. A row's cells can be asked for until the next row is read.
public final class TableReader {
  /// How long a row may be, in bytes: a longer one is a quote gone astray.
  public static let longestRow = 1 << 20

  /// The line on which the row begins, counted from 1.
  public private(set) var line = 0
  /// Whether text follows a closing quote in the row, so that its cells are not to be trusted.
  public private(set) var isStray = false

  private var text: DecodedBytes
  private let scanner: RowScanner
  private var buffer: [UInt8] = []
  private var start = 0
  private var nextLine = 1
  private var isLast = false
  private var cells: [Cell] = []

  init(_ text: DecodedBytes, delimiter: Delimiter) {
    self.text = text
    scanner = RowScanner(delimiter: delimiter.byte)
  }

  /// A reader of a source whose encoding and delimiter are known; throws what the source throws.
  public convenience init(_ source: any TableSource, encoding: TextEncoding = .utf8, delimiter: Delimiter) throws {
    let form = try EncodedForm.detect(source, encoding: encoding)
    self.init(try DecodedBytes(source, form: form), delimiter: delimiter)
  }

  /// How many bytes of the source have been taken.
  public var taken: Int64 { text.taken }

  /// How many cells the row has.
  public var count: Int { cells.count }

  /// The text of a cell of the row (0 ..< `count`), character for character.
  public subscript(index: Int) -> String { withRow { $0[index] } }

  /// The texts of all cells of the row.
  public var texts: [String] { withRow { row in (0..<row.count).map { row[$0] } } }

  /// Goes on to the next row; false after the last.
  ///
  /// Throws `unclosedQuote`, `rowTooLong`, `notUTF16`, and what the source throws.
  public func next() throws -> Bool {
    while true {
      if start == buffer.count {
        if isLast { return false }
        try refill()
        continue
      }
      let outcome = buffer.withUnsafeBufferPointer { bytes in
        scanner.scan(bytes, from: start, isLast: isLast, cells: &cells, isStray: &isStray)
      }
      switch outcome {
      case .unfinished:
        guard buffer.count - start <= TableReader.longestRow else { throw TableError.rowTooLong(line: nextLine) }
        try refill()
      case .unclosedQuote(let lines): throw TableError.unclosedQuote(line: nextLine + lines)
      case .row(let next, let lines):
        line = nextLine
        nextLine += lines
        let isEmptyLine = cells.count == 1 && cells[0].start == start && cells[0].end == start
        start = next
        if !isEmptyLine { return true }
      }
    }
  }

  /// How many bytes are held in memory.
  var held: Int { buffer.capacity }

  /// What the body makes of the row; the view must not outlive it.
  func withRow<Result>(_ body: (RowView) throws -> Result) rethrows -> Result {
    try buffer.withUnsafeBufferPointer { bytes in
      try cells.withUnsafeBufferPointer { cells in
        try body(RowView(line: line, isStray: isStray, bytes: bytes, cells: cells))
      }
    }
  }

  /// Puts the next piece behind what is not yet read.
  private func refill() throws {
    buffer.removeSubrange(..<start)
    start = 0
    if let piece = try text.next() { buffer += piece } else { isLast = true }
  }
}
