import CultiverMarseille

/// A harvest whose words have become keys, ready to be written.
struct ResolvedHarvest {
  let day: Day
  /// The cycle; nil when one is to be opened for it.
  let cycle: Identity<CropCycle>?
  let plot: Identity<Plot>
  let crop: Identity<Crop>
  let variety: Identity<Variety>?
  let quantity: Int64
  let unit: Int64
  let grams: Int64
  let unitWeight: Int64?
  let destination: Destination?
  let note: String?
  let reference: String?
  let voidReason: String?
  /// What it came to, when that was said and not only computed.
  let statedGrams: Int64?
  let warnings: [Warning]
}
