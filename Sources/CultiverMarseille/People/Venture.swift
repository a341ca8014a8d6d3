/// A social-economy (ESS) venture or a federated initiative; it may be incubated by Inter-Made.
public struct Venture: Hashable, Sendable {
  /// Its key.
  public let id: Identity<Venture>
  /// Its code, unique without regard to case.
  public let code: String
  /// Its name.
  public let name: String
  /// The day from which it is no longer followed.
  public let retired: Day?

  /// A venture.
  public init(id: Identity<Venture>, code: String, name: String, retired: Day? = nil) {
    self.id = id
    self.code = code
    self.name = name
    self.retired = retired
  }
}
