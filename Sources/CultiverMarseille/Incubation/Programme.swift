/// A programme through which ventures are incubated, such as Starter or the couveuse.
public struct Programme: Hashable, Sendable {
  /// Its key.
  public let id: Identity<Programme>
  /// Its code, unique without regard to case.
  public let code: String
  /// Its name.
  public let name: Phrase

  /// A programme.
  public init(id: Identity<Programme>, code: String, name: Phrase) {
    self.id = id
    self.code = code
    self.name = name
  }
}
