/// What a rule of cultivation finds.
public enum Finding: Hashable, Sendable {
  /// The data is refused, because of this column.
  case refused(Column, Refusal)
  /// It looks wrong and is recorded all the same.
  case warned(Warning)
}
