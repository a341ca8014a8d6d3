/// What a water meter showed on a day, as stated.
public struct ReadingDraft: Hashable, Sendable {
  /// Code of the meter.
  public var meter: String
  /// The day.
  public var day: Day
  /// What it showed, in litres.
  public var litres: Int64

  /// A draft of what was stated.
  public init(meter: String, day: Day, litres: Int64) {
    self.meter = meter
    self.day = day
    self.litres = litres
  }
}
