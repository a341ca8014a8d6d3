public import CultiverMarseille

/// Why a file is not a table that can be taken in, as a fact.
public enum TableError: Error, Hashable, Sendable {
  /// It is a workbook (xlsx, ods, xls), not a text: it must be saved as CSV first.
  case workbook
  /// It is no text: it holds bytes that are zero.
  case notText
  /// It is not UTF-8 although its byte-order mark or the settings say so; the line of the first fault.
  case notUTF8(line: Int)
  /// It is not UTF-16 although its byte-order mark or the settings say so.
  case notUTF16
  /// What separates its cells cannot be told.
  case delimiterUnsure
  /// A quote opened on that line is never closed.
  case unclosedQuote(line: Int)
  /// The row that begins on that line is longer than `TableReader.longestRow` bytes.
  case rowTooLong(line: Int)
  /// A closing quote is followed by something other than the end of its cell; of one row only.
  case strayText(line: Int)
  /// The row has cells beyond the headings, as an unquoted decimal comma makes them; of one row only.
  case surplusCells(line: Int, found: Int, headings: Int)
  /// Columns that are needed have no heading; the headings found, as they stand, and those of them that say nothing to us.
  case missingColumns([Column], found: [String], unknown: [String])
  /// Several headings stand for one column.
  case sameColumn(Column, headings: [String])
  /// A heading named in the map is not there; the headings found, as they stand.
  case unknownHeading(String, found: [String])
  /// A column named in the map is not one of the kind's.
  case foreignColumn(Column, Kind)
}
