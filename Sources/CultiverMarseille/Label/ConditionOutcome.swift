/// What became of a condition; the raw value is the code in files and in the notebook.
public enum ConditionOutcome: String, CaseIterable, Hashable, Sendable {
  case met, missed
}
