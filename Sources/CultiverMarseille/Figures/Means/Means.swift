/// Work, water and inputs of one scope and period beside what grew there: exact sums, from which every printed number is rounded once, and what is missing from them.
public struct Means: Hashable, Sendable {
  /// Paid work recorded in the scope.
  public let paid: WorkTime
  /// Volunteer work recorded in the scope.
  public let volunteer: WorkTime
  /// Water recorded in the scope: what meters counted and what was brought.
  public let water: Volume
  /// The part of `water` that was shared over days between two readings.
  public let interpolated: Volume
  /// Compost recorded in the scope, as far as it was weighed.
  public let compost: Mass
  /// Compost recorded in the scope, as far as its volume was stated.
  public let compostVolume: Volume
  /// Waste that was kept out of the bin.
  public let wasteDiverted: Mass
  /// Harvested mass.
  public let harvested: Mass
  /// Ground held over time: Σ over cycles of known area (area × days in the ground within the period), in dm²·days.
  public let groundDays: Int64
  /// The days of the period that count: to its end or to today, whichever is earlier.
  public let days: Int64
  /// What is missing.
  public let missing: Missing

  /// What is missing from the sums, each part once.
  public struct Missing: Hashable, Sendable {
    /// Hours that cannot be given to the scope.
    public var hours: [MissingPart] = []
    /// Water that cannot be given to the scope, and readings that are lacking.
    public var water: [MissingPart] = []
    /// Compost that cannot be given to the scope or was not weighed.
    public var compost: [MissingPart] = []
    /// Compost that cannot be given to the scope or whose volume was not stated.
    public var compostVolume: [MissingPart] = []
    /// Waste that cannot be given to the scope.
    public var waste: [MissingPart] = []
    /// Harvested places without hours.
    public var hoursOfHarvest: [MissingPart] = []
    /// Harvested places without water.
    public var waterOfHarvest: [MissingPart] = []
    /// Cultivated places without water.
    public var waterOfGround: [MissingPart] = []
    /// Harvested places, where no hours at all are recorded: silence is not zero.
    public var silentWork: [MissingPart] = []
    /// Cultivated and harvested places, where no water at all is recorded.
    public var silentWater: [MissingPart] = []
    /// Ground of unknown area.
    public var ground: [MissingPart] = []

    /// Nothing is missing.
    public init() {}
  }

  /// Sums computed elsewhere.
  public init(
    paid: WorkTime = .zero, volunteer: WorkTime = .zero, water: Volume = .zero, interpolated: Volume = .zero,
    compost: Mass = .zero, compostVolume: Volume = .zero, wasteDiverted: Mass = .zero, harvested: Mass = .zero,
    groundDays: Int64 = 0, days: Int64, missing: Missing = Missing()
  ) {
    self.paid = paid
    self.volunteer = volunteer
    self.water = water
    self.interpolated = interpolated
    self.compost = compost
    self.compostVolume = compostVolume
    self.wasteDiverted = wasteDiverted
    self.harvested = harvested
    self.groundDays = groundDays
    self.days = days
    self.missing = missing
  }

  /// Whether there is nothing to show.
  public var isEmpty: Bool {
    paid == .zero && volunteer == .zero && water == .zero && compost == .zero && compostVolume == .zero
      && wasteDiverted == .zero
      && harvested == .zero && groundDays == 0 && missing == Missing()
  }
}
