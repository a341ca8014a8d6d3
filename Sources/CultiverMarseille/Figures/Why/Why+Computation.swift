extension Why {
  /// The answer to a question about the report of these very facts: its figures are the report's own, its parts are found one by one.
  ///
  /// The question must be the month's own (`WhyQuestion.placed`).
  public init(_ question: WhyQuestion, _ facts: WhyFacts, _ report: MonthlyFigures) {
    let search = WhySearch(question.subject, facts)
    let harvests = search.harvests()
    let stays = search.stays()
    let endings = search.endings()
    let stated = report.row(question.subject)
    self.init(
      question: question, report: report, figures: stated.figures, mass: stated.mass,
      harvests: harvests.counted, outsideYield: harvests.outside, omittedHarvests: harvests.omitted,
      stays: stays.counted, omittedStays: stays.omitted, endings: endings.counted, omittedEndings: endings.omitted,
      lifetimes: search.lifetimes(of: endings.counted))
  }
}

extension MonthlyFigures {
  /// What the report says of a row; a row that it leaves out has harvested nothing from no ground.
  func row(_ subject: WhyQuestion.Subject) -> (figures: Figures?, mass: Mass) {
    let found: Figures?
    switch subject {
    case .whole: found = totals
    case .crop(let id): found = byCrop.first { $0.key.id == id }?.figures
    case .variety(let id, let crop):
      found = byVariety.first { $0.key.crop.id == crop && $0.key.variety?.id == id }?.figures
    case .plot(let id): found = byPlot.first { $0.key.plot.id == id }?.figures
    case .site(let id): found = bySite.first { $0.key.id == id }?.figures
    case .venture(let id): found = byVenture.first { $0.key?.id == id }?.figures
    case .commune(let id): found = byCommune.first { $0.key.id == id }?.figures
    case .destination(let destination):
      return (nil, byDestination.first { $0.destination == destination }?.mass ?? .zero)
    case .day(let day): return (nil, byDay.first { $0.day == day }?.mass ?? .zero)
    case .month(let month): return (nil, trend.first { $0.month == month }?.mass ?? .zero)
    }
    let figures = found ?? FiguresSum().figures(days: totals.days)
    return (figures, figures.mass)
  }
}
