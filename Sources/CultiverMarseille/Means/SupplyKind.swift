/// What was brought to the ground, or kept out of the bin; the raw value is the code in files and in the notebook.
public enum SupplyKind: String, CaseIterable, Hashable, Sendable {
  case water
  case compost, manure, mulch, substrate, fertiliser, treatment
  case seed, plants
  case wasteDiverted = "waste-diverted"
  case other
}
