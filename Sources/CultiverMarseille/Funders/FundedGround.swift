/// Whose ground counts for a funding.
public enum FundedGround: Hashable, Sendable {
  /// Plots that it names, by site and code; of a venture only the days on which it held them.
  case plots([String], venture: String?)
  /// All that a venture holds.
  case venture(String)
  /// The whole network.
  case network

  /// What counts for a funding: the plots that it names, else all that its venture holds, else the whole network.
  public init(of funding: FundingDraft) {
    self =
      funding.plots.isEmpty
      ? funding.venture.map(Self.venture) ?? .network : .plots(funding.plots, venture: funding.venture)
  }
}
