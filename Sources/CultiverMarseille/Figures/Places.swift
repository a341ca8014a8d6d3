/// Keys numbered in the order in which they are met, so that sums about them stand in arrays.
struct Places<Key: Hashable> {
  /// The keys by place.
  private(set) var keys: [Key] = []
  private var places: [Key: Int] = [:]

  /// How many keys there are.
  var count: Int { keys.count }

  /// The key's place, a new one when it is met for the first time.
  mutating func place(of key: Key) -> Int {
    if let place = places[key] { return place }
    places[key] = keys.count
    keys.append(key)
    return keys.count - 1
  }

  /// The key's place when it was met before.
  func known(_ key: Key) -> Int? { places[key] }
}
