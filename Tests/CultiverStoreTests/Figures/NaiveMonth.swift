import CultiverMarseille
import CultiverStore

/// A month's figures from the rows that a notebook lists, day by day and row by row.
struct NaiveMonth {
  let month: Month
  let today: Day
  let scope: (site: String?, plot: String?, venture: String?, crop: String?)
  let cycles: [CycleDraft]
  let harvests: [HarvestDraft]
  let occupancies: [OccupancyDraft]
  let none: [NoneDraft]
  let plots: [Listed<PlotDraft>]

  init(
    _ bench: Bench, _ month: Month, today: Day, scope: (site: String?, plot: String?, venture: String?, crop: String?)
  )
    throws
  {
    self.month = month
    self.today = today
    self.scope = scope
    harvests = try bench.harvests().map(\.draft).filter { $0.voidReason == nil }
    (cycles, occupancies, none, plots) = try bench.notebook.read { reader in
      (
        try reader.cycles().map(\.draft), try reader.occupancies().map(\.draft), try reader.none().map(\.draft),
        try reader.plots()
      )
    }
  }

  /// What a section's row is about: everything, or one thing.
  typealias Part = (_ cycle: CycleDraft, _ day: Day) -> Bool

  func days(_ month: Month) -> [Day] {
    (0..<Month.length(year: month.year, month: month.number)).map { month.first.adding(days: $0) }
  }

  func counted(_ month: Month) -> [Day] { days(month).filter { $0 <= today } }

  /// `SITE/CODE`, or the code alone where no other site has it.
  private func names(_ site: String?, _ plot: String) -> Set<String> { ["\(site ?? "")/\(plot)", plot] }

  func holder(_ cycle: CycleDraft, _ day: Day) -> String? {
    occupancies.first {
      names(cycle.site, cycle.plot).contains($0.plot)
        && (!$0.plot.contains("/") || $0.plot == "\(cycle.site ?? "")/\(cycle.plot)")
        && $0.from <= day && day <= $0.to ?? day
    }?.venture
  }

  private func inScope(_ cycle: CycleDraft, _ day: Day) -> Bool {
    (scope.site == nil || scope.site == cycle.site)
      && (scope.plot == nil || names(cycle.site, cycle.plot).contains(scope.plot ?? ""))
      && (scope.crop == nil || scope.crop == cycle.crop)
      && (scope.venture == nil || scope.venture == holder(cycle, day))
  }

  private func cycle(_ harvest: HarvestDraft) -> CycleDraft {
    cycles.first { $0.code == harvest.cycle } ?? CycleDraft(plot: "", crop: "", started: harvest.day)
  }

  func picks(_ month: Month, _ part: Part = { _, _ in true }) -> [HarvestDraft] { picks(on: counted(month), part) }

  func picks(on days: [Day], _ part: Part = { _, _ in true }) -> [HarvestDraft] {
    let counted = Set(days)
    return harvests.filter {
      counted.contains($0.day) && inScope(cycle($0), $0.day) && part(cycle($0), $0.day)
    }
  }

  /// Harvests, grams, lost, estimated and of unknown area; ground × days; cycles ended, their grams and area.
  func line(_ month: Month, _ part: Part = { _, _ in true }) -> [Int64] { line(on: counted(month), part) }

  /// The same of some days.
  func line(on days: [Day], _ part: Part = { _, _ in true }) -> [Int64] {
    var (ground, ended, endedGrams, endedArea) = (Int64(0), Int64(0), Int64(0), Int64(0))
    for cycle in cycles {
      for day in days where cycle.started <= day && day <= cycle.ended ?? day {
        guard inScope(cycle, day), part(cycle, day) else { continue }
        ground += area(cycle) ?? 0
        guard cycle.ended == day else { continue }
        ended += 1
        if let area = area(cycle) {
          endedArea += area
          endedGrams += grams(harvests.filter { $0.cycle == cycle.code })
        }
      }
    }
    let picks = picks(on: days, part)
    return [
      Int64(picks.count), grams(picks), grams(picks.filter { $0.destination == .lost }),
      grams(picks.filter { !["g", "kg", "t"].contains($0.quantity.unit) }),
      grams(picks.filter { area(cycle($0)) == nil }),
      ground, ended, endedGrams, endedArea,
    ]
  }

  func area(_ cycle: CycleDraft) -> Int64? {
    if case .known(let area) = cycle.area { area.squareDecimetres } else { nil }
  }

  func grams(_ picks: [HarvestDraft]) -> Int64 { picks.reduce(0) { $0 + ($1.mass?.grams ?? 0) } }

  /// Plots active, reported, that said none.
  var coverage: [Int64] {
    let active = plots.filter { plot in
      (plot.retired.map { $0 > month.first } ?? true)
        && cycles.contains { cycle in
          cycle.site == plot.draft.site && cycle.plot == plot.draft.code
            && counted(month).contains { cycle.started <= $0 && $0 <= cycle.ended ?? $0 && inScope(cycle, $0) }
        }
    }
    let reported = active.filter { plot in
      !picks(month) { cycle, _ in cycle.site == plot.draft.site && cycle.plot == plot.draft.code }.isEmpty
    }
    let said = active.filter { plot in
      !reported.contains { $0.number == plot.number }
        && none.contains {
          names(plot.draft.site, plot.draft.code).contains($0.plot)
            && ($0.plot.contains("/") ? $0.plot == "\(plot.draft.site)/\(plot.draft.code)" : true)
            && counted(month).contains($0.day)
        }
    }
    return [Int64(active.count), Int64(reported.count), Int64(said.count)]
  }
}
