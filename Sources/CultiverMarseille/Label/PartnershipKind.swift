/// What a partnership is about; the raw value is the code in files and in the notebook.
public enum PartnershipKind: String, CaseIterable, Hashable, Sendable {
  case supply, outlet, land, training, equipment, research
  case mutualAid = "mutual-aid"
  case patronage, other
}
