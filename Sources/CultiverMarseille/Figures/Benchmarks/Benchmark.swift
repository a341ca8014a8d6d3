/// A figure that a study or a press article gives for urban agriculture elsewhere, as it was published.
public struct Benchmark: Hashable, Sendable {
  /// How the value came about; the raw value is the code in the table.
  public enum Origin: String, CaseIterable, Hashable, Sendable {
    /// A mean or a range that the study itself publishes.
    case published
    /// Published in another unit and converted.
    case converted
    /// Read in a later paper that cites it.
    case cited
    /// Computed from other figures of the source.
    case derived
    /// What an operator claims or expects.
    case claim
    /// What was aimed at.
    case target
    /// The study is known, its value was not found.
    case missing
  }

  /// Why a value is not set beside a yield over a year.
  public enum LeftOut: String, CaseIterable, Hashable, Sendable {
    /// It is no mass per area.
    case otherMeasure = "other-measure"
    /// The value was not found.
    case missing
    /// It is over a season, not a year.
    case season
    /// It is over one crop cycle.
    case cycle
    /// Nothing says over how long.
    case noPeriod = "no-period"
    /// It is a claim or a target, not a measurement.
    case notMeasured = "not-measured"
    /// It was computed from other figures, and not from the ground under crops.
    case derived
    /// It is cited at second hand, and about one crop.
    case cited
  }

  /// The study.
  public let study: String
  /// Where.
  public let place: String
  /// The country, by its ISO code.
  public let country: String
  /// What kind of sites.
  public let siteType: Phrase
  /// How many of them.
  public let sites: Int64?
  /// The value in ten-thousandths of its unit.
  public let value: Int64?
  /// The lowest of a range.
  public let low: Int64?
  /// The highest of a range.
  public let high: Int64?
  /// The unit, such as `kg/m2/yr`.
  public let unit: String
  /// How the value came about.
  public let origin: Origin
  /// The time it is about.
  public let period: Phrase
  /// The source in words.
  public let citation: String
  /// Where it was read.
  public let url: String

  /// A benchmark.
  public init(
    study: String, place: String, country: String, siteType: Phrase, sites: Int64?, value: Int64?, low: Int64?,
    high: Int64?, unit: String, origin: Origin, period: Phrase, citation: String, url: String
  ) {
    self.study = study
    self.place = place
    self.country = country
    self.siteType = siteType
    self.sites = sites
    self.value = value
    self.low = low
    self.high = high
    self.unit = unit
    self.origin = origin
    self.period = period
    self.citation = citation
    self.url = url
  }

  /// Why it is not set beside a yield over a year; nil when it is: a mass per area and year, published as such by who measured it.
  public var leftOut: LeftOut? {
    guard unit.hasPrefix("kg/m2") else { return .otherMeasure }
    if value == nil, low == nil, high == nil { return .missing }
    switch unit {
    case "kg/m2/yr": break
    case "kg/m2/season": return .season
    case "kg/m2/cycle": return .cycle
    default: return .noPeriod
    }
    switch origin {
    case .published, .converted: return nil
    case .cited: return .cited
    case .derived: return .derived
    case .claim, .target: return .notMeasured
    case .missing: return .missing
    }
  }
}
