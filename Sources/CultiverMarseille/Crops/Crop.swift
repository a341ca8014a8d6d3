/// A crop of the catalogue.
public struct Crop: Hashable, Sendable {
  /// Its key.
  public let id: Identity<Crop>
  /// Its code, unique without regard to case.
  public let code: String
  /// Its name in both languages.
  public let name: Phrase
  /// Its botanical family in Latin, when known.
  public let family: String?
  /// Its category, such as `légume-feuille`, when known.
  public let category: String?

  /// A crop.
  public init(id: Identity<Crop>, code: String, name: Phrase, family: String? = nil, category: String? = nil) {
    self.id = id
    self.code = code
    self.name = name
    self.family = family
    self.category = category
  }
}
