/// Where something was done, as stated: on a site as a whole, on a plot of it, or for a cycle there.
public struct StatedPlace: Hashable, Sendable {
  /// A word that may be any of the three: a site's code, a plot (`A1` or `SITE/A1`) or a cycle's code.
  public var word: String?
  /// Code of the site.
  public var site: String?
  /// The plot: `A1` or `SITE/A1`.
  public var plot: String?
  /// Code of the cycle.
  public var cycle: String?

  /// A place; what is stated together must agree.
  public init(_ word: String? = nil, site: String? = nil, plot: String? = nil, cycle: String? = nil) {
    self.word = word
    self.site = site
    self.plot = plot
    self.cycle = cycle
  }
}
