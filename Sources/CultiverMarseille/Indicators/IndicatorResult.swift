/// What was entered for an indicator with its evidence, as it counts in a reading.
public struct IndicatorResult: Hashable, Sendable {
  /// Its running number.
  public let number: Int64
  /// The days that it is about.
  public let period: ReportPeriod
  /// The number, in 10^−`places` of the indicator's unit.
  public let value: Int64
  /// Who counted.
  public let counter: String?
  /// What proves it: a document, a file, a letter.
  public let evidence: String

  /// What was entered.
  public init(number: Int64, period: ReportPeriod, value: Int64, counter: String?, evidence: String) {
    self.number = number
    self.period = period
    self.value = value
    self.counter = counter
    self.evidence = evidence
  }
}
