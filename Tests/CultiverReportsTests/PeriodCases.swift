import CultiverMarseille

@testable import CultiverReports

/// Periods as a farm network lives them: the places and crops of June, with cycles and picks over two years.
enum PeriodCases {
  private static let first = Day(year: 2025, month: 1, day: 1) ?? Day(ordinal: 0)

  /// A cycle every nine days, for sixty to a hundred and fifty days, one in six of unknown area and one in seven failed.
  private static let cycles: [CropCycle] = (0..<78).map { number in
    let start = first.adding(days: number * 9)
    let end = start.adding(days: 60 + number * 37 % 91)
    let stage: CropCycle.Stage =
      number > 70 ? .standing(since: start) : number % 7 == 3 ? .failed(start...end) : .finished(start...end)
    let crop = June.crops[number * 5 % June.crops.count].id
    return CropCycle(
      id: Identity(rawValue: Int64(number + 1)), code: "C\(number)",
      plot: June.plots[number * 3 % June.plots.count].plot.id,
      crop: crop, variety: crop == June.crops[0].id && number % 2 == 0 ? June.varieties[number / 2 % 2].id : nil,
      area: number % 6 == 5 ? nil : Area(squareDecimetres: Int64(800 + number * 173 % 5_000)), stage: stage)
  }

  /// A pick every eight days from the thirtieth day on, in kilograms and, one in five, in bunches.
  private static let picks: [MonthFacts.Pick] = cycles.enumerated().flatMap { place, cycle -> [MonthFacts.Pick] in
    guard case .failed = cycle.stage else {
      let last = cycle.ended ?? cycle.started.adding(days: 80)
      return stride(from: 30, through: cycle.started.days(to: last), by: 8).map { days in
        let mass = Mass(grams: Int64(1_500 + (place * 977 + days * 331) % 9_400))
        let destination = [.sold, .sold, .given, nil, .processed, .lost, .sold][(place + days) % 7] as Destination?
        return MonthFacts.Pick(
          cycle: place, day: cycle.started.adding(days: days), destination: destination, harvests: 1, mass: mass,
          lost: destination == .lost ? mass : .zero, estimated: (place + days) % 5 == 0 ? mass : .zero)
      }
    }
    return []
  }

  static func facts(_ question: PeriodQuestion, _ scope: Scope = .everything) -> PeriodFacts {
    let days = question.days
    let lifetimes = Dictionary(picks.map { ($0.cycle, $0.mass.grams) }, uniquingKeysWith: +)
    return PeriodFacts(
      question: question, scope: scope,
      cycles: cycles.enumerated().map { .init(cycle: $1, lifetime: Mass(grams: lifetimes[$0] ?? 0)) },
      picks: picks.filter { pick in days.contains { $0.contains(pick.day) } },
      occupancies: June.plots.dropLast().enumerated().map { place, key in
        Occupancy(plot: key.plot.id, venture: June.ventures[place % June.ventures.count].id, from: first, to: nil)
      },
      directory: MonthFacts.Directory(
        communes: Dictionary(uniqueKeysWithValues: June.communes.map { ($0.id, $0) }),
        sites: Dictionary(uniqueKeysWithValues: June.sites.map { ($0.id, $0) }),
        plots: Dictionary(uniqueKeysWithValues: June.plots.map { ($0.plot.id, $0.plot) }),
        ventures: Dictionary(uniqueKeysWithValues: June.ventures.map { ($0.id, $0) }),
        crops: Dictionary(uniqueKeysWithValues: June.crops.map { ($0.id, $0) }),
        varieties: Dictionary(uniqueKeysWithValues: June.varieties.map { ($0.id, $0) })))
  }

  private static func day(_ month: Int, _ day: Int) -> Day { Day(year: 2026, month: month, day: day) ?? first }

  private static func benchmark(
    _ study: String, _ place: String, _ country: String, _ origin: Benchmark.Origin, unit: String = "kg/m2/yr",
    value: Int64?, low: Int64? = nil, high: Int64? = nil
  ) -> Benchmark {
    Benchmark(
      study: study, place: place, country: country, siteType: Phrase(fr: "jardins privés", en: "home gardens"),
      sites: 50, value: value, low: low, high: high, unit: unit, origin: origin,
      period: Phrase(fr: "un an", en: "year"), citation: "\(study), a journal", url: "https://example.org/\(country)")
  }

  /// Two that stand on the same basis, and one for every reason to leave one out.
  private static let benchmarks = [
    benchmark("Dupont 2015", "Guelph", "CA", .published, value: 14_300, low: 800, high: 51_800),
    benchmark("Durand 2019", "Sydney", "AU", .published, value: 59_400),
    benchmark("Martin 2017", "Paris", "FR", .published, unit: "kg/m2/season", value: nil, low: 44_000, high: 61_000),
    benchmark("Petit 2022", "Lyon", "FR", .published, unit: "kg/m2/cycle", value: 170_000),
    benchmark("Leroy 2014", "Nice", "FR", .converted, unit: "kg/m2", value: 29_300),
    benchmark("Moreau 2020", "Lille", "FR", .derived, value: 14_400),
    benchmark("Roux 2020", "Paris", "FR", .target, value: 143_000),
    benchmark("Blanc 2018", "Paris", "FR", .claim, value: 100_000),
    benchmark("Simon 2022", "Toulon", "FR", .cited, value: 25_000),
    benchmark("Henry 2012", "Nantes", "FR", .missing, unit: "kg/m2/season", value: nil),
    benchmark("Garnier 2023", "Nîmes", "FR", .published, unit: "m2/kg", value: 5_300),
  ]

  /// The reports, by name.
  static func all() throws -> [(name: String, report: Report)] {
    func period(
      _ period: ReportPeriod, _ compare: [PeriodQuestion.Comparison], _ across: [ReportPeriod.Part], today: Day,
      by sections: [PeriodReport.Section], _ figure: PeriodReport.Across = .mass, _ scope: Scope = .everything
    ) throws -> Report {
      let question = PeriodQuestion(period, compare: compare, across: across, today: today)
      return try PeriodReport.report(try PeriodFigures(facts(question, scope)), by: sections, across: figure)
    }
    func yearly(_ year: Int, today: Day) throws -> Report {
      try YearlyReport.report(
        try PeriodFigures(facts(YearlyReport.question(year, today: today))), benchmarks: benchmarks)
    }
    let quarter = ReportPeriod.quarter(Quarter(of: day(4, 1).month))
    return [
      (
        "period-quarter",
        try period(quarter, [.previous, .lastYear], [], today: day(7, 15), by: [.crop, .variety, .site, .venture])
      ),
      (
        "period-across",
        try period(
          .days(day(1, 10)...day(8, 31)), [.lastYear], [.month], today: day(7, 15), by: [.site, .kind], .yield)
      ),
      (
        "period-empty",
        try period(
          quarter, [.previous], [.month], today: day(7, 15), by: [.crop], .mass, Scope(crop: Identity(rawValue: 99)))
      ),
      ("yearly", try yearly(2026, today: day(12, 31).adding(days: 10))),
      ("yearly-in-progress", try yearly(2026, today: day(7, 15))),
    ]
  }
}
