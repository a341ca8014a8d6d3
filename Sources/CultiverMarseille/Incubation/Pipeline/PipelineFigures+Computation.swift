extension PipelineFigures {
  /// The figures of facts, by limits after which a venture stands still.
  public init(_ facts: PipelineFacts, limits: StageLimits = .usual) {
    let (first, through) = (facts.period.first, facts.through)
    let ways = facts.ventures.map { (venture: $0, stays: $0.stays) }
    period = facts.period
    self.through = through
    self.limits = limits
    let order = Dictionary(facts.stages.enumerated().map { ($1.code, $0) }) { first, _ in first }
    let events = Self.events(ways, order, first, through)
    self.events = events
    stages = facts.stages.compactMap { Self.row($0, ways.flatMap(\.stays), events, first, through) }
    standing = ways.flatMap { way in
      way.stays.filter { $0.stands(on: through) }.map { stay in
        Standing(
          venture: way.venture, stay: stay, days: stay.days(through: through), limit: limits[stay.stage],
          obstacles: facts.obstacles.filter { $0.isOpen && $0.stops.contains(way.venture.code) })
      }
    }.sorted { a, b in
      let (first, second) = (order[a.stay.stage] ?? .max, order[b.stay.stage] ?? .max)
      if first != second { return first < second }
      return a.days == b.days ? CodeOrder(a.venture.code) < CodeOrder(b.venture.code) : a.days > b.days
    }
    let enrolments = facts.ventures.flatMap(\.enrolments)
    cohorts = facts.programmes.flatMap { programme in
      facts.cohorts.filter { $0.programme == programme.code }.compactMap { cohort in
        Self.row(programme, cohort, enrolments.filter { $0.cohort == cohort.code }, first, through)
      }
    }
    programmes = facts.programmes.compactMap { programme in
      let own = Set(facts.cohorts.filter { $0.programme == programme.code }.map(\.code))
      return Self.row(programme, nil, enrolments.filter { own.contains($0.cohort) }, first, through)
    }
  }

  private static func events(
    _ ways: [(venture: PipelineFacts.Venture, stays: [PipelineStay])], _ order: [String: Int], _ first: Day,
    _ through: Day
  ) -> [Event] {
    var events: [Event] = []
    for (venture, stays) in ways {
      for (place, stay) in stays.enumerated() {
        let before = place > 0 && stays[place - 1].ended?.day == stay.since ? stays[place - 1] : nil
        let isMoving = if case .movedOn = before?.ended?.end { true } else { false }
        if first <= stay.since && stay.since <= through {
          let from = isMoving ? before?.stage : nil
          let isBack = from.map { order[stay.stage] ?? .max < order[$0] ?? .max } ?? false
          events.append(
            Event(
              day: stay.since, venture: venture, from: from, to: stay.stage, isBack: isBack, left: nil,
              days: isMoving ? before?.days(through: through) : nil))
        }
        guard let ended = stay.ended, first <= ended.day && ended.day <= through else { continue }
        if case .movedOn = ended.end { continue }
        events.append(
          Event(
            day: ended.day, venture: venture, from: stay.stage, to: nil, isBack: false, left: ended.end,
            days: stay.days(through: through)))
      }
    }
    return events.sorted { a, b in
      a.day == b.day ? CodeOrder(a.venture.code) < CodeOrder(b.venture.code) : a.day < b.day
    }
  }

  private static func row(
    _ stage: PipelineFacts.Listed, _ stays: [PipelineStay], _ events: [Event], _ first: Day, _ through: Day
  ) -> StageRow? {
    let eve = first.adding(days: -1)
    let own = stays.filter { $0.stage == stage.code }
    let ended = own.filter { $0.ended.map { first <= $0.day && $0.day <= through } ?? false }
    let present = own.filter { $0.stands(on: through) }
    let came = events.filter { $0.to == stage.code }
    let went = events.filter { $0.from == stage.code }
    let row = StageRow(
      stage: stage, atStart: Int64(own.count { $0.stands(on: eve) }), new: Int64(came.count { $0.from == nil }),
      movedIn: Int64(came.count { $0.from != nil }), movedOn: Int64(went.count { $0.to != nil && !$0.isBack }),
      movedBack: Int64(went.count(where: \.isBack)), left: Int64(went.count { $0.left != nil }),
      atEnd: Int64(present.count),
      ended: Times(ended.map { $0.days(through: through) }),
      all: Times((ended + present).map { $0.days(through: through) }))
    return row.atStart + row.new + row.movedIn + row.atEnd == 0 ? nil : row
  }

  private static func row(
    _ programme: PipelineFacts.Listed, _ cohort: CohortDraft?, _ enrolments: [EnrolmentDraft], _ first: Day,
    _ through: Day
  ) -> CohortRow? {
    func counts(_ day: Day?) -> Bool { day.map { first <= $0 && $0 <= through } ?? false }
    func isIn(_ enrolment: EnrolmentDraft, _ day: Day) -> Bool {
      enrolment.entered <= day && enrolment.left.map { day < $0 } ?? true
    }
    let eve = first.adding(days: -1)
    let left = enrolments.filter { counts($0.left) }
    let present = enrolments.filter { isIn($0, through) }
    let days =
      left.map { Int64($0.entered.days(to: $0.left ?? through)) }
      + present.map { Int64($0.entered.days(to: through)) + 1 }
    let row = CohortRow(
      programme: programme, cohort: cohort, atStart: Int64(enrolments.count { isIn($0, eve) }),
      entered: Int64(enrolments.count { counts($0.entered) }),
      left: Dictionary(left.map { ($0.outcome ?? .unknown, 1) }, uniquingKeysWith: +), atEnd: Int64(present.count),
      times: Times(days))
    return row.atStart + row.entered + row.atEnd == 0 ? nil : row
  }
}
