extension Typed {
  /// What is asked about a report: a figure by its code or a word of either language, the number of a row, or both (`rendement 14`).
  public static func figure(_ text: String) throws(TypedError) -> (figure: Figure?, row: Int?) {
    let words = text.split(whereSeparator: \.isWhitespace)
    guard let last = words.last else { throw TypedError(.figure, text, .empty) }
    let row = last.count <= 6 ? Int(last) : nil
    if let row, row < 1 { throw TypedError(.figure, text, .notPositive) }
    let name = Fold.key((row == nil ? words[...] : words.dropLast()).joined(separator: " "))
    if name.isEmpty { return (nil, row) }
    guard let figure = figures[name] else { throw TypedError(.figure, text, .notUnderstood) }
    return (figure, row)
  }

  private static let figures: [String: Figure] = index([
    (.yield, "yield, yields, kg/m², kg/m2, rendement, rendement du mois, rendements"),
    (.mass, "mass, harvested, harvest, harvests, kg, weight, masse, récolte, récolté, poids"),
    (.area, "area, cultivated, cultivated area, ground, m², m2, surface, cultivé, surface cultivée"),
    (.lost, "lost, loss, losses, perdu, perte"),
    (.estimated, "estimated, estimate, estimé, estimation, unit weight, poids unitaire"),
    (.unknownArea, "unknown-area, unknown area, without area, unknown, surface inconnue, hors surface, inconnue"),
    (.finished, "finished, finished cycles, finished yield, ended, terminé, cycles terminés, fini"),
    (.coverage, "coverage, silent, silence, couverture, sans nouvelles"),
    (.previousMonth, "previous-month, previous month, previous, month before, mois précédent, précédent, mois d'avant"),
    (.lastYear, "last-year, last year, year before, an dernier, l'an dernier, année dernière, l'année dernière"),
  ])
}
