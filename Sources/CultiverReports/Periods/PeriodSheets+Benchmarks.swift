import CultiverMarseille

extension PeriodSheets {
  /// The year's yield beside published ones, where the basis is the same, for people; and for machines what was set beside it, what was left out and why.
  func benchmarks(_ all: [Benchmark]) throws(QuantityError) -> [Sheet] {
    let none = try withoutBenchmarks()
    let shown = none == nil ? all.filter { $0.leftOut == nil } : []
    return [
      Self.machines(shown), Self.leftOut(all), try beside(shown, all, none: none),
    ]
  }

  /// Why nothing can be set beside the yield.
  private func withoutBenchmarks() throws(QuantityError) -> Phrase? {
    if !figures.isOver {
      return Phrase(
        fr:
          "Un rendement publié est celui d'une année entière\u{202F}; \(figures.question.period.text(.french)) n'est pas finie, rien ne peut lui être comparé.",
        en:
          "A published yield is that of a whole year; \(figures.question.period.text(.english)) is not over, and nothing can be set beside it."
      )
    }
    if figures.scope.crop != nil || figures.scope.plot != nil {
      return Phrase(
        fr:
          "Les rendements publiés sont ceux de fermes et de jardins entiers\u{202F}; celui d'une culture ou d'une parcelle ne s'y compare pas.",
        en: "Published yields are those of whole farms and gardens; that of one crop or plot does not compare.")
    }
    return try figures.whole.yield() == nil
      ? Phrase(
        fr: "Le rendement de l'année n'est pas calculable\u{202F}; rien ne peut lui être comparé.",
        en: "The year's yield is not calculable, and nothing can be set beside it.") : nil
  }

  private func beside(_ shown: [Benchmark], _ all: [Benchmark], none: Phrase?) throws(QuantityError) -> Sheet {
    let title = Phrase(fr: "Rendements publiés (kg/m²·an)", en: "Published yields (kg/m²·year)")
    if let none { return Sheet("published", title, for: .people, notes: [none]) }
    let year = figures.question.period
    let yield = try figures.whole.yield()
    func column(_ key: String, fr: String, en: String, _ style: SheetColumn.Style = .words, rank: Int = 0)
      -> SheetColumn
    {
      SheetColumn(key, Phrase(fr: fr, en: en), for: .people, style: style, rank: rank)
    }
    let own: [Cell] = [
      .note(Phrase(fr: "Ce carnet, \(year.text(.french))", en: "This notebook, \(year.text(.english))")),
      .note(figures.scope.words), .note(Phrase(verbatim: "")), .blank, .note(Phrase(fr: "un an", en: "one year")),
      .yield(yield), .blank, .blank,
    ]
    let rows = shown.map { study -> [Cell] in
      [
        .text(study.study), .text("\(study.place) (\(study.country))"), .note(study.siteType),
        study.sites.map(Cell.whole) ?? .blank, .note(study.period), study.value.map { Cell.yield($0) } ?? .blank,
        study.low.map { Cell.yield($0) } ?? .blank, study.high.map { Cell.yield($0) } ?? .blank,
      ]
    }
    return Sheet(
      "published", title, for: .people,
      columns: [
        .label, column("place", fr: "lieu", en: "place"),
        column("siteType", fr: "sites", en: "sites", .remarks, rank: 2),
        column("sites", fr: "n", en: "n", .bareNumbers), column("period", fr: "durée", en: "time", rank: 1),
        column("yield", fr: "kg/m²", en: "kg/m²", .bareNumbers),
        column("low", fr: "de", en: "from", .bareNumbers, rank: 1),
        column("high", fr: "à", en: "to", .bareNumbers, rank: 1),
      ], rows: [own] + rows,
      notes: [try ownBasis()] + shown.map(Self.source) + [Self.leftOutNote(all)],
      chart: try chart(shown))
  }

  /// What our yield rests on, which no study measured in just that way.
  private func ownBasis() throws(QuantityError) -> Phrase {
    let area = try figures.whole.cultivatedArea()
    let (days, year) = (figures.whole.days, figures.question.period)
    return Phrase { language in
      let ground = Words.area(area, language)
      return language == .french
        ? "Notre base\u{202F}: \(ground) cultivés en moyenne sur les \(days)\u{A0}jours de \(year.text(language)) (surface × jours en place ÷ jours)\u{202F}; allées et sol nu n'y sont pas. Les études rapportent la récolte à la surface de leurs jardins, comme elles la mesurent\u{202F}: un ordre de grandeur, jamais une moyenne."
        : "Our basis: \(ground) cultivated on average over the \(days)\u{A0}days of \(year.text(language)) (area × days in the ground ÷ days); paths and bare soil are not in it. Studies set the harvest against the area of their gardens as they measure it: an order of magnitude, never a mean."
    }
  }

  private static func source(_ study: Benchmark) -> Phrase {
    let citation = study.citation + (study.citation.hasSuffix(".") ? "" : ".")
    return Phrase(
      fr: "\(study.study)\u{202F}: \(citation) \(study.url)", en: "\(study.study): \(citation) \(study.url)")
  }

  /// How many published figures were left out, and for which reasons.
  private static func leftOutNote(_ all: [Benchmark]) -> Phrase {
    let counts = Benchmark.LeftOut.allCases.compactMap { reason -> (Int, Phrase)? in
      let count = all.count { $0.leftOut == reason }
      return count > 0 ? (count, reason.words) : nil
    }
    let sum = counts.reduce(0) { $0 + $1.0 }
    return Phrase { language in
      let parts = counts.map { "\($0.0)\u{A0}\($0.1[language])" }.joined(
        separator: language == .french ? "\u{202F}; " : "; ")
      return language == .french
        ? "Laissés de côté, faute de la même base\u{202F}: \(sum) chiffres publiés (\(parts))."
        : "Left out for want of the same basis: \(sum) published figures (\(parts))."
    }
  }

  private func chart(_ shown: [Benchmark]) throws(QuantityError) -> Chart? {
    let yield = try figures.whole.yield()
    let year = figures.question.period
    let points = shown.compactMap { study in
      study.value.map { value in
        ChartPoint(Phrase(verbatim: "\(study.study), \(study.place)"), [.yield(value)])
      }
    }
    guard !points.isEmpty else { return nil }
    let own = ChartPoint(
      Phrase(fr: "Ce carnet, \(year.text(.french))", en: "This notebook, \(year.text(.english))"), [.yield(yield)])
    return Chart(
      .bars, Phrase(fr: "Rendement d'une année, en kg/m²", en: "Yield of a year, in kg/m²"),
      description: Phrase { language in
        let value = Written.decimal(yield ?? 0, places: 4, language) + Words.yield
        return language == .french
          ? "Le rendement de \(year.text(language)), \(value), au-dessus de \(points.count) rendements publiés."
          : "The yield of \(year.text(language)), \(value), above \(points.count) published yields."
      },
      unit: "kg/m²", series: [Phrase(fr: "rendement", en: "yield")], points: [own] + points,
      source: Phrase(
        fr: shown.map(\.study).joined(separator: "\u{202F}; "), en: shown.map(\.study).joined(separator: "; ")))
  }

  private static func machines(_ shown: [Benchmark]) -> Sheet {
    func column(_ key: String) -> SheetColumn { SheetColumn(key, Phrase(verbatim: ""), for: .machines) }
    return Sheet(
      "benchmarks", Phrase(verbatim: ""), for: .machines,
      columns: [
        .key("study"), .key("place"), .key("country"), column("siteType"), column("sites"), column("time"),
        column("publishedKilogramsPerSquareMetre"), column("low"), column("high"), column("citation"), column("url"),
      ],
      rows: shown.map { study in
        [
          .text(study.study), .text(study.place), .text(study.country), .text(study.siteType.en),
          study.sites.map(Cell.whole) ?? .blank, .text(study.period.en), .yield(study.value), .yield(study.low),
          .yield(study.high), .text(study.citation), .text(study.url),
        ]
      })
  }

  private static func leftOut(_ all: [Benchmark]) -> Sheet {
    Sheet(
      "benchmarksLeftOut", Phrase(verbatim: ""), for: .machines,
      columns: [.key("study"), .key("place"), SheetColumn("unit", Phrase(verbatim: ""), for: .machines), .key("code")],
      rows: all.compactMap { study in
        study.leftOut.map { [.text(study.study), .text(study.place), .text(study.unit), .text($0.rawValue)] }
      })
  }
}

extension Benchmark.LeftOut {
  /// What they have in common, after their number.
  fileprivate var words: Phrase {
    switch self {
    case .otherMeasure:
      Phrase(
        fr: "d'une autre mesure (eau, travail, surface par kg…)", en: "of another measure (water, labour, land per kg…)"
      )
    case .missing: Phrase(fr: "dont la valeur n'a pas été trouvée", en: "whose value was not found")
    case .season: Phrase(fr: "d'une saison", en: "of a season")
    case .cycle: Phrase(fr: "d'un cycle de culture", en: "of one crop cycle")
    case .noPeriod: Phrase(fr: "sans durée dite", en: "without a stated time")
    case .notMeasured: Phrase(fr: "promis ou visés, non mesurés", en: "claimed or aimed at, not measured")
    case .derived:
      Phrase(
        fr: "calculés d'autres chiffres, souvent du site entier",
        en: "computed from other figures, often of the whole site")
    case .cited: Phrase(fr: "d'une seule culture, cité de seconde main", en: "of one crop, cited at second hand")
    }
  }
}
