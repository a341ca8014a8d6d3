import CultiverMarseille

/// Everything that the public reports of a year say: of each of its months, its quarters and itself, the whole and every line of every breakdown, and what yields let be worked out of unmeasured ground.
struct PublishedSums {
  private let network: RandomNetwork
  private let slices: [PublicSlice]

  init(_ network: RandomNetwork, _ slices: [PublicSlice]) {
    self.network = network
    self.slices = slices
  }

  /// The attack on it, over what growers who do not consent brought.
  func attack(ground: Bool) -> Attack {
    var equations: [(PublicSlice, PublicAtom, Destination??) -> Bool] = []
    for period in periods {
      func add(_ line: @escaping (PublicAtom, Destination??) -> Bool) {
        equations.append { slice, atom, destination in
          period.contains(slice.months.lowerBound) && period.contains(slice.months.upperBound)
            && line(atom, destination)
        }
      }
      add { _, _ in true }
      add { atom, _ in atom.isMeasured }
      for key in keys(\.commune) { addLine(key, \.commune, add) }
      for key in keys(\.kind) { addLine(key, \.kind, add) }
      for key in keys(\.stage) { addLine(key, \.stage, add) }
      if !ground {
        for key in [Destination??.none, .some(nil)] + Destination.allCases.map({ .some($0) }) {
          add { atom, destination in
            guard let destination else { return key == .none && false }
            return atom.told.keys.contains(destination) ? key == .some(destination) : key == .none
          }
        }
      }
    }
    var brought: [(grower: Grower, amount: Int64, equations: [Int])] = []
    for slice in slices {
      for atom in slice.atoms where atom.growers.count > 1 {
        for part in atom.parts {
          let amounts: [(Destination?, Int64)] =
            ground ? [(nil, part.groundDays)] : part.grams.map { ($0.key, $0.value) }
          for (destination, amount) in amounts where amount > 0 {
            brought.append(
              (part.grower, amount, equations.indices.filter { equations[$0](slice, atom, .some(destination)) }))
          }
        }
      }
    }
    return Attack(brought, equations: equations.count)
  }

  private func addLine<Key: Hashable>(
    _ key: Key?, _ of: @escaping (PublicAtom) -> Key?, _ add: (@escaping (PublicAtom, Destination??) -> Bool) -> Void
  ) {
    add { atom, _ in of(atom) == key }
    add { atom, _ in of(atom) == key && atom.isMeasured }
  }

  private func keys<Key: Hashable>(_ of: (PublicAtom) -> Key?) -> Set<Key?> {
    Set(slices.flatMap(\.atoms).map(of))
  }

  /// The months, quarters and the year.
  private var periods: [ClosedRange<Month>] {
    guard let january = Month(year: RandomNetwork.year, month: 1) else { return [] }
    return [1, 3, 12].flatMap { length in
      (0..<(12 / length)).map { january.adding(months: $0 * length)...january.adding(months: ($0 + 1) * length - 1) }
    }
  }
}
