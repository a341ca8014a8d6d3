/// The objectives of a period, each beside what was reached: what the report of objectives shows.
public struct ObjectivesFigures: Hashable, Sendable {
  /// The period.
  public let period: ReportPeriod
  /// The last day that counts: the period's last, or today.
  public let through: Day
  /// The lines: by whose they are (the network first), then by objective, then by period, a longer one before its parts.
  public let lines: [ObjectiveLine]

  /// Lines of a period.
  public init(period: ReportPeriod, through: Day, lines: [ObjectiveLine]) {
    self.period = period
    self.through = through
    self.lines = lines
  }

  /// Whether the period is not over.
  public var isInProgress: Bool { through < period.last }
}
