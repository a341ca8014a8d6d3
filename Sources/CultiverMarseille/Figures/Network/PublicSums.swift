/// Sums over whole atoms, span by span.
struct PublicSums {
  private let atoms: [[PublicAtom]]
  private let days: [Int64]

  init(_ slices: [[PublicSlice]], _ months: [ClosedRange<Month>?]) {
    atoms = slices.map { $0.flatMap(\.atoms) }
    days = months.map { months in
      months.map { Int64($0.lowerBound.first.days(to: $0.upperBound.last)) + 1 } ?? 0
    }
  }

  /// The sum of the atoms that count, in every span; nil where none does.
  func sums(_ counts: (PublicAtom) -> Bool) throws(QuantityError) -> [Figures?] {
    var sums: [Figures?] = []
    for (atoms, days) in zip(atoms, days) { sums.append(try Self.sum(atoms.filter(counts), days)) }
    return sums
  }

  private static func sum(_ atoms: [PublicAtom], _ days: Int64) throws(QuantityError) -> Figures? {
    guard !atoms.isEmpty else { return nil }
    var (mass, ofUnknownArea, ground): (Int64, Int64, Int64) = (0, 0, 0)
    for atom in atoms {
      mass = try Exact.sum(mass, atom.grams)
      if atom.isMeasured {
        ground = try Exact.sum(ground, atom.groundDays)
      } else {
        ofUnknownArea = try Exact.sum(ofUnknownArea, atom.grams)
      }
    }
    return figures(mass, ofUnknownArea, ground, days)
  }

  /// Figures that say nothing of how many harvests, cycles or estimates there were: those would tell of single growers.
  private static func figures(_ mass: Int64, _ ofUnknownArea: Int64, _ ground: Int64, _ days: Int64) -> Figures {
    Figures(
      harvests: 0, mass: Mass(grams: mass), lost: .zero, estimated: .zero, ofUnknownArea: Mass(grams: ofUnknownArea),
      groundDays: ground, days: days, finishedCycles: 0, finishedMass: .zero, finishedArea: .zero)
  }

  /// A breakdown: a line for each thing that whole atoms lie in, and one for the atoms that lie in none.
  func rows<Key: Hashable, Shown>(
    _ key: (PublicAtom) -> Key?, _ show: (Key) -> Shown, code: (Shown) -> CodeOrder
  ) throws(QuantityError) -> [PublicFigures.Row<Shown>] {
    var rows: [PublicFigures.Row<Shown>] = []
    for found in Set(atoms.joined().compactMap(key)) {
      rows.append(PublicFigures.Row(key: show(found), figures: try sums { key($0) == found }))
    }
    let order = MonthlyFigures.largestFirst(
      rows.map { row in (row.figures[0]?.mass ?? .zero, row.key.map(code) ?? CodeOrder(nil)) })
    let rest = try sums { key($0) == nil }
    return order.map { rows[$0] } + (rest.contains { $0 != nil } ? [PublicFigures.Row(key: nil, figures: rest)] : [])
  }

  /// What became of the mass. An atom's destinations that cannot be told apart go together.
  func destinations() throws(QuantityError) -> [PublicFigures.Row<Destination?>] {
    func row(_ key: Destination??, _ amount: (PublicAtom) -> Int64?) throws(QuantityError)
      -> PublicFigures.Row<Destination?>
    {
      var figures: [Figures?] = []
      for (atoms, days) in zip(atoms, days) {
        let amounts = atoms.compactMap(amount).filter { $0 > 0 }
        var sum: Int64 = 0
        for amount in amounts { sum = try Exact.sum(sum, amount) }
        figures.append(amounts.isEmpty ? nil : Self.figures(sum, 0, 0, days))
      }
      return PublicFigures.Row(key: key, figures: figures)
    }
    var rows: [PublicFigures.Row<Destination?>] = []
    for destination in Set(atoms.joined().flatMap(\.told.keys)) {
      rows.append(try row(.some(destination)) { $0.told[destination] })
    }
    let order = MonthlyFigures.largestFirst(
      rows.map { row in (row.figures[0]?.mass ?? .zero, CodeOrder((row.key ?? nil)?.rawValue)) })
    let rest = try row(.none, \.untold)
    return order.map { rows[$0] } + (rest.figures.contains { $0 != nil } ? [rest] : [])
  }

  /// The ventures that let both their name and their harvest be told in a whole span, with what they brought.
  func ventures(
    _ spans: [PeriodQuestion.Span], _ consents: [Consent]
  ) throws(QuantityError) -> [(Identity<Venture>, [Figures?])] {
    func fields(_ venture: Identity<Venture>, _ span: PeriodQuestion.Span) -> Set<ConsentField> {
      let days = span.period.first...max(span.period.first, span.through)
      return Set(consents.filter { $0.venture == venture && $0.covers(days) }.map(\.field))
    }
    var rows: [(Identity<Venture>, [Figures?])] = []
    for venture in Set(consents.map(\.venture)) {
      let alone: Set<Grower> = [.venture(venture)]
      let all = try sums { $0.growers == alone }
      let figures = zip(all, spans).map { figures, span in
        fields(venture, span).isSuperset(of: [.name, .production]) ? figures : nil
      }
      if figures[0] != nil { rows.append((venture, figures)) }
    }
    return rows
  }
}
