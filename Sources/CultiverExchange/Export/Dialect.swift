/// How a table is written as CSV.
public struct Dialect: Hashable, Sendable {
  /// Bytes before everything else.
  let mark: [UInt8]
  /// What separates cells.
  let delimiter: UInt8
  /// What stands before decimals.
  let decimalMark: UInt8
  /// What ends a row.
  let lineEnd: [UInt8]
  /// Whether text that a spreadsheet would take for a formula gets an apostrophe before it.
  let defuses: Bool

  /// For programs: UTF-8, comma, line feed, decimal point.
  public static let plain = Dialect(
    mark: [], delimiter: UInt8(ascii: ","), decimalMark: UInt8(ascii: "."), lineEnd: [UInt8(ascii: "\n")],
    defuses: false)

  /// For a spreadsheet that separates cells by semicolons, everything else kept as it stands.
  public static let semicolon = Dialect(
    mark: [0xEF, 0xBB, 0xBF], delimiter: UInt8(ascii: ";"), decimalMark: UInt8(ascii: ","),
    lineEnd: [UInt8(ascii: "\r"), UInt8(ascii: "\n")], defuses: false)

  /// For a French spreadsheet: UTF-8 with byte-order mark, semicolon, CRLF, decimal comma, formulas defused.
  public static let spreadsheet = Dialect(
    mark: [0xEF, 0xBB, 0xBF], delimiter: UInt8(ascii: ";"), decimalMark: UInt8(ascii: ","),
    lineEnd: [UInt8(ascii: "\r"), UInt8(ascii: "\n")], defuses: true)
}
