public import CultiverMarseille
import GRDB

extension Reader {
  /// What a funder is told of a period; the word is the code of an organisation, or of one of its fundings. Throws `Misfit` and `Refusal.periodToCome`.
  public func funder(_ word: String, in period: ReportPeriod, today: Day) throws -> FunderFigures {
    guard period.first <= today else { throw Refusal.periodToCome(period.first) }
    let through = min(period.last, today)
    let (funder, one) = try funderMeant(word, today: today)
    let told = try fundings(today: today).filter { $0.isTold(from: period.first, through: through) }
    let all = told.compactMap { $0.standing(on: through) }
    let own = all.filter { course in
      if let one { return course.funding.code == one }
      return course.funding.source == funder.code
    }
    let names = Dictionary(try ventures(on: through).map { ($0.draft.code, $0.draft.name) }) { first, _ in first }
    let objectives = try objectives(in: period, today: today) { course in
      own.contains { $0.funding.code == course.objective.funding }
    }
    let fundings = try own.map { course in
      try funded(
        course, period: period, through: through, name: course.funding.venture.flatMap { names[$0] },
        objectives: objectives.lines.filter { $0.course.objective.funding == course.funding.code },
        shared: all.filter { Self.shares($0, course) && !own.contains($0) }.compactMap(\.funding.code))
    }
    let granted = own.filter { $0.funding.grantedOn != nil }
    return FunderFigures(
      funder: funder, period: period, through: through, fundings: fundings,
      obstacles: try obstacles(of: granted, from: period.first, through: through),
      partnerships: try partnerships(of: granted, funder.code, from: period.first, through: through))
  }

  /// The obstacles that stop the ventures of granted fundings, or stand where they rest, on days of a period.
  private func obstacles(of fundings: [FundingCourse], from first: Day, through: Day) throws -> [ObstacleCourse] {
    let ventures = Set(fundings.compactMap(\.funding.venture))
    let plots = Set(fundings.flatMap(\.plots))
    let sites = Set(plots.compactMap(\.site))
    return try obstacles(today: through).compactMap { $0.standing(on: through) }.filter { course in
      let obstacle = course.obstacle
      if let ended = obstacle.ended, ended < first { return false }
      if !ventures.isDisjoint(with: course.stops) { return true }
      guard obstacle.venture == nil, let site = obstacle.place.site else { return false }
      return obstacle.place.plot.map { plots.contains(StatedPlace(site: site, plot: $0)) } ?? sites.contains(site)
    }
  }

  /// The partnerships of the ventures of fundings, or of a funder, in force on days of a period.
  private func partnerships(
    of fundings: [FundingCourse], _ funder: String, from first: Day, through: Day
  ) throws -> [PartnershipCourse] {
    let ventures = Set(fundings.compactMap(\.funding.venture))
    return try partnerships().filter { course in
      let partnership = course.partnership
      guard partnership.from <= through, partnership.to.map({ first <= $0 }) ?? true else { return false }
      return course.parties.contains { party in
        party.organisation == funder || (party.venture.map(ventures.contains) ?? false)
      }
    }
  }

  /// The organisation that a word means, and the code of the one funding when the word is its.
  private func funderMeant(_ word: String, today: Day) throws -> (OrganisationDraft, one: String?) {
    let parts = word.split(separator: ":", maxSplits: 1).map(String.init)
    let kind = parts.count == 2 ? Fold.key(parts[0]) : ""
    let (isOrganisation, isFunding) = (
      ["organisation", "organization", "organisme"].contains(kind), ["funding", "financement"].contains(kind)
    )
    let code = isOrganisation || isFunding ? parts[1] : word
    let organisation = isFunding ? nil : try? self.organisation(code).draft
    let funding = isOrganisation ? nil : try? self.funding(code, today: today).funding
    if let organisation, let funding {
      throw Misfit(
        nil,
        .several(
          .organisation, word, candidates: ["organisation:\(organisation.code)", "funding:\(funding.code ?? "")"]))
    }
    if let organisation { return (organisation, nil) }
    if let funding, let source = funding.source {
      return (try self.organisation(source).draft, funding.code)
    }
    if let funding { throw Misfit(nil, .noFunder(funding.code ?? "")) }
    let codes = try String.fetchAll(
      database, sql: "SELECT code FROM organisation UNION SELECT code FROM funding ORDER BY code")
    throw Misfit(nil, .unknown(.organisation, word, nearest: Nearest.among(codes, to: code)))
  }

  /// Whether two fundings see the same results: they are of one venture, or name one plot, and both are granted.
  private static func shares(_ a: FundingCourse, _ b: FundingCourse) -> Bool {
    guard a.funding.code != b.funding.code, a.funding.grantedOn != nil, b.funding.grantedOn != nil,
      a.funding.kind != .ownRevenue
    else { return false }
    if a.funding.venture != nil, a.funding.venture == b.funding.venture { return true }
    return !Set(a.funding.plots).isDisjoint(with: b.funding.plots)
  }

  private func funded(
    _ course: FundingCourse, period: ReportPeriod, through: Day, name: String?, objectives: [ObjectiveLine],
    shared: [String]
  ) throws -> FundedCourse {
    let funding = course.funding
    guard let granted = funding.grantedOn, granted <= through else {
      return FundedCourse(course: course, ventureName: name, days: nil, objectives: objectives)
    }
    let first = max(period.first, granted)
    let days = ReportPeriod(first...through)
    let scope = try scope(site: nil, plot: nil, venture: funding.venture, crop: nil)
    let people = try [Indicator.trained, .reached].map {
      try reading(of: IndicatorQuestion($0, scope: scope, period: days, today: through))
    }
    return FundedCourse(
      course: course, ventureName: name, days: first...through,
      grown: try grown(on: funding.plots, by: funding.venture, first...through),
      means: try MeansFigures(means(from: first, to: through, scope: scope, today: through)).totals, people: people,
      objectives: objectives,
      conditions: try course.conditions.map { try result($0, of: funding, granted: granted, days: first...through) },
      shared: shared)
  }

  /// What grew on some plots (all when none is named) on days on which a venture, if one is asked for, held them.
  private func grown(on plots: [String], by venture: String?, _ days: ClosedRange<Day>) throws -> PeriodFigures {
    let scope = try scope(site: nil, plot: nil, venture: venture, crop: nil)
    let facts = try facts(of: PeriodQuestion(ReportPeriod(days), today: days.upperBound), scope: scope)
    guard !plots.isEmpty else { return try PeriodFigures(facts) }
    let ground = try Ground(database)
    let ids = try plots.map { word in try Self.placing(.plots) { try ground.plot(word).plot.id } }
    return try PeriodFigures(facts.within(Set(ids)))
  }

  /// What a condition comes to: a harvest since the grant, ground and jobs on average over the report's days; all up to its own last day.
  private func result(
    _ condition: FundingConditionDraft, of funding: FundingDraft, granted: Day, days: ClosedRange<Day>
  ) throws -> ConditionResult {
    let last = min(condition.until, days.upperBound)
    let first = condition.kind == .harvest ? granted : days.lowerBound
    func result(_ value: Int64?) -> ConditionResult {
      ConditionResult(condition, days: first...max(first, last), value: value, through: days.upperBound)
    }
    guard let indicator = condition.kind.indicator, first <= last else {
      return ConditionResult(condition, days: nil, value: nil, through: days.upperBound)
    }
    let place = condition.place
    if indicator == .jobs {
      let scope = try scope(site: place.site, plot: nil, venture: funding.venture, crop: nil)
      return result(
        try reading(of: IndicatorQuestion(.jobs, scope: scope, period: ReportPeriod(first...last), today: last)).value)
    }
    var plots = funding.plots
    if let site = place.site {
      plots =
        try place.plot.map { ["\(site)/\($0)"] }
        ?? self.plots().filter { $0.draft.site == site }
        .map { "\(site)/\($0.draft.code)" }
    }
    let whole = try grown(on: plots, by: funding.venture, first...last).whole
    return result(indicator == .harvested ? whole.mass.grams : try whole.cultivatedArea().squareDecimetres)
  }
}
