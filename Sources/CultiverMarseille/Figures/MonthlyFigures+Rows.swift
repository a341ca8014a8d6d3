extension MonthlyFigures {
  /// The rows of a section from its sums: empty ones left out, by grams, largest first, then by code.
  static func rows<Key>(
    _ sums: [FiguresSum], days: Int64, key: (Int) -> Key, code: (Key) -> CodeOrder
  ) -> [Row<Key>] {
    var rows: [Row<Key>] = []
    for (place, sum) in sums.enumerated() where !sum.isEmpty {
      rows.append(Row(key: key(place), figures: sum.figures(days: days)))
    }
    return largestFirst(rows.map { ($0.figures.mass, code($0.key)) }).map { rows[$0] }
  }

  /// What became of the mass, largest first, then by code, not stated last.
  static func destinations(
    _ sums: [(destination: Destination?, sum: FiguresSum)]
  ) -> [(destination: Destination?, mass: Mass)] {
    let order = largestFirst(sums.map { (Mass(grams: $0.sum.grams), CodeOrder($0.destination?.rawValue)) })
    return order.map { (sums[$0].destination, Mass(grams: sums[$0].sum.grams)) }
  }

  /// What was harvested of each crop, largest first, then by code; crops of which nothing was harvested left out.
  static func lastYear(_ grams: [Int64], _ crops: [Crop]) -> [(crop: Crop, mass: Mass)] {
    let places = grams.indices.filter { grams[$0] > 0 }
    return largestFirst(places.map { (Mass(grams: grams[$0]), CodeOrder(crops[$0].code)) }).map {
      (crops[places[$0]], Mass(grams: grams[places[$0]]))
    }
  }

  /// The order in which rows of these masses and codes stand, as their places; only places are moved about.
  static func largestFirst(_ rows: [(mass: Mass, code: CodeOrder)]) -> [Int] {
    rows.indices.sorted { a, b in
      rows[a].mass == rows[b].mass ? rows[a].code < rows[b].code : rows[a].mass > rows[b].mass
    }
  }
}
