/// A water meter, as stated.
public struct MeterDraft: Hashable, Sendable {
  /// Its code.
  public var code: String
  /// Code of the site; nil when the plot names it.
  public var site: String?
  /// The plot that it alone feeds; nil when it counts the water of the site.
  public var plot: String?

  /// A draft of what was stated.
  public init(code: String, site: String? = nil, plot: String? = nil) {
    self.code = code
    self.site = site
    self.plot = plot
  }
}
