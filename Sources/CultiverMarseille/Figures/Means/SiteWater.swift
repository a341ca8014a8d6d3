/// The meters of a site. Where the site has a meter of its own, all water of the site passes it, and the meters of plots lie behind it: they say what their plots took, and are not added to it.
struct SiteWater {
  private struct Served {
    let code: String
    let plot: Int?
    let course: MeterCourse
    /// The first day on which it counts, when it took over from another.
    let start: Day?
    /// The last day on which it counts.
    let end: Day?
  }

  private let ground: MeansGround
  private let meters: [Served]

  /// The meters that are in use in the period.
  init(_ meters: [MeansFacts.Meter], _ ground: MeansGround) {
    self.ground = ground
    let served = meters.map { meter in
      let course = MeterCourse(meter.readings)
      // A meter that was put in where another was taken out need not have been read before that.
      let handed = meters.filter { $0.plot == meter.plot && $0.code != meter.code }.compactMap(\.retired)
        .filter { retired in course.first.map { retired <= $0 } ?? true }.max()
      return Served(
        code: meter.code, plot: meter.plot.flatMap { ground.place(of: $0) }, course: course, start: handed,
        end: meter.retired?.adding(days: -1))
    }.filter { Self.days($0, ground.first, ground.last) != nil }.sorted { CodeOrder($0.code) < CodeOrder($1.code) }
    self.meters = served
    isMetered = served.contains { $0.plot == nil }
    plots = Set(served.compactMap(\.plot))
  }

  /// Whether the site as a whole is metered.
  let isMetered: Bool

  /// The plots with a meter of their own.
  let plots: Set<Int>

  /// Adds what flowed to the scope's part of the site.
  func add(_ site: Int, _ scope: MeansScope, to sum: inout MeansSum) throws(QuantityError) {
    guard !meters.isEmpty else { return }
    var runs = [[(first: Day, last: Day)]](repeating: [], count: meters.count)
    for piece in ground.pieces(ofSite: site) {
      for meter in counted(site, scope, on: piece.first, &sum.missing.water) {
        // Days that follow one another are one run, so that what was read at its ends is known.
        if let last = runs[meter].last?.last, last.adding(days: 1) == piece.first {
          runs[meter][runs[meter].count - 1].last = piece.last
        } else {
          runs[meter].append(piece)
        }
      }
    }
    for (meter, runs) in zip(meters, runs) {
      for run in runs { try add(meter, run.first, run.last, to: &sum) }
    }
  }

  /// The places of the meters that count for the scope on a day; notes what cannot be given to it.
  private func counted(_ site: Int, _ scope: MeansScope, on day: Day, _ missing: inout [MissingPart]) -> [Int] {
    switch scope.cover(site: site, on: day) {
    case .none: return []
    case .all: return meters.indices.filter { !isMetered || meters[$0].plot == nil }
    case .some:
      return ground.plotsOfSite[site].filter { ground.isInUse($0, on: day) }.flatMap { plot -> [Int] in
        let cover = scope.cover(plot: plot, on: day)
        guard cover != .none else { return [] }
        if plots.contains(plot) {
          if cover == .all { return meters.indices.filter { meters[$0].plot == plot } }
          missing.note(.undivided(ground.plots[plot].name))
        } else if isMetered {
          missing.note(.undivided(ground.name(ofSite: site)))
        }
        return []
      }
    }
  }

  private func add(_ meter: Served, _ first: Day, _ last: Day, to sum: inout MeansSum) throws(QuantityError) {
    guard let days = Self.days(meter, first, last) else { return }
    let lacking = meter.course.lacking(from: days.first, to: days.last, meter: meter.code)
    guard lacking.isEmpty else {
      for part in lacking { sum.missing.water.note(part) }
      return
    }
    try sum.add(try meter.course.flow(from: days.first, to: days.last))
  }

  /// The days among others on which a meter counts.
  private static func days(_ meter: Served, _ first: Day, _ last: Day) -> (first: Day, last: Day)? {
    let days = (first: max(first, meter.start ?? first), last: min(last, meter.end ?? last))
    return days.first <= days.last ? days : nil
  }
}
