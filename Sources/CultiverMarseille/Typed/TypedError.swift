/// Why what a person typed is not a value, as a fact.
public struct TypedError: Error, Hashable, Sendable {
  /// What was expected there.
  public enum Expected: Hashable, Sendable {
    case quantity, mass, area, length, day, month, period, code, decimal, count, degrees, siret, email, flag, yield
    case destination, plotKind, outcome, retirable, cause, figure, soilElement, soilContent, share, interval, year,
      sharing,
      money, price
    case workTime, volume, reading, workKind, supplyKind
    case ventureKind, roleKind, enrolmentOutcome, consentField
    case organisationKind, obstacleOutcome, fundingKind, conditionKind, conditionOutcome, partnershipKind
    case activityKind, accountKind, indicator
    /// A number in the unit of an indicator.
    case indicatorValue(Indicator)
    case objectiveMeasure, objectiveBound, planPeriod
  }

  /// What is wrong with it.
  public enum Reason: Hashable, Sendable {
    /// Nothing was typed.
    case empty
    /// It does not read as what was expected.
    case notUnderstood
    /// It holds a comma and a point; both ways of reading it, with a point as decimal mark.
    case twoMarks(String, String)
    /// A number without a unit.
    case noUnit
    /// The unit is not one that this value can have.
    case unknownUnit(String)
    /// The unit is not the one that the quantity or its heading states.
    case otherUnit(String)
    /// Zero or less where more is needed.
    case notPositive
    /// More than the tool can hold.
    case tooLarge
    /// More decimals than the tool keeps; how many it keeps.
    case tooPrecise(Int)
    /// The calendar has no such day.
    case noSuchDay
    /// The end of a period lies before its start.
    case backwards
    /// A character that a code cannot have.
    case forbidden(Character)
    /// The number's own key says that a digit is wrong.
    case wrongKey
  }

  /// What was expected there.
  public let expected: Expected
  /// What was typed, character for character.
  public let text: String
  /// What is wrong with it.
  public let reason: Reason

  /// An error about a text.
  public init(_ expected: Expected, _ text: String, _ reason: Reason) {
    self.expected = expected
    self.text = text
    self.reason = reason
  }
}
