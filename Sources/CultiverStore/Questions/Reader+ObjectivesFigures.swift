public import CultiverMarseille

extension Reader {
  /// The objectives of a period, each target beside what was reached by the period's end or today; throws `Refusal.periodToCome`.
  public func objectives(
    in period: ReportPeriod, today: Day, where isAsked: (ObjectiveCourse) throws -> Bool = { _ in true }
  ) throws -> ObjectivesFigures {
    guard period.first <= today else { throw Refusal.periodToCome(period.first) }
    let through = min(period.last, today)
    var lines: [ObjectiveLine] = []
    for course in try objectives().sorted(by: ObjectiveCourse.scopeOrder) where try isAsked(course) {
      lines += try self.lines(of: course, course.targets(in: period), through: through)
    }
    return ObjectivesFigures(period: period, through: through, lines: lines)
  }

  /// Targets of an objective beside what was reached by a day.
  ///
  /// Every result is read on its own days from the raw entries; none is made of others.
  public func lines(
    of course: ObjectiveCourse, _ targets: [ObjectiveTargetDraft], through: Day
  ) throws -> [ObjectiveLine] {
    let scope = try scope(site: course.objective.site, plot: nil, venture: course.venture, crop: nil)
    var read: [ReportPeriod: IndicatorReading] = [:]
    func reading(_ target: ObjectiveTargetDraft) throws -> IndicatorReading? {
      let counted = course.counted(for: target)
      guard target.period.first <= through, counted.first <= through else { return nil }
      if let known = read[counted] { return known }
      let reading = try self.reading(
        of: IndicatorQuestion(course.objective.indicator, scope: scope, period: counted, today: through))
      read[counted] = reading
      return reading
    }
    return try targets.map { target in
      ObjectiveLine(
        course: course, target: target, reading: try reading(target), through: through,
        earlier: try course.earlier(than: target).map {
          ObjectiveLine.Earlier(target: $0, reading: try reading($0))
        })
    }
  }
}
