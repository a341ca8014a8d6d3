/// An erratum that was issued from a notebook, as it goes to another.
public struct ErratumDraft: Hashable, Sendable {
  /// The number of the report that it corrects.
  public var report: Int64
  /// Its number among the errata of the report.
  public var number: Int64
  /// When and by whom it was issued.
  public var seal: Seal
  /// The very text that was issued, for machines.
  public var text: String
  /// Its typed form, as it was frozen.
  public var frozen: String

  /// A draft of what was stated.
  public init(report: Int64, number: Int64, seal: Seal, text: String, frozen: String) {
    self.report = report
    self.number = number
    self.seal = seal
    self.text = text
    self.frozen = frozen
  }
}
