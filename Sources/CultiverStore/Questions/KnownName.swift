public import CultiverMarseille

/// A name by which people can state something that the notebook knows.
public struct KnownName: Hashable, Sendable {
  /// The name, as it is put in a line.
  public let name: Phrase
  /// Other names that lead to it.
  public let others: [String]
  /// What it is, in a few words.
  public let about: Phrase?
  /// Whether it stands in the ground, or is in force, today and where the line says.
  public let stands: Bool

  /// A name with what is known of it.
  public init(_ name: Phrase, others: [String] = [], about: Phrase? = nil, stands: Bool = false) {
    self.name = name
    self.others = others
    self.about = about
    self.stands = stands
  }
}

/// What a line has said already, when the names of something else are asked for.
public struct SaidSoFar: Hashable, Sendable {
  /// The day that is today.
  public var today: Day
  /// The crop, by any of its names.
  public var crop: String?
  /// The site, by its code.
  public var site: String?
  /// The plot, by its code within a site.
  public var plot: String?

  /// A line that says no more than this.
  public init(today: Day, crop: String? = nil, site: String? = nil, plot: String? = nil) {
    self.today = today
    self.crop = crop
    self.site = site
    self.plot = plot
  }

  /// The same with one place less: the site of a plot, then everywhere; nil when no place is said.
  public var wider: SaidSoFar? {
    guard site != nil || plot != nil else { return nil }
    return SaidSoFar(today: today, crop: crop, site: plot == nil ? nil : site)
  }
}
