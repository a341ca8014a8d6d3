import CultiverMarseille

/// Reads a table of one kind, row by row, from a source of any size.
public struct TableImport<Draft: TableDraft> {
  /// How many bytes of text detection looks at.
  private static var sample: Int { 64 * 1024 }

  /// What was found out about the table.
  public let head: TableHead

  private let reader: TableReader
  private let header: Header

  /// Finds out how the source is written and where its header stands.
  ///
  /// Throws `TableError`, and what the source throws.
  public init(from source: any TableSource, options: TableOptions = TableOptions()) throws {
    let kind = Draft.table
    let map = try TableImport.keyed(options.map, kind)
    let form = try EncodedForm.detect(source, encoding: options.encoding)
    let header = { (cells: [String]) in Header(cells, kind: kind, map: map, defaults: options.defaults) }
    let delimiter = try options.delimiter ?? TableImport.delimiter(source, form, header)
    reader = TableReader(try DecodedBytes(source, form: form), delimiter: delimiter)
    self.header = try TableImport.find(reader, header)
    for text in options.map.keys.sorted() where !self.header.contains(text) {
      throw TableError.unknownHeading(text, found: self.header.named)
    }
    guard self.header.missing.isEmpty else {
      throw TableError.missingColumns(
        self.header.missing, found: self.header.named, unknown: self.header.ignored)
    }
    if let (column, headings) = self.header.doubled { throw TableError.sameColumn(column, headings: headings) }
    head = TableHead(
      line: reader.line, headings: self.header.cells, columns: self.header.columns, ignored: self.header.ignored,
      encoding: form.encoding, delimiter: delimiter)
  }

  /// Reads all rows; to be called once.
  ///
  /// Blank rows and rows of totals are passed over. `progress` hears how many bytes of the source have been taken,
  /// after every piece. Throws `TableError` when the file cannot be read on, and what the source or `row` throws.
  @discardableResult
  @specialized(where Draft == HarvestDraft)  // A million rows: what is generic costs a fifth of the time.
  public func read(
    progress: (Int64) throws -> Void = { _ in }, row: (Row<Draft>) throws -> Void
  ) throws -> TableSummary {
    let reading = Draft.reading(Columns(header))
    let totals = TotalRows(header, kind: Draft.table)
    var summary = TableSummary()
    var taken: Int64 = 0
    while try reader.next() {
      if reader.taken != taken {
        taken = reader.taken
        try progress(taken)
      }
      let verdict = reader.withRow { row -> Verdict in
        if row.isBlank { return .nothing }
        if totals.contains(row) { return .total }
        return .stated(draft(row, reading))
      }
      switch verdict {
      case .nothing: break
      case .total: summary.totals += 1
      case .stated(let draft):
        summary.read += 1
        try row(Row(line: reader.line, draft: draft, reader: reader))
      }
    }
    return summary
  }

  /// What a row turns out to be.
  private enum Verdict {
    case nothing
    case total
    case stated(Result<Draft, RowFault>)
  }

  private func draft(_ row: RowView, _ reading: (inout RowCells) -> Draft?) -> Result<Draft, RowFault> {
    if let form = form(of: row) { return .failure(RowFault(problems: [], form: form)) }
    var cells = RowCells(row)
    let draft = reading(&cells)
    guard let draft, cells.problems.isEmpty else { return .failure(RowFault(problems: cells.problems, form: nil)) }
    return .success(draft)
  }

  /// What is wrong with the row's form: its cells are then not where they belong, and are not read.
  private func form(of row: RowView) -> TableError? {
    if row.isStray { return .strayText(line: row.line) }
    let headings = header.cells.count
    guard row.count > headings, (headings..<row.count).contains(where: { !row.isBlank($0) }) else { return nil }
    return .surplusCells(line: row.line, found: row.count, headings: headings)
  }

  /// The map by keys, its columns all of the kind.
  private static func keyed(_ map: [String: Column], _ kind: Kind) throws -> [String: Column] {
    for column in map.values where !kind.columns.contains(column) { throw TableError.foreignColumn(column, kind) }
    return Dictionary(map.map { (Heading.key($0.key), $0.value) }) { first, _ in first }
  }

  private static func delimiter(
    _ source: any TableSource, _ form: EncodedForm, _ header: ([String]) -> Header
  ) throws -> Delimiter {
    var bytes = try DecodedBytes(source, form: form)
    var text: [UInt8] = []
    var isWhole = false
    while text.count < sample, !isWhole {
      if let piece = try bytes.next() { text += piece } else { isWhole = true }
    }
    if text.count > sample {
      text.removeSubrange(sample...)
      isWhole = false
    }
    guard let found = DelimiterDetection.detect(text, isWhole: isWhole, recognised: { header($0).recognised }) else {
      throw TableError.delimiterUnsure
    }
    return found
  }

  /// The first row that has all that is needed, or the one in which most is recognised when none has.
  private static func find(_ reader: TableReader, _ header: ([String]) -> Header) throws -> Header {
    var best = header([])
    var rows = 0
    while rows < Header.deepest, try reader.next() {
      if reader.withRow(\.isBlank) { continue }
      rows += 1
      let found = header(reader.texts)
      if found.missing.isEmpty { return found }
      if rows == 1 || found.recognised > best.recognised { best = found }
    }
    return best
  }
}
