/// Finds the cells of one row in bytes of UTF-8, as in RFC 4180; lines may end in CRLF, LF or CR.
struct RowScanner {
  /// What was found from a byte on.
  enum Outcome {
    /// A row that ends before the byte `next`, over so many lines.
    case row(next: Int, lines: Int)
    /// The bytes end within the row.
    case unfinished
    /// The bytes end within a quote that opens so many lines below the row's first.
    case unclosedQuote(lines: Int)
  }

  private static let quote = UInt8(ascii: "\"")
  private static let lineFeed = UInt8(ascii: "\n")
  private static let carriageReturn = UInt8(ascii: "\r")

  let delimiter: UInt8

  /// The cells of the row that begins at `start`, which must lie before the end of the bytes.
  ///
  /// `isLast` says that no bytes follow. `isStray` is set when text follows a closing quote; that cell keeps its quotes.
  func scan(
    _ bytes: UnsafeBufferPointer<UInt8>, from start: Int, isLast: Bool, cells: inout [Cell], isStray: inout Bool
  ) -> Outcome {
    cells.removeAll(keepingCapacity: true)
    isStray = false
    let count = bytes.count
    var index = start
    var lines = 0
    while true {
      let first = index
      var quoted: Cell?
      if index < count, bytes[index] == RowScanner.quote {
        let opened = lines
        guard let cell = scanQuoted(bytes, &index, isLast: isLast, lines: &lines) else {
          return isLast ? .unclosedQuote(lines: opened) : .unfinished
        }
        quoted = cell
      }
      let closed = index
      while index < count {
        let byte = bytes[index]
        if byte == delimiter || byte == RowScanner.lineFeed || byte == RowScanner.carriageReturn { break }
        index += 1
      }
      guard index < count || isLast else { return .unfinished }
      if let quoted, index == closed {
        cells.append(quoted)
      } else {
        isStray = isStray || quoted != nil
        cells.append(Cell(first, index))
      }
      guard index < count else { return .row(next: index, lines: lines + 1) }
      let byte = bytes[index]
      index += 1
      if byte == delimiter { continue }
      if byte == RowScanner.carriageReturn {
        guard index < count || isLast else { return .unfinished }
        if index < count, bytes[index] == RowScanner.lineFeed { index += 1 }
      }
      return .row(next: index, lines: lines + 1)
    }
  }

  /// The cell between the quote at `index` and the one that closes it, after which `index` stands; nil when none does.
  private func scanQuoted(
    _ bytes: UnsafeBufferPointer<UInt8>, _ index: inout Int, isLast: Bool, lines: inout Int
  ) -> Cell? {
    let first = index + 1
    var isDoubled = false
    index = first
    while index < bytes.count {
      let byte = bytes[index]
      index += 1
      if byte == RowScanner.quote {
        guard index < bytes.count || isLast else { return nil }
        guard index < bytes.count, bytes[index] == RowScanner.quote else {
          return Cell(first, index - 1, isDoubled: isDoubled)
        }
        isDoubled = true
        index += 1
      } else if byte == RowScanner.lineFeed {
        lines += 1
      } else if byte == RowScanner.carriageReturn, index == bytes.count || bytes[index] != RowScanner.lineFeed {
        lines += 1
      }
    }
    return nil
  }
}
