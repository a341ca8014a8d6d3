/// A plot as stated, its site still a word.
public struct PlotDraft: Hashable, Sendable {
  /// Its code.
  public var code: String
  /// Its name.
  public var name: String?
  /// Code of the site.
  public var site: String
  /// Its net area (beds, without paths); nil is unknown.
  public var area: Area?
  /// What kind of growing area it is.
  public var kind: PlotKind?
  /// Length of the bed in centimetres.
  public var length: Int64?
  /// Width of the bed in centimetres.
  public var width: Int64?
  /// Its area with the paths; nil when not stated.
  public var grossArea: Area?

  /// A draft of what was stated.
  public init(
    code: String, name: String? = nil, site: String, area: Area? = nil, kind: PlotKind? = nil, length: Int64? = nil,
    width: Int64? = nil, grossArea: Area? = nil
  ) {
    self.code = code
    self.name = name
    self.site = site
    self.area = area
    self.kind = kind
    self.length = length
    self.width = width
    self.grossArea = grossArea
  }
}
