public import CultiverMarseille

extension Reader {
  /// What became of a venture in a period; names of people only when they are asked for. Throws `Misfit` and `Refusal.periodToCome`.
  public func account(
    of word: String, in period: ReportPeriod, today: Day, personal: Bool
  ) throws -> VentureAccount {
    guard period.first <= today else { throw Refusal.periodToCome(period.first) }
    let last = min(period.last, today)
    let page = try page(of: word, on: last, personal: personal)
    let (code, scope) = (page.venture.code, try scope(site: nil, plot: nil, venture: word, crop: nil))
    return VentureAccount(
      page: page,
      figures: try PeriodFigures(try facts(of: VentureAccount.question(period, today: today), scope: scope)),
      means: try MeansFigures(try means(from: period.first, to: period.last, scope: scope, today: today)),
      obstacles: try obstacles(today: last).compactMap { $0.standing(on: last) }.filter { course in
        course.stops.contains(code) && period.first <= course.obstacle.ended ?? last
      },
      meetings: try meetings().filter { meeting in
        meeting.draft.venture == code && period.first <= meeting.draft.day && meeting.draft.day <= last
      }.map { VenturePage.Meeting(number: $0.number, draft: $0.draft) })
  }
}
