/// A crop as stated.
public struct CropDraft: Hashable, Sendable {
  /// Its code.
  public let code: String
  /// Its French name.
  public let name: String
  /// Its English name.
  public let nameEn: String?
  /// Its botanical family.
  public let family: String?
  /// Its category.
  public let category: String?

  /// A draft of what was stated.
  public init(
    code: String, name: String, nameEn: String? = nil, family: String? = nil, category: String? = nil
  ) {
    self.code = code
    self.name = name
    self.nameEn = nameEn
    self.family = family
    self.category = category
  }
}
