/// A report that was issued from a notebook, as it goes to another.
public struct IssuedReportDraft: Hashable, Sendable {
  /// Its number.
  public var number: Int64
  /// Its month.
  public var month: Month
  /// What it is narrowed to; a plot may be named with its site.
  public var scope: MonthlyFigures.ScopeCodes
  /// When and by whom it was issued.
  public var seal: Seal
  /// When its month was opened again.
  public var reopened: IssuedReport.Reopening?
  /// The very text that was issued, for machines.
  public var text: String
  /// Its typed form, as it was frozen.
  public var frozen: String

  /// A draft of what was stated.
  public init(
    number: Int64, month: Month, scope: MonthlyFigures.ScopeCodes, seal: Seal, reopened: IssuedReport.Reopening? = nil,
    text: String, frozen: String
  ) {
    self.number = number
    self.month = month
    self.scope = scope
    self.seal = seal
    self.reopened = reopened
    self.text = text
    self.frozen = frozen
  }
}
