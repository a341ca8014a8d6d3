/// A site as stated, its commune still a word.
public struct SiteDraft: Hashable, Sendable {
  /// Its code.
  public var code: String
  /// Its name.
  public var name: String
  /// INSEE code or name of the commune.
  public var commune: String
  /// Its address.
  public var address: String?
  /// Latitude in millionths of a degree.
  public var latitude: Int64?
  /// Longitude in millionths of a degree.
  public var longitude: Int64?

  /// A draft of what was stated.
  public init(
    code: String, name: String, commune: String, address: String? = nil, latitude: Int64? = nil, longitude: Int64? = nil
  ) {
    self.code = code
    self.name = name
    self.commune = commune
    self.address = address
    self.latitude = latitude
    self.longitude = longitude
  }
}
