extension IndicatorFacts {
  /// People trained (each counted once a calendar year), attendances at anything else, and the share of people who live nearby.
  func people(_ indicator: Indicator) throws(QuantityError) -> Computed {
    let held = activities.filter { indicator == .localShare || $0.kind.trains == (indicator == .trained) }
    guard !held.isEmpty else { return Computed(gaps: [.noActivity]) }
    let attendances = try Self.sum(held) { $0.attendances }
    var details = [IndicatorReading.Detail(.activities, Int64(held.count))]
    let documents = held.compactMap(\.evidence)
    switch indicator {
    case .trained:
      let people = try newcomers(of: held)
      details.append(.init(.attendances, attendances))
      if held.allSatisfy({ $0.time != nil }) {
        var minutes: Int64 = 0
        for activity in held {
          minutes = try Exact.sum(minutes, try Exact.product(activity.time?.minutes ?? 0, activity.attendances))
        }
        details.append(.init(.traineeHours, WorkTime(minutes: minutes).hundredths))
      }
      return Computed(value: people.count, gaps: people.gaps, details: details, documents: documents)
    case .reached:
      // What is not known of the people takes nothing from the attendances.
      let people = try newcomers(of: held)
      if let count = people.count { details.append(.init(.newcomers, count)) }
      return Computed(value: attendances, gaps: people.gaps, details: details, documents: documents)
    default:
      let said = held.filter { $0.local != nil }
      let stated = try Self.sum(said) { $0.attendances }
      guard stated > 0 else {
        return Computed(gaps: attendances > 0 ? Self.unsaid(held, \.local, IndicatorGap.localUnsaid) : [.noActivity])
      }
      let local = try Self.sum(said) { $0.local ?? 0 }
      return Computed(
        value: try Exact.ratio(Int128(local) * 10_000, Int128(stated)),
        gaps: stated < attendances ? [.localLeftOut(attendances: attendances - stated, of: attendances)] : [],
        details: details, documents: documents)
    }
  }

  /// The people who came for the first time in the year; nil when an activity does not say, or when the period lies in several years, in each of which the same person may be new.
  private func newcomers(of held: [Activity]) throws(QuantityError) -> (count: Int64?, gaps: [IndicatorGap]) {
    var gaps = Self.unsaid(held.filter { $0.attendances > 0 }, \.newcomers, IndicatorGap.newcomersUnsaid)
    if period.first.parts.year != min(period.last, today).parts.year { gaps.append(.severalYears) }
    guard gaps.isEmpty else { return (nil, gaps) }
    let holders = Set(held.filter { $0.newcomers ?? 0 > 0 }.map(\.holder))
    return (
      try Self.sum(held) { $0.newcomers ?? 0 }, holders.count > 1 ? [.countedApart(Int64(holders.count))] : []
    )
  }

  private static func sum(_ held: [Activity], _ part: (Activity) -> Int64) throws(QuantityError) -> Int64 {
    var sum: Int64 = 0
    for activity in held { sum = try Exact.sum(sum, part(activity)) }
    return sum
  }

  private static func unsaid(
    _ held: [Activity], _ part: KeyPath<Activity, Int64?>, _ gap: (Int64, Int64) -> IndicatorGap
  ) -> [IndicatorGap] {
    let silent = held.filter { $0[keyPath: part] == nil }
    return silent.first.map { [gap(Int64(silent.count), $0.number)] } ?? []
  }
}
