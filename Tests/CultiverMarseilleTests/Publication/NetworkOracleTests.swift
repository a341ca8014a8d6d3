import CultiverMarseille
import Testing

/// Stages and parts of growers against a computation that looks at every harvest and every day by itself.
@Suite struct NetworkOracleTests {
  private struct Sum: Equatable {
    var grams: Int64 = 0
    var ground: Int64 = 0
  }

  private static let stages = ["starter", "couveuse", "envol"].map {
    NetworkStage(code: $0, name: Phrase(verbatim: $0))
  }

  /// Up to three stages a venture, on different days.
  private func stages(_ notebook: RandomNotebook, _ dice: inout Dice) -> [StageSince] {
    var all: [StageSince] = []
    for venture in notebook.ventures {
      var since = RandomNotebook.firstDay.adding(days: dice.below(120) - 60)
      for stage in dice.shuffled(Self.stages).prefix(dice.below(4)) {
        all.append(StageSince(venture: venture.id, stage: stage, since: since))
        since = since.adding(days: 1 + dice.below(200))
      }
    }
    return dice.shuffled(all)
  }

  /// What is harvested and how much ground stands, for each holder and stage, day by day; `-` is nobody, `?` no stage.
  private func slow(
    _ notebook: RandomNotebook, _ stages: [StageSince], _ days: [Day],
    _ key: (Identity<Venture>?, String, CropCycle) -> String
  ) -> [String: Sum] {
    var sums: [String: Sum] = [:]
    func name(_ cycle: CropCycle, _ day: Day) -> String {
      guard let holder = notebook.occupancies.first(where: { $0.plot == cycle.plot && $0.holds(on: day) })?.venture
      else {
        return key(nil, "-", cycle)
      }
      let stage = stages.filter { $0.venture == holder && $0.since <= day }.max { $0.since < $1.since }?.stage
      return key(holder, stage?.code ?? "?", cycle)
    }
    for day in days {
      for cycle in notebook.cycles where cycle.started <= day && day <= (cycle.ended ?? day) {
        if let area = cycle.area { sums[name(cycle, day), default: Sum()].ground += area.squareDecimetres }
      }
      for harvest in notebook.harvests where harvest.day == day && !harvest.voided {
        guard let cycle = notebook.cycles.first(where: { $0.id == harvest.cycle }) else { continue }
        sums[name(cycle, day), default: Sum()].grams += harvest.grams
      }
    }
    return sums.filter { $0.value != Sum() }
  }

  @Test(arguments: 0..<40)
  func stagesAreThoseOfTheDay(seed: Int) throws {
    let notebook = RandomNotebook(seed: 900 + seed)
    var dice = Dice(seed: 40_000 + seed)
    let stages = stages(notebook, &dice)
    let month = RandomNotebook.firstDay.month.adding(months: 2 + dice.below(16))
    let question = PeriodQuestion(.quarter(Quarter(of: month)), today: month.last.adding(days: 200))
    let facts = notebook.facts(question, scope: .everything)
    let figures = try NetworkFigures(
      NetworkFacts(
        period: facts, stages: stages, members: [],
        coverage: CoverageFacts(
          months: [], today: question.today, scope: .everything, cycles: [], heard: [], before: [:], occupancies: [],
          directory: facts.directory), obstacles: []))
    var found: [String: Sum] = [:]
    for row in figures.byStage {
      let sum = Sum(grams: row.figures[0].mass.grams, ground: row.figures[0].groundDays)
      let key = row.key.map { $0?.code ?? "?" } ?? "-"
      #expect(found[key] == nil)
      if sum != Sum() { found[key] = sum }
    }
    let period = question.period
    let days = (0...period.first.days(to: period.last)).map { period.first.adding(days: $0) }
    #expect(found == slow(notebook, stages, days) { _, stage, _ in stage })
  }

  /// With everyone's consent, everything is told, and comes to what the days come to.
  @Test(arguments: 0..<25)
  func openFiguresAreThoseOfTheDays(seed: Int) throws {
    let notebook = RandomNotebook(seed: 1_200 + seed)
    var dice = Dice(seed: 50_000 + seed)
    let stages = stages(notebook, &dice)
    let year = 2024
    let today = HandMonth.day("2025-02-03")
    let facts = notebook.facts(PublicFigures.reading(.year(year), today: today), scope: .everything)
    let consents = notebook.ventures.flatMap { venture in
      ConsentField.allCases.map { Consent(venture: venture.id, field: $0, from: HandMonth.day("2020-01-01")) }
    }
    let slices = try PublicFigures.slices(of: year, facts, stages, consents)
    for slice in slices where slice.isOpen {
      let days = (0...slice.days.lowerBound.days(to: slice.days.upperBound)).map {
        slice.days.lowerBound.adding(days: $0)
      }
      func plot(_ cycle: CropCycle) -> Plot? { notebook.plots.first { $0.id == cycle.plot } }
      let expected = slow(notebook, stages, days) { holder, stage, cycle in
        holder.map { "\($0.rawValue) \(stage) \(plot(cycle)?.kind.rawValue ?? "")" } ?? "-"
      }
      var found: [String: Sum] = [:]
      for atom in slice.atoms where atom.growers.count == 1 {
        guard case .venture(let venture)? = atom.growers.first, let stage = atom.stage, let kind = atom.kind else {
          continue
        }
        let key = "\(venture.rawValue) \(stage?.code ?? "?") \(kind.rawValue)"
        found[key, default: Sum()].grams += atom.grams
        found[key, default: Sum()].ground += atom.groundDays
      }
      #expect(found == expected.filter { $0.key != "-" })
    }
  }
}
