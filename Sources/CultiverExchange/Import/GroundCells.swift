import CultiverMarseille

/// Reads the ground of cycles and plans: an area, a part of the bed, or both.
struct GroundCells {
  private let areas: Place
  private let parts: Place

  init(_ columns: Columns) {
    areas = columns[.area]
    parts = columns[.part]
  }

  /// The ground of a row: blank is the whole plot, or the part of it that is stated; `?` is unknown.
  func read(_ cells: inout RowCells) -> (area: StatedArea, part: BedPart?) {
    let part = cells.value(parts, Typed.part)
    guard let word = cells.word(areas) else { return (.whole, part) }
    if word == "?" { return (.unknown, part) }
    return (cells.bed(areas).map { .known($0.area) } ?? .unknown, part)
  }
}

extension RowCells {
  /// How many plants, nil when blank or not understood.
  mutating func plants(_ place: Place) -> Int64? {
    value(place) { text throws(TypedError) in
      let count = try Typed.decimal(text, places: 0, expecting: .count)
      guard count > 0 else { throw TypedError(.count, text, .notPositive) }
      return count
    }
  }
}

extension StatedArea {
  /// The cell of an area: m², blank for the whole plot, `?` when unknown.
  var value: Value {
    switch self {
    case .whole: .blank
    case .unknown: .text("?")
    case .known(let area): Value(area.squareDecimetres, places: 2)
    }
  }
}
