public import CultiverMarseille

/// What a person says about a table instead of leaving it to detection.
public struct TableOptions: Hashable, Sendable {
  /// How it is encoded; nil is to be detected.
  public let encoding: TextEncoding?
  /// What separates its cells; nil is to be detected.
  public let delimiter: Delimiter?
  /// What its headings stand for, where they are not known; found without regard to case, accents and plurals.
  public let map: [String: Column]
  /// What stands for the blank cells of a column, and for the column itself when it is not there.
  public let defaults: [Column: String]

  /// Settings; all are to be detected unless said.
  public init(
    encoding: TextEncoding? = nil, delimiter: Delimiter? = nil, map: [String: Column] = [:],
    defaults: [Column: String] = [:]
  ) {
    self.encoding = encoding
    self.delimiter = delimiter
    self.map = map
    self.defaults = defaults
  }
}
