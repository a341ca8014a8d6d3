import CultiverMarseille

extension FiguresOracle {
  var byCrop: [FiguresRow] {
    ordered(
      notebook.crops.map { crop in
        FiguresRow(
          codes: [crop.code],
          line: line(month, ground: { cycle, _ in cycle.crop == crop.id }, picks: { _, cycle in cycle.crop == crop.id })
        )
      })
  }

  /// The grams of each crop in the same month last year, most first, then by code.
  var lastYearByCrop: [[String]] {
    let grams = notebook.crops.map { crop in
      (crop.code, line(month.adding(months: -12), picks: { _, cycle in cycle.crop == crop.id }).grams)
    }
    return grams.filter { $0.1 > 0 }.sorted { ($1.1, $0.0) < ($0.1, $1.0) }.map { [$0.0, "\($0.1)"] }
  }

  var byVariety: [FiguresRow] {
    ordered(
      notebook.crops.flatMap { crop in
        ([nil] + notebook.varieties.filter { $0.crop == crop.id }).map { variety in
          FiguresRow(
            codes: [crop.code, variety?.name],
            line: line(
              month, ground: { cycle, _ in cycle.crop == crop.id && cycle.variety == variety?.id },
              picks: { harvest, cycle in
                cycle.crop == crop.id && (harvest.variety ?? cycle.variety) == variety?.id
              }, known: { $0.variety == variety?.id }))
        }
      })
  }

  var byPlot: [FiguresRow] {
    ordered(
      notebook.plots.map { plot in
        FiguresRow(
          codes: [site(plot)?.code, plot.code],
          line: line(month, ground: { cycle, _ in cycle.plot == plot.id }, picks: { _, cycle in cycle.plot == plot.id })
        )
      })
  }

  var bySite: [FiguresRow] {
    ordered(
      notebook.sites.map { site in
        let lies = { (cycle: CropCycle) in plot(cycle)?.site == site.id }
        return FiguresRow(
          codes: [site.code], line: line(month, ground: { cycle, _ in lies(cycle) }, picks: { _, cycle in lies(cycle) })
        )
      })
  }

  var byCommune: [FiguresRow] {
    ordered(
      notebook.communes.map { commune in
        let lies = { (cycle: CropCycle) in site(plot(cycle))?.commune == commune.id }
        return FiguresRow(
          codes: [commune.insee],
          line: line(month, ground: { cycle, _ in lies(cycle) }, picks: { _, cycle in lies(cycle) }))
      })
  }

  var byVenture: [FiguresRow] {
    ordered(
      ([nil] + notebook.ventures).map { venture in
        FiguresRow(
          codes: [venture?.code],
          line: line(
            month, ground: { cycle, day in holder(cycle.plot, day) == venture?.id },
            picks: { harvest, cycle in holder(cycle.plot, harvest.day) == venture?.id }))
      })
  }

  var byDestination: [(code: String?, grams: Int64)] {
    let harvests = harvests(month)
    let rows: [(code: String?, grams: Int64)] = ([nil] + Destination.allCases).compactMap { destination in
      let grams = harvests.filter { $0.harvest.destination == destination }.map(\.harvest.grams)
      return grams.isEmpty ? nil : (destination?.rawValue, grams.reduce(0, +))
    }
    return rows.sorted { $0.grams != $1.grams ? $0.grams > $1.grams : Self.before([$0.code], [$1.code]) }
  }

  var byDay: [Int64] {
    let harvests = harvests(month)
    return days(month).map { day in harvests.filter { $0.harvest.day == day }.reduce(0) { $0 + $1.harvest.grams } }
  }

  var trend: [Int64] {
    (-12...0).map { harvests(month.adding(months: $0)).reduce(0) { $0 + $1.harvest.grams } }
  }

  /// Active, reported, said none, and the codes of the silent plots.
  var coverage: (active: Int64, reported: Int64, saidNone: Int64, silent: [[String?]]) {
    let counted = counted(month)
    let picked = Set(harvests(month).map(\.cycle.plot))
    let active = notebook.plots.filter { plot in
      (plot.retired.map { $0 > month.first } ?? true)
        && notebook.cycles.contains { cycle in
          cycle.plot == plot.id
            && counted.contains { cycle.started <= $0 && $0 <= cycle.ended ?? $0 && inScope(cycle, $0) }
        }
    }
    let quiet = active.filter { !picked.contains($0.id) }
    let silent = quiet.filter { plot in
      !notebook.none.contains {
        $0.plot == plot.id && counted.contains($0.day)
          && (scope.venture == nil || holder(plot.id, $0.day) == scope.venture)
      }
    }
    return (
      Int64(active.count), Int64(active.count - quiet.count), Int64(quiet.count - silent.count),
      silent.map { [site($0)?.code, $0.code] }.sorted(by: Self.before)
    )
  }

  /// Rows that show something; `cultivated` may round to nothing where ground stood, so the ground itself is asked.
  private func ordered(_ rows: [FiguresRow]) -> [FiguresRow] {
    rows.filter { $0.line.harvests > 0 || $0.line.finishedCycles > 0 || $0.line.yield != nil }
      .sorted { a, b in
        a.line.grams != b.line.grams ? a.line.grams > b.line.grams : Self.before(a.codes, b.codes)
      }
  }

  /// Scalar by scalar, nil last.
  private static func before(_ a: [String?], _ b: [String?]) -> Bool {
    let weigh = { (code: String?) -> [UInt32] in code.map { $0.unicodeScalars.map(\.value) } ?? [UInt32.max] }
    let (a, b) = (a.map(weigh), b.map(weigh))
    for (one, other) in zip(a, b) where one != other { return one.lexicographicallyPrecedes(other) }
    return false
  }
}
