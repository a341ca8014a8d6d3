/// A place in one commune: a farm, a school, a roof, a shared garden.
public struct Site: Hashable, Sendable {
  /// Its key.
  public let id: Identity<Site>
  /// Its code, unique without regard to case.
  public let code: String
  /// Its name.
  public let name: String
  /// The commune in which it lies.
  public let commune: Identity<Commune>
  /// Its latitude in millionths of a degree, north positive, when stated.
  public let latitude: Int64?
  /// Its longitude in millionths of a degree, east positive, when stated.
  public let longitude: Int64?
  /// The day from which it is no longer in use.
  public let retired: Day?

  /// A site.
  public init(
    id: Identity<Site>, code: String, name: String, commune: Identity<Commune>, latitude: Int64? = nil,
    longitude: Int64? = nil, retired: Day? = nil
  ) {
    self.id = id
    self.code = code
    self.name = name
    self.commune = commune
    self.latitude = latitude
    self.longitude = longitude
    self.retired = retired
  }
}
