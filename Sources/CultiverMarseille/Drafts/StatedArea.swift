/// The ground of a cycle as stated.
public enum StatedArea: Hashable, Sendable {
  /// Nothing stated: the plot's area as it is now, kept from then on.
  case whole
  /// Said to be unknown.
  case unknown
  /// This much.
  case known(Area)
}
