/// One of the metropolis's 92 communes, or one of Marseille's 16 arrondissements.
public struct Commune: Hashable, Sendable {
  /// Its key in the reference table.
  public let id: Identity<Commune>
  /// Its INSEE code, such as `13203`.
  public let insee: String
  /// Its official name.
  public let name: String

  /// A commune as the reference table has it.
  public init(id: Identity<Commune>, insee: String, name: String) {
    self.id = id
    self.insee = insee
    self.name = name
  }
}
