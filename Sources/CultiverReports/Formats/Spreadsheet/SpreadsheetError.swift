/// Why a spreadsheet could not be written.
public enum SpreadsheetError: Error, Hashable, Sendable {
  /// The folder for temporary files takes no file.
  case noTemporaryFile
  /// The file cannot be made, or not be filled.
  case unwritable
  /// A sheet has more rows than a spreadsheet holds; the sheet's key and how many.
  case tooManyRows(sheet: String, Int)
  /// The writer refused what it was given, by its own number: a fault of ours.
  case refused(UInt32)
}
