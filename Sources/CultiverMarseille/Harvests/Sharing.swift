/// How one pick is shared among the cycles from which it was taken.
public enum Sharing: Hashable, Sendable {
  /// In proportion to the ground that each takes.
  case area
  /// In proportion to the plants of each.
  case plants
  /// In these proportions, in the order of the cycles.
  case parts([Count])
  /// So much from each, in the order of the cycles; together the pick.
  case quantities([Quantity])
}
