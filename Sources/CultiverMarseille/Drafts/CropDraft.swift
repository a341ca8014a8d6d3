/// A crop as stated.
public struct CropDraft: Hashable, Sendable {
  /// Its code.
  public var code: String
  /// Its French name.
  public var name: String
  /// Its English name.
  public var nameEn: String?
  /// Its botanical family.
  public var family: String?
  /// Its category.
  public var category: String?
  /// How it usually grows.
  public var growth: StatedGrowth

  /// A draft of what was stated.
  public init(
    code: String, name: String, nameEn: String? = nil, family: String? = nil, category: String? = nil,
    growth: StatedGrowth = .none
  ) {
    self.code = code
    self.name = name
    self.nameEn = nameEn
    self.family = family
    self.category = category
    self.growth = growth
  }
}
