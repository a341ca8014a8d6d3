/// What is followed under a venture's code.
public enum VentureKind: String, CaseIterable, Hashable, Sendable {
  /// A venture, which may be incubated.
  case venture
  /// An initiative that the Cité de l'Agriculture federates.
  case initiative
}
