import CultiverMarseille

extension Sheet {
  /// The sheet in the order of a column, named by its key or by its heading in either language: blanks last, rows that agree in the order in which they stood. Nil when there is no such column.
  public func sorted(by name: String, reversed: Bool) -> Sheet? {
    let word = Fold.key(name)
    let place = columns.firstIndex { column in
      [column.key, column.heading.fr, column.heading.en].contains { Fold.key($0) == word }
    }
    guard let place else { return nil }
    let order = rows.indices.sorted { a, b in
      let (first, second) = (rows[a][place], rows[b][place])
      if first.precedes(second, reversed: reversed) { return true }
      return second.precedes(first, reversed: reversed) ? false : a < b
    }
    return with(rows: order.map { rows[$0] })
  }

  /// The sheet with its last row first.
  public func reversed() -> Sheet { with(rows: rows.reversed()) }

  /// The names by which it can be sorted.
  public var orders: [String] { columns.filter(\.audience.json).map(\.key) }
}

extension Cell {
  /// Whether it stands before another in the order of a column; what says nothing stands last either way.
  fileprivate func precedes(_ other: Cell, reversed: Bool) -> Bool {
    switch (rank, other.rank) {
    case (nil, nil): false
    case (nil, _): false
    case (_, nil): true
    case (let a?, let b?): reversed ? b < a : a < b
    }
  }

  /// What it is compared by: a number, else a text without regard to case and accents.
  private var rank: Rank? {
    switch value {
    case .blank: nil
    case .text(let text): Rank(number: 0, text: Fold.key(text))
    // Thousandths of thousandths, so that numbers of few and of many decimals meet.
    case .decimal(let units, let places): Rank(number: Int128(units) * Self.power(6 - min(places, 6)), text: "")
    case .money(let money): Rank(number: Int128(money.cents) * Self.power(4), text: "")
    case .day(let day): Rank(number: Int128(day.ordinal), text: "")
    case .flag(let flag): Rank(number: flag ? 1 : 0, text: "")
    }
  }

  private static func power(_ places: Int) -> Int128 { (0..<places).reduce(1) { power, _ in power * 10 } }

  private struct Rank: Comparable {
    let number: Int128
    let text: String

    static func < (a: Rank, b: Rank) -> Bool { (a.number, a.text) < (b.number, b.text) }
  }
}
