/// A plot as stated, its site still a word.
public struct PlotDraft: Hashable, Sendable {
  /// Its code.
  public let code: String
  /// Its name.
  public let name: String?
  /// Code of the site.
  public let site: String
  /// Its area; nil is unknown.
  public let area: Area?
  /// What kind of growing area it is.
  public let kind: PlotKind?
  /// Length of the bed in centimetres.
  public let length: Int64?
  /// Width of the bed in centimetres.
  public let width: Int64?

  /// A draft of what was stated.
  public init(
    code: String, name: String? = nil, site: String, area: Area? = nil, kind: PlotKind? = nil, length: Int64? = nil,
    width: Int64? = nil
  ) {
    self.code = code
    self.name = name
    self.site = site
    self.area = area
    self.kind = kind
    self.length = length
    self.width = width
  }
}
