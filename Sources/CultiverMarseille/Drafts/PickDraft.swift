/// What a person took in one go, as stated: a harvest, from which cycles it was taken, and what became of its parts.
public struct PickDraft: Hashable, Sendable {
  /// What was taken altogether. Its plot, cycle and destination are blank: they stand below.
  public var harvest: HarvestDraft
  /// The plots: `A1` or `SITE/A1`.
  public var plots: [String]
  /// Codes of cycles, or names of groups of them.
  public var cycles: [String]
  /// The name of a group of cycles.
  public var group: String?
  /// How it is shared among several cycles; nil when that was not said.
  public var sharing: Sharing?
  /// What became of its parts; what they leave over is not stated.
  public var parts: [DestinationPart]
  /// What the sold part brought.
  public var proceeds: Proceeds?

  /// A draft of what was stated.
  public init(
    _ harvest: HarvestDraft, plots: [String] = [], cycles: [String] = [], group: String? = nil,
    sharing: Sharing? = nil, parts: [DestinationPart] = [], proceeds: Proceeds? = nil
  ) {
    self.harvest = harvest
    self.plots = plots
    self.cycles = cycles
    self.group = group
    self.sharing = sharing
    self.parts = parts
    self.proceeds = proceeds
  }
}
