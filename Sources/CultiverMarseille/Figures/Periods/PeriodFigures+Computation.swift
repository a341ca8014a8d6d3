extension PeriodFigures {
  /// The figures of a question from the facts about it: exact sums, in grams and dm²·days. Throws `overflow` when a sum does not fit 64 bits.
  ///
  /// The days are cut where any span begins or ends. Each piece is gone through once, and a span is the sum of its pieces.
  public init(_ facts: PeriodFacts) throws(QuantityError) {
    let question = facts.question
    let walk = FiguresWalk(facts.cycles, facts.occupancies, facts.scope)
    let counted = question.spans.map(\.counted)
    let pieces = Self.pieces(counted)
    let picks = Self.sorted(facts.picks, into: pieces)
    var common = SpanSums.Common(walk)
    var sums = [SpanSums](repeating: SpanSums(walk), count: question.told)
    var totals = [FiguresSum](repeating: FiguresSum(), count: question.spans.count)
    for (piece, picks) in zip(pieces, picks) {
      var sections = SectionSums(walk, first: piece.first, length: Int(piece.count))
      try walk.run(piece, picks, into: &sections)
      let places = common.places(of: sections)
      for span in question.spans.indices where counted[span].contains(piece.first) {
        if span < question.told { try sums[span].add(sections, places) }
        for sum in sections.ventures { try totals[span].add(sum) }
      }
    }

    let days = counted.map(\.count)
    let names = facts.directory
    let crops = walk.placed.crops.keys.map(names.crop)
    let plots = walk.placed.plots.keys.map(names.placed)
    var sites = Places<Identity<Site>>()
    var communes = Places<Identity<Commune>>()
    var kinds = Places<PlotKind>()
    var families = Places<String?>()
    let siteOfPlot = plots.map { sites.place(of: $0.plot.site) }
    let communeOfPlot = plots.map { communes.place(of: $0.site.commune) }
    let kindOfPlot = plots.map { kinds.place(of: $0.plot.kind) }
    let familyOfCrop = crops.map { families.place(of: $0.family) }
    let varieties = common.varieties.keys.map { key in
      MonthlyFigures.VarietyKey(
        crop: crops[key.crop], variety: key.variety.map { names.variety($0, of: crops[key.crop].id) })
    }
    func folded(_ count: Int, _ part: KeyPath<SpanSums, [FiguresSum]>, _ group: [Int]) throws(QuantityError)
      -> [[FiguresSum]]
    {
      try sums.map { sums throws(QuantityError) in try sums[keyPath: part].folded(into: count) { group[$0] } }
    }
    self.init(
      question: question, scope: names.names(of: facts.scope),
      totals: zip(totals, days).map { $0.figures(days: $1) },
      byCrop: Self.rows(sums.map(\.crops), days, crops) { CodeOrder($0.code) },
      byVariety: Self.rows(sums.map(\.varieties), days, varieties) { CodeOrder($0.crop.code, $0.variety?.name) },
      byFamily: Self.rows(
        try folded(families.count, \.crops, familyOfCrop), days, families.keys.map { Self.family($0, facts.families) }
      ) { CodeOrder($0?.latin) },
      byPlot: Self.rows(sums.map(\.plots), days, plots, code: \.code),
      bySite: Self.rows(try folded(sites.count, \.plots, siteOfPlot), days, sites.keys.map(names.site)) {
        CodeOrder($0.code)
      },
      byVenture: Self.rows(
        sums.map(\.ventures), days, walk.tenure.ventures.keys.map { $0.map(names.venture) }
      ) { CodeOrder($0?.code) },
      byCommune: Self.rows(
        try folded(communes.count, \.plots, communeOfPlot), days, communes.keys.map(names.commune)
      ) { CodeOrder($0.insee) },
      byKind: Self.rows(try folded(kinds.count, \.plots, kindOfPlot), days, kinds.keys) { CodeOrder($0.rawValue) },
      byDestination: Self.rows(sums.map(\.destinations), days, common.destinations.keys) { CodeOrder($0?.rawValue) })
  }

  /// The days that count, cut where any of the runs begins or ends; in order.
  private static func pieces(_ counted: [CountedDays]) -> [CountedDays] {
    let runs = counted.filter { $0.count > 0 }
    let cuts = Set(runs.flatMap { [$0.first, $0.last.adding(days: 1)] }).sorted()
    return zip(cuts, cuts.dropFirst()).compactMap { first, next in
      let last = next.adding(days: -1)
      return runs.contains { $0.contains(first) } ? CountedDays(from: first, to: last, upTo: last) : nil
    }
  }

  /// The picks by the piece in which they lie; those that lie in none are left out.
  private static func sorted(_ picks: [MonthFacts.Pick], into pieces: [CountedDays]) -> [[MonthFacts.Pick]] {
    var sorted = [[MonthFacts.Pick]](repeating: [], count: pieces.count)
    guard let first = pieces.first?.first, let last = pieces.last?.last else { return sorted }
    var pieceOfDay = [Int](repeating: -1, count: first.days(to: last) + 1)
    for (place, piece) in pieces.enumerated() {
      for day in first.days(to: piece.first)...first.days(to: piece.last) { pieceOfDay[day] = place }
    }
    for pick in picks where first <= pick.day && pick.day <= last {
      let place = pieceOfDay[first.days(to: pick.day)]
      if place >= 0 { sorted[place].append(pick) }
    }
    return sorted
  }

  /// The rows of a section from its sums, by span and then by the key's place.
  private static func rows<Key>(
    _ sums: [[FiguresSum]], _ days: [Int64], _ keys: [Key], code: (Key) -> CodeOrder
  ) -> [Row<Key>] {
    var rows: [Row<Key>] = []
    for place in keys.indices {
      let parts = sums.map { place < $0.count ? $0[place] : FiguresSum() }
      guard parts.contains(where: { !$0.isEmpty }) else { continue }
      rows.append(Row(key: keys[place], figures: zip(parts, days).map { $0.figures(days: $1) }))
    }
    return MonthlyFigures.largestFirst(rows.map { ($0.figures[0].mass, code($0.key)) }).map { rows[$0] }
  }

  private static func family(_ latin: String?, _ french: [String: String]) -> Family? {
    latin.map { Family(latin: $0, name: Phrase(fr: french[$0] ?? $0, en: $0)) }
  }
}
