/// A variety of a crop.
public struct Variety: Hashable, Sendable {
  /// Its key.
  public let id: Identity<Variety>
  /// The crop of which it is one.
  public let crop: Identity<Crop>
  /// Its name.
  public let name: String

  /// A variety.
  public init(id: Identity<Variety>, crop: Identity<Crop>, name: String) {
    self.id = id
    self.crop = crop
    self.name = name
  }
}
