/// Whether work is paid; the raw value is the code in files and in the notebook.
public enum WorkKind: String, CaseIterable, Hashable, Sendable {
  case paid
  case volunteer
}
