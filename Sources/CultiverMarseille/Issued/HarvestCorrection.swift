/// What became of one harvest since a report was issued, as far as the report counts it.
public struct HarvestCorrection: Hashable, Sendable {
  /// A harvest as a report sees it.
  public struct State: Hashable, Sendable {
    /// Its day.
    public let day: Day
    /// The code of its plot's site.
    public let site: String
    /// The code of its plot.
    public let plot: String
    /// The code of its crop.
    public let crop: String
    /// What the crop is called.
    public let cropName: Phrase
    /// Its own variety, by name.
    public let variety: String?
    /// What became of it.
    public let destination: Destination?
    /// Its mass.
    public let mass: Mass
    /// Whether the mass rests on a unit weight.
    public let isEstimated: Bool
    /// Whether it is voided.
    public let isVoided: Bool
    /// Whether it lies within the report's month and scope.
    public let isWithin: Bool

    /// A state.
    public init(
      day: Day, site: String, plot: String, crop: String, cropName: Phrase, variety: String? = nil,
      destination: Destination? = nil, mass: Mass, isEstimated: Bool = false, isVoided: Bool = false,
      isWithin: Bool = true
    ) {
      self.day = day
      self.site = site
      self.plot = plot
      self.crop = crop
      self.cropName = cropName
      self.variety = variety
      self.destination = destination
      self.mass = mass
      self.isEstimated = isEstimated
      self.isVoided = isVoided
      self.isWithin = isWithin
    }

    /// Whether the report counts it.
    public var counts: Bool { isWithin && !isVoided }
  }

  /// What happened to it; the raw value is its word in files.
  public enum Change: String, CaseIterable, Hashable, Sendable {
    case added, corrected, voided, restored, removed
    case movedIn = "moved-in"
    case movedOut = "moved-out"
  }

  /// Why, by whom and when it was changed last.
  public struct Cause: Hashable, Sendable {
    /// The reason that was given, when one was.
    public let reason: String?
    /// Who.
    public let who: String
    /// The day, in UTC.
    public let day: Day

    /// A cause.
    public init(reason: String?, who: String, day: Day) {
      self.reason = reason
      self.who = who
      self.day = day
    }
  }

  /// Its number.
  public let number: Int64
  /// How it stood; nil when there was no such harvest.
  public let before: State?
  /// How it stands; nil when there is no such harvest any more.
  public let after: State?
  /// What happened to it.
  public let change: Change
  /// Why, by whom and when it was changed last; nil when nothing tells.
  public let cause: Cause?

  /// What became of a harvest; nil when nothing did that a report counts.
  public init?(number: Int64, before: State?, after: State?, cause: Cause?) {
    guard before != after, let change = Self.change(before, after) else { return nil }
    self.number = number
    self.before = before
    self.after = after
    self.change = change
    self.cause = cause
  }

  /// The mass that the report counted.
  public var counted: Mass? { before.flatMap { $0.counts ? $0.mass : nil } }

  /// The mass that it counts now.
  public var counts: Mass? { after.flatMap { $0.counts ? $0.mass : nil } }

  private static func change(_ before: State?, _ after: State?) -> Change? {
    switch (before?.counts ?? false, after?.counts ?? false) {
    case (false, false): nil
    case (true, true): .corrected
    case (true, false): after.map { $0.isVoided ? .voided : .movedOut } ?? .removed
    case (false, true): before.map { $0.isVoided ? .restored : .movedIn } ?? .added
    }
  }
}
