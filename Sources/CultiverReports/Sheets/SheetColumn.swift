public import CultiverMarseille

/// A column of a sheet: who reads it, under which name, and how it stands.
public struct SheetColumn: Hashable, Codable, Sendable {
  /// Who reads a column or a sheet.
  public enum Audience: String, Hashable, Codable, Sendable {
    /// People and machines.
    case everyone
    /// People: text and Markdown.
    case people
    /// Machines: JSON and CSV.
    case machines
    /// CSV alone, where every row must say by itself what JSON says by its place.
    case tables

    /// Whether people read it.
    var people: Bool { self == .everyone || self == .people }
    /// Whether it stands in JSON.
    var json: Bool { self == .everyone || self == .machines }
    /// Whether it stands in CSV.
    var tables: Bool { self != .people }
  }

  /// How a column's cells stand.
  public enum Style: String, Hashable, Codable, Sendable {
    /// The number by which the row is called, before what it is about.
    case rowNumber
    /// Words, from the left; long ones are wrapped.
    case words
    /// Words that may be read over.
    case remarks
    /// Numbers, their decimal marks below one another, each with its unit.
    case numbers
    /// Numbers whose unit the heading names.
    case bareNumbers
    /// Names of files that stand beside the page, from the left; a page leads to them.
    case links
    /// Shares drawn as bars, in text alone.
    case bar
  }

  /// Whether its cells stand from the left and may be wrapped.
  var isWords: Bool { [.words, .remarks, .links].contains(style) }

  /// What a column is among the rows of several sheets in one table.
  public enum Role: String, Hashable, Codable, Sendable {
    /// It says what the row is about; keys stand first.
    case key
    /// It says something of it.
    case figure
    /// Where it says something, the row was voided and counts in no total.
    case exclusion
    /// Where it says something, the row was given up and counts in no total.
    case withdrawal
  }

  /// Its name for machines, such as `grams`.
  public let key: String
  /// Its heading for people.
  public let heading: Phrase
  /// Who reads it.
  public let audience: Audience
  /// How its cells stand.
  public let style: Style
  /// What it is among the rows of several sheets.
  public let role: Role
  /// 0 is always shown; columns of a higher rank are shown in text from the lowest on, as far as there is room, and to
  /// nobody when all their cells are blank or zero.
  public let rank: Int
  /// Whether lists sum it.
  public let isSummed: Bool
  /// Whether rows without a value in it lack nothing, because it is not about every row.
  public let isSparse: Bool

  /// The same column for other readers.
  public func read(by audience: Audience) -> SheetColumn {
    SheetColumn(
      key, heading, for: audience, style: style, role: role, rank: rank, isSummed: isSummed, isSparse: isSparse)
  }

  /// A column.
  public init(
    _ key: String, _ heading: Phrase, for audience: Audience = .everyone, style: Style = .words, role: Role = .figure,
    rank: Int = 0, isSummed: Bool = false, isSparse: Bool = false
  ) {
    self.key = key
    self.heading = heading
    self.audience = audience
    self.style = style
    self.role = role
    self.rank = rank
    self.isSummed = isSummed
    self.isSparse = isSparse
  }
}
