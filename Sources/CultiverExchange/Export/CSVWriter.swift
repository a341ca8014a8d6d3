public import CultiverMarseille

/// Writes a table as CSV, as in RFC 4180, into bytes that the caller sends on.
public struct CSVWriter: Sendable {
  private let dialect: Dialect

  /// A writer in a dialect.
  public init(_ dialect: Dialect = .plain) { self.dialect = dialect }

  /// The beginning of a file: what the dialect puts before it, and the headings.
  public func header(_ names: [String], into bytes: inout [UInt8]) {
    bytes += dialect.mark
    row(names.map(Value.text), into: &bytes)
  }

  /// The header of a kind's table.
  public func header(of kind: Kind, into bytes: inout [UInt8]) { header(kind.columns.map(\.rawValue), into: &bytes) }

  /// One row.
  public func row(_ values: [Value], into bytes: inout [UInt8]) {
    let start = bytes.count
    let delimiter = dialect.delimiter
    for (index, value) in values.enumerated() {
      if index > 0 { bytes.append(delimiter) }
      if case .blank = value { continue }
      append(value, to: &bytes)
    }
    // A row of one empty cell would be an empty line, which is no row.
    if values.count == 1, bytes.count == start { bytes += [CSVWriter.quote, CSVWriter.quote] }
    bytes += dialect.lineEnd
  }

  private static let quote = UInt8(ascii: "\"")

  private func append(_ value: Value, to bytes: inout [UInt8]) {
    switch value {
    case .blank: break
    case .text(let text): append(text, to: &bytes)
    case .decimal(let units, let places): append(number: Written.plain(units, places: places), to: &bytes)
    case .money(let money): append(number: Written.plain(money.cents, places: 2, minimumPlaces: 2), to: &bytes)
    case .day(let day): bytes += day.iso.utf8
    case .flag(let flag): bytes += (flag ? "true" : "false").utf8
    }
  }

  private func append(number: String, to bytes: inout [UInt8]) {
    for byte in number.utf8 { bytes.append(byte == UInt8(ascii: ".") ? dialect.decimalMark : byte) }
  }

  private func append(_ text: String, to bytes: inout [UInt8]) {
    let utf8 = text.utf8
    let isDangerous = dialect.defuses && utf8.first.map { "=+-@\t\r".utf8.contains($0) } ?? false
    let isQuoted = utf8.contains {
      $0 == dialect.delimiter || $0 == CSVWriter.quote || $0 == UInt8(ascii: "\n") || $0 == UInt8(ascii: "\r")
    }
    if isQuoted { bytes.append(CSVWriter.quote) }
    if isDangerous { bytes.append(UInt8(ascii: "'")) }
    if isQuoted {
      for byte in utf8 {
        if byte == CSVWriter.quote { bytes.append(byte) }
        bytes.append(byte)
      }
      bytes.append(CSVWriter.quote)
    } else {
      bytes += utf8
    }
  }
}
