public import CultiverMarseille

/// How harvests are taken in.
public struct HarvestOptions: Hashable, Sendable {
  /// Where no cycle stands, open one that starts with its earliest harvest.
  public let startCycles: Bool
  /// Enter unknown crops in the catalogue.
  public let addCrops: Bool
  /// Change what stands under the same reference.
  public let update: Bool
  /// Refuse what is otherwise warned about.
  public let strict: Bool
  /// Whether a variety that resembles none of the crop's is entered without asking, and one that does is refused as a slip.
  public let checkVarieties: Bool
  /// Today.
  public let today: Day

  /// How harvests are taken in.
  public init(
    startCycles: Bool = false, addCrops: Bool = false, update: Bool = false, strict: Bool = false,
    checkVarieties: Bool = false, today: Day
  ) {
    self.startCycles = startCycles
    self.addCrops = addCrops
    self.update = update
    self.strict = strict
    self.checkVarieties = checkVarieties
    self.today = today
  }
}
