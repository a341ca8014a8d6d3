extension IndicatorFacts {
  /// People trained (each counted once a calendar year), attendances, and the share of them who live nearby.
  func people(_ indicator: Indicator) throws(QuantityError) -> Computed {
    let held = activities.filter { indicator == .trained ? $0.kind.trains : true }
    guard !held.isEmpty else { return Computed(gaps: [.noActivity]) }
    let attendances = try Self.sum(held) { $0.attendances }
    let newcomers = held.contains { $0.newcomers == nil } ? nil : try Self.sum(held) { $0.newcomers ?? 0 }
    var details = [IndicatorReading.Detail(.activities, Int64(held.count))]
    switch indicator {
    case .trained:
      if held.allSatisfy({ $0.time != nil }) {
        var minutes: Int64 = 0
        for activity in held {
          let time = activity.time?.minutes ?? 0
          minutes = try Exact.sum(minutes, try Exact.product(time, activity.attendances))
        }
        details.append(.init(.traineeHours, WorkTime(minutes: minutes).hundredths))
      }
      return Computed(value: newcomers, gaps: Self.unsaid(held, \.newcomers, IndicatorGap.newcomersUnsaid), details: details)
    case .reached:
      if let newcomers { details.append(.init(.newcomers, newcomers)) }
      return Computed(value: attendances, details: details)
    default:
      let gaps = Self.unsaid(held, \.local, IndicatorGap.localUnsaid)
      guard gaps.isEmpty, attendances > 0 else { return Computed(gaps: gaps.isEmpty ? [.noActivity] : gaps) }
      let local = try Self.sum(held) { $0.local ?? 0 }
      return Computed(value: try Exact.ratio(Int128(local) * 10_000, Int128(attendances)), details: details)
    }
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
