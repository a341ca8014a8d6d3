extension Figures {
  /// The figures of periods that adjoin, together: the sums of everything, over all their days.
  public static func together(_ parts: [Figures]) throws(QuantityError) -> Figures {
    func sum(_ value: (Figures) -> Int64) throws(QuantityError) -> Int64 {
      var sum: Int64 = 0
      for part in parts { sum = try Exact.sum(sum, value(part)) }
      return sum
    }
    return Figures(
      harvests: try sum(\.harvests), mass: Mass(grams: try sum(\.mass.grams)), lost: Mass(grams: try sum(\.lost.grams)),
      estimated: Mass(grams: try sum(\.estimated.grams)), ofUnknownArea: Mass(grams: try sum(\.ofUnknownArea.grams)),
      groundDays: try sum(\.groundDays), days: try sum(\.days), finishedCycles: try sum(\.finishedCycles),
      finishedMass: Mass(grams: try sum(\.finishedMass.grams)),
      finishedArea: Area(squareDecimetres: try sum(\.finishedArea.squareDecimetres)))
  }
}
