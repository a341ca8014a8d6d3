/// A refusal or warning with its place in a file.
public struct Problem: Hashable, Sendable {
  /// The line on which the row begins, counted from 1.
  public let line: Int
  /// The column it is about, when it is about one.
  public let column: Column?
  /// Why.
  public let refusal: Refusal

  /// A problem at a place.
  public init(line: Int, column: Column?, _ refusal: Refusal) {
    self.line = line
    self.column = column
    self.refusal = refusal
  }
}
