public import CultiverMarseille

/// A cycle with what was planned of it and what was picked from it.
public struct CycleCourse: Sendable {
  /// The cycle as a draft that would enter it again.
  public let listed: Listed<CycleDraft>
  /// The first day in the ground that its plan had, when it had one.
  public let planned: Day?
  /// What was picked so far, losses included.
  public let picked: Mass
}
