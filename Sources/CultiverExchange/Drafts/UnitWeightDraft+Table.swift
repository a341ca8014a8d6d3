public import CultiverMarseille

extension UnitWeightDraft: TableDraft {
  /// Unit weights.
  public static var table: Kind { .unitWeights }

  /// Its cells: the mass in whole grams.
  public var values: [Value] {
    [
      .text(crop), Value(variety), .text(unit), .whole(mass.grams), Value(from), Value(weighed, places: 0),
      Value(place),
    ]
  }

  /// What reads unit weights: a number alone is in grams unless the heading says otherwise.
  public static func reading(_ columns: Columns) -> (inout RowCells) -> UnitWeightDraft? {
    let (crops, varieties, units) = (columns[.crop], columns[.variety], columns[.unit])
    let (masses, days, counts) = (columns[.grams], columns[.from], columns[.weighed])
    let places = columns[.place]
    return { cells in
      let crop = cells.neededWord(crops)
      let unit = cells.neededWord(units)
      let mass = cells.mass(masses, bare: .gram)
      if mass == nil, cells.word(masses) == nil { cells.missing(masses) }
      let from = cells.value(days, Typed.dayOfTable)
      let weighed = cells.value(counts) { text throws(TypedError) in
        try Typed.decimal(text, places: 0, expecting: .count)
      }
      guard let crop, let unit, let mass else { return nil }
      return UnitWeightDraft(
        crop: crop, variety: cells.name(varieties), unit: unit, mass: mass, from: from, weighed: weighed,
        place: cells.text(places))
    }
  }
}
