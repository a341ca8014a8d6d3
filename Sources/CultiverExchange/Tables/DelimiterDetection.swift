/// Tells what separates the cells, from the beginning of a table.
struct DelimiterDetection {
  /// How many rows are looked at.
  static let rows = 50

  /// What the first rows are when one delimiter is supposed.
  private struct Supposed {
    let delimiter: Delimiter
    /// The most headings recognised in one row.
    let headings: Int
    /// The number of cells that most rows have.
    let width: Int
    /// How many rows in a hundred have it.
    let constancy: Int
  }

  /// The delimiter of the text (the first 64 kB or so), or nil when that is not sure.
  ///
  /// The headings decide where they differ (`recognised` counts those of a row); else the number of cells that stays
  /// constant. A text in which no usual delimiter makes cells is a table of one column.
  static func detect(_ text: [UInt8], isWhole: Bool, recognised: ([String]) -> Int) -> Delimiter? {
    if let declared = Delimiter(declaredBy: text) { return declared }
    let supposed = Delimiter.usual.map { suppose($0, text, isWhole: isWhole, recognised: recognised) }
    let most = supposed.map(\.headings).max() ?? 0
    let named = supposed.filter { $0.headings == most }
    if named.count == 1 { return named[0].delimiter }
    let wide = named.filter { $0.width > 1 }
    guard let steadiest = wide.map(\.constancy).max() else { return .comma }
    let steady = wide.filter { $0.constancy == steadiest }
    return wide.count == 1 || (steady.count == 1 && steadiest >= 80) ? steady[0].delimiter : nil
  }

  private static func suppose(
    _ delimiter: Delimiter, _ text: [UInt8], isWhole: Bool, recognised: ([String]) -> Int
  ) -> Supposed {
    var headings = 0
    var widths: [Int: Int] = [:]
    var cells: [Cell] = []
    var isStray = false
    var start = 0
    var read = 0
    let scanner = RowScanner(delimiter: delimiter.byte)
    text.withUnsafeBufferPointer { bytes in
      while start < bytes.count, read < rows {
        let outcome = scanner.scan(bytes, from: start, isLast: isWhole, cells: &cells, isStray: &isStray)
        guard case .row(let next, _) = outcome else { return }
        start = next
        guard !cells.allSatisfy({ Blank.trimmed($0.raw(in: bytes)).isEmpty }) else { continue }
        if read < Header.deepest { headings = max(headings, recognised(cells.map { $0.text(in: bytes) })) }
        widths[cells.count, default: 0] += 1
        read += 1
      }
    }
    let commonest = widths.max { ($0.value, $0.key) < ($1.value, $1.key) }
    let constancy = commonest.map { $0.value * 100 / max(1, read) } ?? 0
    return Supposed(delimiter: delimiter, headings: headings, width: commonest?.key ?? 1, constancy: constancy)
  }
}
