/// What is wrong with a folder of templates, and where, as a fact.
public struct TemplateError: Error, Hashable, Sendable {
  /// What is wrong.
  public enum Reason: Hashable, Sendable {
    /// No part of a look goes by that name; those that do.
    case unknownFile(known: [String])
    /// It is not text in UTF-8.
    case notText
    /// It is not a picture of the kind that its name says.
    case notAPicture
    /// It has more bytes than that.
    case tooLarge(limit: Int)
    /// A tag that begins is not closed on its line.
    case unfinishedTag
    /// A tag of a kind that is not taken here, such as `{{=`.
    case otherTag(String)
    /// What stands in a tag is no name.
    case notAName(String)
    /// A section is not closed.
    case neverClosed(String)
    /// What is closed is not what is open; nil when nothing is.
    case closesOther(String, open: String?)
    /// Sections stand within one another too deep.
    case tooDeep(limit: Int)
    /// There is no part of that name; those that there are.
    case unknownPart(String, known: [String])
    /// A part takes itself in, through these.
    case takesItselfIn([String])
    /// No value goes by that name; those that do.
    case unknownName(String, known: [String])
    /// A value is text that someone typed, and stands in two braces, never in three.
    case onlyEscaped(String)
    /// A value is finished markup, and stands in three braces.
    case onlyWhole(String)
    /// A value is a list or a thing with values of its own, and is opened with `{{#`.
    case onlyOpened(String)
    /// The report has no section of that key; those that it has.
    case unknownSection(String, known: [String])
    /// A section is named twice.
    case sectionTwice(String)
    /// The engine does not take it, for a reason of its own.
    case refused
  }

  /// The file, by its path in the folder, such as `html/page.mustache`.
  public let file: String
  /// The line, from 1; nil when the whole file is at fault.
  public let line: Int?
  /// The column in characters, from 1.
  public let column: Int?
  /// What is wrong.
  public let reason: Reason

  /// An error at a place in a file.
  public init(file: String, line: Int? = nil, column: Int? = nil, reason: Reason) {
    self.file = file
    self.line = line
    self.column = column
    self.reason = reason
  }
}
