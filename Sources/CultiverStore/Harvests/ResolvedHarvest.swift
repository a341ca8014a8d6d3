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
  /// What few harvests state.
  let details: Box?
  let warnings: [Warning]

  /// Keeps what is rarely there out of the way of a million rows.
  final class Box {
    let details: Details

    init(_ details: Details) { self.details = details }
  }

  /// What is told of a harvest beside its mass.
  struct Details: Hashable {
    var count: Int64?
    var countUnit: Int64?
    var grade: String?
    var cause: Cause?
    var amount: Money?
    /// What ties it to the other harvests of its pick in a file.
    var pick: String?
    var accepted: String?

    /// Nothing told.
    static let none = Details()
  }
}
