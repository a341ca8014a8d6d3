import CultiverMarseille

extension Sheet {
  /// The sheet as people read it: with a column of numbers before all others, when its rows have numbers; a line of days says which numbers its days have.
  var numbered: Sheet {
    guard let first = firstNumber else { return self }
    let number = SheetColumn("row", Phrase(fr: "n°", en: "no."), for: .people, style: .rowNumber)
    let range = Phrase(
      fr: "n° \(first) à \(first + rows.count - 1), un par jour",
      en: "no. \(first) to \(first + rows.count - 1), one a day")
    return Sheet(
      key, title, for: audience, shape: shape, columns: [number] + columns,
      rows: rows.enumerated().map { [.number(Int64(first + $0))] + $1 },
      totals: totals.isEmpty ? [] : [.blank] + totals,
      lacking: Dictionary(uniqueKeysWithValues: lacking.map { ($0 + 1, $1) }),
      notes: notes + (shape == .series && !rows.isEmpty ? [range] : []), repeats: repeats, chart: chart)
  }
}

extension Report {
  /// Its sheets as people read them.
  var sheetsForPeople: [Sheet] { sheets.filter(\.audience.people).map(\.numbered) }
}
