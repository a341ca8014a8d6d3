/// A month's report that was sent: its figures are frozen, and while it is in force its month is closed.
public struct IssuedReport: Hashable, Sendable {
  /// An erratum that was sent after it.
  public struct Erratum: Hashable, Sendable {
    /// Its number among the errata of the report, from 1.
    public let number: Int64
    /// When and by whom it was sent.
    public let seal: Seal

    /// An erratum.
    public init(number: Int64, seal: Seal) {
      self.number = number
      self.seal = seal
    }
  }

  /// Why and when its month was opened again.
  public struct Reopening: Hashable, Sendable {
    /// The day.
    public let day: Day
    /// Why.
    public let reason: String

    /// A reopening.
    public init(day: Day, reason: String) {
      self.day = day
      self.reason = reason
    }
  }

  /// Its number in the notebook, from 1.
  public let number: Int64
  /// The month that it is about.
  public let month: Month
  /// What it is narrowed to.
  public let scope: Scope
  /// What it is narrowed to, as codes.
  public let codes: MonthlyFigures.ScopeCodes
  /// When and by whom it was sent.
  public let seal: Seal
  /// The errata that were sent since, by number.
  public let errata: [Erratum]
  /// When its month was opened again; nil while it is in force.
  public let reopened: Reopening?

  /// A report that was sent.
  public init(
    number: Int64, month: Month, scope: Scope, codes: MonthlyFigures.ScopeCodes, seal: Seal, errata: [Erratum] = [],
    reopened: Reopening? = nil
  ) {
    self.number = number
    self.month = month
    self.scope = scope
    self.codes = codes
    self.seal = seal
    self.errata = errata
    self.reopened = reopened
  }
}
