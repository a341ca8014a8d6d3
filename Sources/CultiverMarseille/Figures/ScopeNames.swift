/// What figures are narrowed to, by name.
public struct ScopeNames: Sendable {
  /// The site.
  public let site: Site?
  /// The plot in its site.
  public let plot: MonthlyFigures.PlotKey?
  /// The venture.
  public let venture: Venture?
  /// The crop.
  public let crop: Crop?
  /// The botanical family, in Latin.
  public let family: String?

  /// Names; nil narrows nothing.
  public init(
    site: Site? = nil, plot: MonthlyFigures.PlotKey? = nil, venture: Venture? = nil, crop: Crop? = nil,
    family: String? = nil
  ) {
    self.site = site
    self.plot = plot
    self.venture = venture
    self.crop = crop
    self.family = family
  }
}

extension MonthFacts.Directory {
  /// What a scope is narrowed to, by name.
  public func names(of scope: Scope, family: String? = nil) -> ScopeNames {
    ScopeNames(
      site: scope.site.map(site), plot: scope.plot.map(placed), venture: scope.venture.map(venture),
      crop: scope.crop.map(crop), family: family)
  }

  /// A plot in its site.
  func placed(_ id: Identity<Plot>) -> MonthlyFigures.PlotKey {
    let plot = plot(id)
    return MonthlyFigures.PlotKey(plot: plot, site: site(plot.site))
  }
}
