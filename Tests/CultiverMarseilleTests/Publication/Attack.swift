import CultiverMarseille

/// An attempt to undo a publication: everything that it says, as equations over what growers brought, solved exactly in whole numbers.
struct Attack {
  /// What one grower brought that stands in exactly the same published numbers.
  struct Secret: Hashable {
    let grower: Grower
    let equations: [Int]
  }

  private(set) var growers: [Grower] = []
  private(set) var amounts: [Int128] = []
  /// As many equations as say something new, over the secrets.
  private(set) var basis: [[Int128]] = []

  /// What was brought, and by whom, with the numbers in which it stands.
  init(_ brought: [(grower: Grower, amount: Int64, equations: [Int])], equations count: Int) {
    var places: [Secret: Int] = [:]
    var columns: [[Int]] = []
    for (grower, amount, equations) in brought {
      let secret = Secret(grower: grower, equations: equations)
      let place = places[secret] ?? growers.count
      if place == growers.count {
        places[secret] = place
        growers.append(grower)
        amounts.append(0)
        columns.append(equations)
      }
      amounts[place] += Int128(amount)
    }
    var rows = [[Int128]](repeating: [Int128](repeating: 0, count: growers.count), count: count)
    for (column, equations) in columns.enumerated() {
      for equation in equations { rows[equation][column] = 1 }
    }
    basis = Self.solved(rows.uniqued.filter { $0.contains { $0 != 0 } }, width: growers.count).rows
  }

  /// Whether something can be worked out in which nobody but these growers stands: whether a combination of the equations touches them and nobody else.
  func isIsolated(_ group: Set<Grower>) -> Bool {
    let outside = growers.indices.filter { !group.contains(growers[$0]) }
    let inside = growers.indices.filter { group.contains(growers[$0]) }
    let rows = basis.map { row in (outside + inside).map { row[$0] } }
    let (solved, rank) = Self.solved(rows, width: outside.count)
    return solved.dropFirst(rank).contains { $0.contains { $0 != 0 } }
  }

  /// The rows in reduced echelon form as far as the first columns go, those that say something there first; and how many those are.
  private static func solved(_ rows: [[Int128]], width: Int) -> (rows: [[Int128]], rank: Int) {
    var rows = rows
    var done = 0
    for column in 0..<width where done < rows.count {
      guard let pivot = rows[done...].firstIndex(where: { $0[column] != 0 }) else { continue }
      rows.swapAt(done, pivot)
      for row in rows.indices where row != done && rows[row][column] != 0 {
        let (a, b) = (rows[done][column], rows[row][column])
        rows[row] = reduced(zip(rows[row], rows[done]).map { $0 * a - $1 * b })
      }
      done += 1
    }
    return (width == rows.first?.count ? rows.prefix(done).map(signed) : rows, done)
  }

  private static func reduced(_ row: [Int128]) -> [Int128] {
    let divisor = row.reduce(Int128(0)) { a, b in
      var (a, b) = (a, abs(b))
      while b != 0 { (a, b) = (b, a % b) }
      return a
    }
    return divisor > 1 ? row.map { $0 / divisor } : row
  }

  private static func signed(_ row: [Int128]) -> [Int128] {
    (row.first { $0 != 0 } ?? 0) < 0 ? row.map { -$0 } : row
  }
}

extension [[Int128]] {
  fileprivate var uniqued: [[Int128]] { Array(Set(self)) }
}
