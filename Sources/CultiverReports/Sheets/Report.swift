public import CultiverMarseille

/// A report: what it is, and its sheets in the order in which they are read.
public struct Report: Sendable {
  /// Its form's name and version for machines, such as `cultiver/monthly-report/1`.
  public let schema: String
  /// Its title for people.
  public let title: Phrase
  /// What stands under the title: the scope, the days.
  public let lead: [Phrase]
  /// What it comes to in plain words: sentences that stand above the tables as one paragraph.
  public let story: [Phrase]
  /// Single facts for machines, before the sheets; CSV repeats them on every row.
  public let properties: [(key: String, cell: Cell)]
  /// Its sheets.
  public let sheets: [Sheet]

  /// A report.
  public init(
    schema: String, title: Phrase, lead: [Phrase], story: [Phrase] = [], properties: [(key: String, cell: Cell)],
    sheets: [Sheet]
  ) {
    self.schema = schema
    self.title = title
    self.lead = lead
    self.story = story
    self.properties = properties
    self.sheets = sheets
  }

  /// A list, or a record with its lines, as a report under the title of the first.
  public init(of sheets: [Sheet]) {
    self.init(schema: "", title: sheets.first?.title ?? Phrase(verbatim: ""), lead: [], properties: [], sheets: sheets)
  }
}
