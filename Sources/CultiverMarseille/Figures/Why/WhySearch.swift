/// Looks through a month's facts, part by part, for what a row of its report is made of.
struct WhySearch {
  private let subject: WhyQuestion.Subject
  private let facts: WhyFacts
  private let days: CountedDays
  private let placed: PlacedCycles
  private let tenure: Tenure
  private let grown: [Why.Grown]
  /// The holders that the scope and the row ask for, as places; nil asks for any.
  private let wanted: [Int]
  /// The plots, by place, of which a holder asked for held a counted day.
  private let held: [Bool]

  init(_ subject: WhyQuestion.Subject, _ facts: WhyFacts) {
    self.subject = subject
    self.facts = facts
    let month = facts.month
    days = CountedDays(month.month, upTo: month.today)
    placed = PlacedCycles(month.cycles)
    tenure = Tenure(month.occupancies, of: placed.plots)
    let names = month.directory
    grown = month.cycles.map { fact in
      let cycle = fact.cycle
      let plot = names.plot(cycle.plot)
      return Why.Grown(
        cycle: cycle, plot: .init(plot: plot, site: names.site(plot.site)), crop: names.crop(cycle.crop),
        variety: cycle.variety.map { names.variety($0, of: cycle.crop) }, failure: facts.failures[cycle.id])
    }
    var wanted: [Int] = []
    if let venture = month.scope.venture { wanted.append(tenure.ventures.known(venture) ?? -1) }
    if case .venture(let venture) = subject { wanted.append(tenure.ventures.known(venture) ?? -1) }
    self.wanted = wanted
    held = placed.plots.keys.indices.map { [tenure, days] plot in
      (0..<max(0, Int(days.count))).contains { day in
        let holder = tenure.holder(of: plot, on: days.first.adding(days: day))
        return wanted.allSatisfy { $0 == holder }
      }
    }
  }

  // MARK: - Harvests

  /// The month's harvests that are about the row: those that count, those that count in the mass alone, and the others.
  func harvests() -> (
    counted: [Why.Harvest], outside: [Why.Omission<Why.Harvest>], omitted: [Why.Omission<Why.Harvest>]
  ) {
    var counted: [Why.Harvest] = []
    var outside: [Why.Omission<Why.Harvest>] = []
    var omitted: [Why.Omission<Why.Harvest>] = []
    for harvest in facts.harvests where harvest.day.month == facts.month.month {
      guard let fit = fit(harvest) else { continue }
      let part = part(harvest)
      switch fit {
      case .counts: counted.append(part)
      case .outsideYield(let reason): outside.append(.init(part: part, reason: reason))
      case .omitted(let reason): omitted.append(.init(part: part, reason: reason))
      }
    }
    return (counted, outside, omitted)
  }

  /// The whole life's harvests of cycles, voided ones left out.
  func lifetimes(of endings: [Why.Ending]) -> [Why.Harvest] {
    let cycles = Set(endings.map(\.grown.cycle.id))
    return facts.harvests.filter { $0.voidReason == nil && cycles.contains(grown[$0.cycle].cycle.id) }.map(part)
  }

  private enum Fit {
    case counts
    case outsideYield(Why.Reason)
    case omitted(Why.Reason)
  }

  /// What a harvest is to the row; nil when it is about something else.
  private func fit(_ harvest: WhyFacts.Harvest) -> Fit? {
    let cycle = placed.cycles[harvest.cycle]
    guard isAbout(harvest, grown[harvest.cycle]) else { return nil }
    let holder = tenure.holder(of: cycle.plot, on: harvest.day)
    let isHeld = wanted.allSatisfy { $0 == holder }
    guard isHeld || held[cycle.plot] else { return nil }
    if let reason = harvest.voidReason { return .omitted(.voided(reason)) }
    guard harvest.day <= days.last else { return .omitted(.afterToday) }
    guard isHeld else { return .omitted(.notHeld(by: venture(holder))) }
    if case .variety(let variety, _) = subject {
      let own = grown[harvest.cycle].cycle.variety
      guard (harvest.variety ?? own) == variety else { return .omitted(.otherVariety) }
      guard own == variety else { return .outsideYield(.otherGround) }
    }
    return cycle.area == nil ? .outsideYield(.unknownArea) : .counts
  }

  private func isAbout(_ harvest: WhyFacts.Harvest, _ grown: Why.Grown) -> Bool {
    switch subject {
    case .destination(let destination): harvest.destination == destination
    case .day(let day): harvest.day == day
    case .variety(let variety, let crop):
      grown.crop.id == crop && (grown.cycle.variety == variety || (harvest.variety ?? grown.cycle.variety) == variety)
    default: isAbout(grown)
    }
  }

  private func part(_ harvest: WhyFacts.Harvest) -> Why.Harvest {
    let own = grown[harvest.cycle]
    let variety = harvest.variety.map { facts.month.directory.variety($0, of: own.crop.id) } ?? own.variety
    return Why.Harvest(harvest: harvest, grown: own, variety: variety)
  }

  // MARK: - Ground

  /// The days in the ground that count, and those that do not.
  func stays() -> (counted: [Why.Stay], omitted: [Why.Omission<Why.Stay>]) {
    var counted: [Why.Stay] = []
    var omitted: [Why.Omission<Why.Stay>] = []
    for place in ordered where isAbout(grown[place]) {
      let cycle = placed.cycles[place]
      let grown = grown[place]
      if let stay = days.part(from: cycle.started, to: cycle.ended) {
        for (holder, part) in parts(of: stay, on: cycle.plot) {
          let stay = Why.Stay(grown: grown, first: part.first, last: part.last)
          if !wanted.allSatisfy({ $0 == holder }) {
            if held[cycle.plot] { omitted.append(.init(part: stay, reason: .notHeld(by: venture(holder)))) }
          } else if cycle.area == nil {
            omitted.append(.init(part: stay, reason: .unknownArea))
          } else {
            counted.append(stay)
          }
        }
      }
      if let later = later(cycle), wanted.isEmpty || held[cycle.plot] {
        omitted.append(.init(part: .init(grown: grown, first: later.first, last: later.last), reason: .afterToday))
      }
    }
    return (counted, omitted)
  }

  /// A stay by who held the plot; whole where it does not matter who did.
  private func parts(of stay: (first: Day, last: Day), on plot: Int) -> [(holder: Int, part: (first: Day, last: Day))] {
    guard !wanted.isEmpty else { return [(Tenure.nobody, stay)] }
    var parts: [(Int, (first: Day, last: Day))] = []
    tenure.split(stay, on: plot) { holder, part in parts.append((holder, part)) }
    return parts
  }

  /// The part of a stay within the month that lies after today, where its end or its beginning is known.
  private func later(_ cycle: PlacedCycles.Cycle) -> (first: Day, last: Day)? {
    let month = facts.month.month
    let first = max(cycle.started, days.last.adding(days: 1))
    let last = min(cycle.ended ?? month.last, month.last)
    return first <= last && (cycle.ended != nil || cycle.started == first) ? (first, last) : nil
  }

  // MARK: - Endings

  /// The cycles that ended on a day that counts.
  func endings() -> (counted: [Why.Ending], omitted: [Why.Omission<Why.Ending>]) {
    var counted: [Why.Ending] = []
    var omitted: [Why.Omission<Why.Ending>] = []
    for place in ordered where isAbout(grown[place]) {
      let cycle = placed.cycles[place]
      guard let day = cycle.ended, days.contains(day) else { continue }
      let ending = Why.Ending(grown: grown[place], day: day, lifetime: cycle.lifetime)
      let holder = tenure.holder(of: cycle.plot, on: day)
      if !wanted.allSatisfy({ $0 == holder }) {
        if held[cycle.plot] { omitted.append(.init(part: ending, reason: .notHeld(by: venture(holder)))) }
      } else if cycle.area == nil {
        omitted.append(.init(part: ending, reason: .unknownArea))
      } else {
        counted.append(ending)
      }
    }
    return (counted, omitted)
  }

  // MARK: -

  /// The cycles by plot, first day and code.
  private var ordered: [Int] {
    grown.indices.sorted { a, b in
      let (one, other) = (grown[a], grown[b])
      if one.plot.code < other.plot.code { return true }
      if other.plot.code < one.plot.code { return false }
      if one.cycle.started != other.cycle.started { return one.cycle.started < other.cycle.started }
      return CodeOrder(one.cycle.code) < CodeOrder(other.cycle.code)
    }
  }

  /// Whether a cycle is about the row, its days and holders aside.
  private func isAbout(_ grown: Why.Grown) -> Bool {
    switch subject {
    case .whole, .venture: true
    case .crop(let id): grown.crop.id == id
    case .variety(let variety, let crop): grown.crop.id == crop && grown.cycle.variety == variety
    case .plot(let id): grown.plot.plot.id == id
    case .site(let id): grown.plot.site.id == id
    case .commune(let id): grown.plot.site.commune == id
    // Neither ground nor an ended cycle is told apart by what became of a harvest or by one day.
    case .destination, .day, .month: false
    }
  }

  private func venture(_ place: Int) -> Venture? {
    tenure.ventures.keys[place].map(facts.month.directory.venture)
  }
}
