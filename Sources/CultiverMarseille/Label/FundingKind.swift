/// What money is given as; the raw value is the code in files and in the notebook.
public enum FundingKind: String, CaseIterable, Hashable, Sendable {
  case grant, loan, equity, prize
  case ownRevenue = "own-revenue"
}
