/// Where a plan stands; the raw value is the word of lists for programs.
public enum PlanState: String, CaseIterable, Hashable, Sendable {
  /// Its day has not passed.
  case toCome = "to-come"
  /// Its day has passed and it was not started.
  case late
  /// It was started and stands.
  case standing
  /// It was started and has ended.
  case ended
  /// It was given up.
  case dropped

  /// The state of a plan on a day: planned to stand from a day on, given up, started, ended.
  public init(stand: Day, dropped: Day?, started: Day?, ended: Day?, today: Day) {
    if ended != nil {
      self = .ended
    } else if started != nil {
      self = .standing
    } else if dropped != nil {
      self = .dropped
    } else {
      self = stand < today ? .late : .toCome
    }
  }
}
