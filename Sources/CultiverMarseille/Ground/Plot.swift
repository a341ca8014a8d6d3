/// A growing area in a site.
public struct Plot: Hashable, Sendable {
  /// Its key.
  public let id: Identity<Plot>
  /// The site in which it lies.
  public let site: Identity<Site>
  /// Its code, unique within its site without regard to case.
  public let code: String
  /// Its name, when it has one.
  public let name: String?
  /// Its net area (beds, without paths), or nil when unknown.
  public let area: Area?
  /// Its gross area (beds and paths), or nil when it was not stated.
  public let grossArea: Area?
  /// The width of its bed in centimetres, when it is known.
  public let width: Int64?
  /// What kind of growing area it is.
  public let kind: PlotKind
  /// The day from which it is no longer in use.
  public let retired: Day?

  /// A plot.
  public init(
    id: Identity<Plot>, site: Identity<Site>, code: String, name: String? = nil, area: Area?,
    grossArea: Area? = nil, width: Int64? = nil, kind: PlotKind = .openGround, retired: Day? = nil
  ) {
    self.id = id
    self.site = site
    self.code = code
    self.name = name
    self.area = area
    self.grossArea = grossArea
    self.width = width
    self.kind = kind
    self.retired = retired
  }
}
