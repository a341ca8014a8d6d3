/// Pseudo-random numbers that are the same on every machine and every day (SplitMix64).
struct Dice {
  private var state: UInt64

  init(seed: Int) { state = UInt64(truncatingIfNeeded: seed) &* 0x2545_F491_4F6C_DD1D }

  private mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var word = state
    word = (word ^ (word >> 30)) &* 0xBF58_476D_1CE4_E5B9
    word = (word ^ (word >> 27)) &* 0x94D0_49BB_1331_11EB
    return word ^ (word >> 31)
  }

  /// A number from 0 to below `bound`.
  mutating func below(_ bound: Int) -> Int { Int(next() % UInt64(bound)) }

  /// Whether something that happens so many times in a hundred happened.
  mutating func chance(_ percent: Int) -> Bool { below(100) < percent }

  /// One of several.
  mutating func one<Item>(of items: [Item]) -> Item { items[below(items.count)] }

  /// The same items in another order.
  mutating func shuffled<Item>(_ items: [Item]) -> [Item] {
    var items = items
    for place in items.indices { items.swapAt(place, below(place + 1)) }
    return items
  }
}
