/// Divides whole numbers so that the parts add up, to the last one.
public enum Shares {
  /// The parts of `total` in proportion to `weights`, none negative, each less than one away from its exact part.
  ///
  /// What whole parts leave over goes to the largest remainders; of equal ones to the heavier, then to the one that
  /// stands first, so that the same weights in another order get the same parts. A weight of zero gets nothing.
  /// Throws `divisionByZero` when all weights are zero and there is something to divide.
  public static func split(_ total: Int64, by weights: [Int64]) throws(QuantityError) -> [Int64] {
    let sum = weights.reduce(Int128(0)) { $0 + Int128($1) }
    guard sum > 0 else {
      guard total == 0 else { throw .divisionByZero }
      return weights.map { _ in 0 }
    }
    var parts: [Int64] = []
    var remainders: [Int128] = []
    for weight in weights {
      // Both are below 2⁶³, so that their product fits.
      let (part, remainder) = (Int128(total) * Int128(weight)).quotientAndRemainder(dividingBy: sum)
      guard let part = Int64(exactly: part) else { throw .overflow }
      parts.append(part)
      remainders.append(remainder)
    }
    let left = Int(total - parts.reduce(0, +))
    let order = weights.indices.sorted { a, b in
      (remainders[a], weights[a]) == (remainders[b], weights[b])
        ? a < b : (remainders[a], weights[a]) > (remainders[b], weights[b])
    }
    for place in order.prefix(left) { parts[place] += 1 }
    return parts
  }

  /// A table whose rows and columns add up to those numbers, each cell in proportion to both; the two must have one sum.
  ///
  /// Row after row takes its part of what the columns still hold. No cell is negative.
  public static func table(rows: [Int64], columns: [Int64]) throws(QuantityError) -> [[Int64]] {
    var left = columns
    var table: [[Int64]] = []
    for row in rows {
      let cells = try split(row, by: left)
      for place in left.indices { left[place] -= cells[place] }
      table.append(cells)
    }
    return table
  }

  /// What lines of one unit weigh, each `unitMass`: together what all of their quantities come to, rounded half up once.
  ///
  /// That mass is divided among the kinds first, a whole number for each, and among the lines of a kind then: four
  /// bunches that were sold weigh what four bunches weigh, from however many cycles they come.
  public static func masses(
    of lines: [(kind: Int, quantity: Count)], each unitMass: Mass
  ) throws(QuantityError) -> [Mass] {
    var whole: Int64 = 0
    var kinds: [Int: Int64] = [:]
    for line in lines {
      whole = try Exact.sum(whole, line.quantity.thousandths)
      kinds[line.kind, default: 0] += line.quantity.thousandths
    }
    let names = kinds.keys.sorted()
    let mass = try Count(thousandths: whole).times(unitMass)
    let byKind = try split(mass.grams, by: names.map { kinds[$0] ?? 0 })
    var masses = Array(repeating: Mass.zero, count: lines.count)
    for (name, grams) in zip(names, byKind) {
      let places = lines.indices.filter { lines[$0].kind == name }
      let parts = try split(grams, by: places.map { lines[$0].quantity.thousandths })
      for (place, part) in zip(places, parts) { masses[place] = Mass(grams: part) }
    }
    return masses
  }
}
