/// What became of a harvest; not stated is nil. The raw value is the code in files and in the notebook.
public enum Destination: String, CaseIterable, Hashable, Sendable {
  case sold
  case given
  case selfConsumed = "self-consumed"
  case processed
  case seed
  case lost
}
