/// What a condition of a funding is measured in; the raw value is the code in files and in the notebook.
public enum ConditionKind: String, CaseIterable, Hashable, Sendable {
  /// Ground that is cultivated, in m².
  case cultivatedArea = "cultivated-area"
  /// What is harvested, in kg.
  case harvest
  /// Jobs, in full-time equivalents.
  case jobs
  /// Anything else, in a unit of its own or in words.
  case other

  /// The unit in which its targets stand; nil when they have one of their own.
  public var unit: String? {
    switch self {
    case .cultivatedArea: "m2"
    case .harvest: MassUnit.kilogram.code
    case .jobs: "ETP"
    case .other: nil
    }
  }
}
