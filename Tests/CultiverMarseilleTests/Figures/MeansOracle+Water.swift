import CultiverMarseille

extension MeansOracle {
  /// The litres of every day that a meter's readings span, with the interval of which each is a share.
  func course(of meter: MeansFacts.Meter) -> [Day: (litres: Int64, interval: Int)] {
    var course: [Day: (litres: Int64, interval: Int)] = [:]
    for place in meter.readings.indices.dropFirst() {
      let (earlier, later) = (meter.readings[place - 1], meter.readings[place])
      var span = (1...earlier.day.days(to: later.day)).map { earlier.day.adding(days: $0) }
      if place == 1 { span.insert(earlier.day, at: 0) }
      let all = Rational(Int128(later.litres - earlier.litres))
      var given: Int64 = 0
      for (number, day) in span.enumerated() {
        let soFar = Rational(all.numerator * Int128(number + 1), over: Int128(span.count)).halfUp(places: 0)
        course[day] = (soFar - given, place)
        given = soFar
      }
    }
    return course
  }

  /// Whether a meter counts on a day: until it is taken out, and from when another at its place was.
  func serves(_ meter: MeansFacts.Meter, on day: Day) -> Bool {
    if let retired = meter.retired, retired <= day { return false }
    let before = means.meters.filter { other in
      guard other.code != meter.code, other.site == meter.site, other.plot == meter.plot, let out = other.retired
      else { return false }
      return meter.readings.first.map { out <= $0.day } ?? true
    }
    return before.allSatisfy { ($0.retired ?? day) <= day }
  }

  /// The meters of a site that count on some day of the period.
  func serving(_ site: Site) -> [MeansFacts.Meter] {
    means.meters.filter { meter in meter.site == site.id && days.contains { serves(meter, on: $0) } }
  }

  /// Whether any meter counts that concerns the scope, whether or not its water can be told apart.
  var isMetered: Bool {
    notebook.sites.contains { site in
      let asked = notebook.plots.filter { $0.site == site.id && isAsked($0) }
      let isOfScope = scope.plot == nil ? scope.site == nil || scope.site == site.id : !asked.isEmpty
      return isOfScope
        && serving(site).contains { meter in meter.plot == nil || asked.contains { $0.id == meter.plot } }
    }
  }

  /// The days on which each meter counts for the scope, and the places whose water cannot be told apart.
  func metered() -> (days: [String: [Day]], undivided: Set<MissingPart.Place>) {
    var counted: [String: [Day]] = [:]
    var undivided: Set<MissingPart.Place> = []
    for site in notebook.sites {
      let meters = serving(site)
      guard !meters.isEmpty else { continue }
      let ofSite = meters.filter { $0.plot == nil }
      for day in days {
        var chosen: [MeansFacts.Meter] = []
        switch part(of: site, on: day) {
        case .nothing: continue
        case .everything: chosen = ofSite.isEmpty ? meters : ofSite
        case .some:
          for plot in inUse(site, on: day) {
            let own = meters.filter { $0.plot == plot.id }
            switch (part(of: plot, on: day), own.isEmpty) {
            case (.nothing, _): break
            case (.everything, false): chosen += own
            case (.some, false): undivided.insert(name(plot))
            case (_, true): if !ofSite.isEmpty { undivided.insert(name(site)) }
            }
          }
        }
        for meter in chosen where serves(meter, on: day) { counted[meter.code, default: []].append(day) }
      }
    }
    return (counted, undivided)
  }

  /// Water through meters: litres, the share between readings, and the meters whose readings do not span their days.
  func flow(_ counted: [String: [Day]]) -> (litres: Int64, interpolated: Int64, lacking: Set<String>) {
    var litres: Int64 = 0
    var interpolated: Int64 = 0
    var lacking: Set<String> = []
    for meter in means.meters {
      let course = course(of: meter)
      let own = counted[meter.code] ?? []
      // Days in a row are one question: what one of them lacks, all of them lack.
      for run in runs(own) {
        guard run.allSatisfy({ course[$0] != nil }) else {
          lacking.insert(meter.code)
          continue
        }
        for day in run {
          guard let share = course[day] else { continue }
          litres += share.litres
          let whole = course.filter { $0.value.interval == share.interval }.keys
          if !whole.allSatisfy(run.contains) { interpolated += share.litres }
        }
      }
    }
    return (litres, interpolated, lacking)
  }

  private func runs(_ days: [Day]) -> [[Day]] {
    var runs: [[Day]] = []
    for day in days {
      if let last = runs.last?.last, last.adding(days: 1) == day {
        runs[runs.count - 1].append(day)
      } else {
        runs.append([day])
      }
    }
    return runs
  }
}
