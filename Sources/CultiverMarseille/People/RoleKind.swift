/// What a person is to a venture.
public enum RoleKind: String, CaseIterable, Hashable, Sendable {
  /// Carries the project and answers for it.
  case inCharge = "in-charge"
  /// Belongs to it: partner, employee, volunteer.
  case member
  /// Follows it for the incubator.
  case officer
}
