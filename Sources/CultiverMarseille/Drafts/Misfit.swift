/// A refusal and the column of the draft that it is about.
public struct Misfit: Error, Hashable, Sendable {
  /// The column, when it is about one.
  public let column: Column?
  /// Why.
  public let refusal: Refusal

  /// A refusal about a column.
  public init(_ column: Column?, _ refusal: Refusal) {
    self.column = column
    self.refusal = refusal
  }
}
