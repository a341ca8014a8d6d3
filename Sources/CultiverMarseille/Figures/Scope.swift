/// What a report is narrowed to: nothing, or any of a site, a plot, a venture and a crop together.
public struct Scope: Hashable, Sendable {
  /// Only this site.
  public let site: Identity<Site>?
  /// Only this plot.
  public let plot: Identity<Plot>?
  /// Only the days on which this venture held the plot.
  public let venture: Identity<Venture>?
  /// Only this crop.
  public let crop: Identity<Crop>?

  /// Everything in the notebook.
  public static let everything = Scope()

  /// A scope; nil narrows nothing.
  public init(
    site: Identity<Site>? = nil, plot: Identity<Plot>? = nil, venture: Identity<Venture>? = nil,
    crop: Identity<Crop>? = nil
  ) {
    self.site = site
    self.plot = plot
    self.venture = venture
    self.crop = crop
  }
}

extension Scope {
  /// Whether everything that lies in another scope lies in this one, as far as the two name the same things.
  public func contains(_ other: Scope) -> Bool {
    (site == nil || site == other.site) && (plot == nil || plot == other.plot)
      && (venture == nil || venture == other.venture) && (crop == nil || crop == other.crop)
  }
}
