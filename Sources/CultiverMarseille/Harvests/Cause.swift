/// Why a cycle failed or a harvest was lost; words of the person's own stand beside it. The raw value is the code in files and in the notebook.
public enum Cause: String, CaseIterable, Hashable, Sendable {
  case frost, heat, drought, storm, flood
  case pest, disease, weeds, bolting, germination
  case theft, damage, spoiled, unsold, pollution, labour
  case other
}
