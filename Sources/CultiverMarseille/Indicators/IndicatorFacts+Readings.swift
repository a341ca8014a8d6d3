extension IndicatorFacts {
  /// What an indicator comes to; throws `overflow` when a sum does not fit 64 bits.
  public func reading(of indicator: Indicator) throws(QuantityError) -> IndicatorReading {
    let question = IndicatorQuestion(indicator, scope: scope, period: period, today: today)
    let computed = indicator.isComputed ? try compute(indicator) : Computed()
    let results = results[indicator] ?? []
    let (entered, counted, lacking) = try Self.entered(results, of: question)
    var gaps = computed.gaps
    let straddling = Self.straddling(results, of: question)
    if computed.value == nil, !indicator.isComputed, counted.isEmpty, straddling.isEmpty { gaps.append(.notEntered) }
    if computed.value == nil, entered != nil, lacking > 0 { gaps.append(.daysNotEntered(lacking)) }
    if computed.value == nil { gaps += straddling }
    return IndicatorReading(
      question, computed: computed.value, gaps: gaps, details: computed.details, results: counted, entered: entered,
      documents: computed.documents)
  }

  /// What is computed, and why nothing is.
  struct Computed {
    var value: Int64?
    var gaps: [IndicatorGap] = []
    var details: [IndicatorReading.Detail] = []
    var documents: [String] = []
  }

  private func compute(_ indicator: Indicator) throws(QuantityError) -> Computed {
    let whole = figures.whole
    switch indicator {
    case .harvested: return Computed(value: whole.mass.grams)
    case .yield: return try ofGround { () throws(QuantityError) in try whole.yield() }
    case .cultivated:
      return try ofGround(orZero: true) { () throws(QuantityError) in try whole.cultivatedArea().squareDecimetres }
    case .yieldIndex: return try yieldIndex()
    case .crops:
      let varieties = figures.byVariety.filter { $0.key.variety != nil && $0.figures[0].mass > .zero }
      return Computed(
        value: Int64(figures.byCrop.count { $0.figures[0].mass > .zero }),
        details: [.init(.varieties, Int64(varieties.count))])
    case .water: return Computed(means.litres) { $0.millilitres }
    case .waterPerKilogram: return Computed(try means.litresPerKilogram()) { $0 }
    case .compostUsed: return try compostPerKilogram()
    case .wasteDiverted:
      return means.wasteMass.value == .zero ? Computed(gaps: [.noWaste]) : Computed(means.wasteMass) { $0.grams }
    case .volunteerHours: return Computed(try means.hours()) { _ in means.volunteer.hundredths }
    case .hoursPerKilogram: return Computed(try means.hoursPerKilogram()) { $0 }
    case .jobs, .areaPerJob: return try jobs(indicator)
    case .trained, .reached, .localShare: return try people(indicator)
    case .sold: return try share(of: [.sold])
    case .given: return try share(of: [.given])
    case .selfConsumed: return try share(of: [.selfConsumed])
    case .lost: return try share(of: [.lost])
    case .revenue, .revenuePerSquareMetre, .selfFunding: return try economy(indicator)
    case .soundSoil: return try soundSoil()
    case .cultivatedShare, .rain, .insertion, .value: return Computed()
    }
  }

  private func ofGround(orZero: Bool = false, _ value: () throws(QuantityError) -> Int64?) throws(QuantityError)
    -> Computed
  {
    let unknown = means.missing.ground.map(IndicatorGap.part)
    guard let value = try value(), orZero || figures.whole.groundDays > 0 else {
      return Computed(gaps: unknown.isEmpty ? [.part(.noGround)] : unknown)
    }
    // The yield leaves out what has no area on both sides; the area itself is only what is known.
    return Computed(value: value, gaps: unknown)
  }

  /// Σ kg ÷ Σ (m² × usual kg/m²) of the cycles that ended, whole lives, in hundredths of a percent.
  private func yieldIndex() throws(QuantityError) -> Computed {
    var (mass, usual): (Int128, Int128) = (0, 0)
    var without: Int64 = 0
    for row in figures.byCrop {
      let figures = row.figures[0]
      guard figures.finishedCycles > 0 else { continue }
      guard let typical = references[row.key.id]?.typical else {
        without = try Exact.sum(without, figures.finishedCycles)
        continue
      }
      mass += Int128(figures.finishedMass.grams)
      usual += Int128(figures.finishedArea.squareDecimetres) * Int128(typical)
    }
    let left: [IndicatorGap] = without > 0 ? [.withoutReference(without)] : []
    guard usual > 0 else { return Computed(gaps: left.isEmpty ? [.noReference] : left) }
    // g ÷ (dm²/100 × g/m²) × 10 000
    return Computed(value: try Exact.ratio(mass * 1_000_000, usual), gaps: left)
  }

  /// Compost, as far as its volume was stated, ÷ harvest; where none is recorded that is silence, and no zero.
  private func compostPerKilogram() throws(QuantityError) -> Computed {
    let figure = try means.compostPerKilogram()
    if figure.value != nil, means.compostVolume == .zero { return Computed(gaps: [.noCompost]) }
    return Computed(figure) { $0 }
  }

  /// Paid hours ÷ 1607 a year, a month being a twelfth and other days their part of 365: the legal working time of a year (Code du travail, art. L3121-41). The area over it for each full-time job.
  private func jobs(_ indicator: Indicator) throws(QuantityError) -> Computed {
    let hours = try means.hours()
    let detail = IndicatorReading.Detail(.paidHours, means.paid.hundredths)
    guard hours.value != nil else { return Computed(gaps: hours.missing.map { .part($0) }) }
    let minutes = Int128(means.paid.minutes)
    let (time, year) = workingTime
    if indicator == .jobs {
      return Computed(value: try Exact.ratio(minutes * 100 * year, 1607 * 60 * time), details: [detail])
    }
    guard minutes > 0 else { return Computed(gaps: [.part(.noHours)]) }
    let ground = Int128(figures.whole.groundDays)
    guard ground > 0, means.missing.ground.isEmpty else {
      return Computed(gaps: means.missing.ground.isEmpty ? [.part(.noGround)] : means.missing.ground.map { .part($0) })
    }
    return Computed(
      value: try Exact.ratio(ground * 1607 * 60 * time, Int128(figures.whole.days) * minutes * year),
      details: [detail])
  }

  /// How long the period is, and how long a year is in the same measure: in whole months, else in days.
  private var workingTime: (period: Int128, year: Int128) {
    let last = min(period.last, today)
    let isWhole = period.first == period.first.month.first && last == last.month.last
    return isWhole
      ? (Int128(last.month.index - period.first.month.index + 1), 12)
      : (Int128(period.first.days(to: last) + 1), 365)
  }

  private func share(of destinations: Set<Destination>) throws(QuantityError) -> Computed {
    var (part, stated, unsaid): (Int64, Int64, Int64) = (0, 0, 0)
    for row in figures.byDestination {
      let grams = row.figures[0].mass.grams
      guard let destination = row.key else {
        unsaid = try Exact.sum(unsaid, grams)
        continue
      }
      stated = try Exact.sum(stated, grams)
      if destinations.contains(destination) { part = try Exact.sum(part, grams) }
    }
    let detail = unsaid > 0 ? [IndicatorReading.Detail(.unsaid, unsaid)] : []
    guard stated > 0 else { return Computed(gaps: [.noDestination], details: detail) }
    return Computed(value: try Exact.ratio(Int128(part) * 10_000, Int128(stated)), details: detail)
  }

  /// Sites whose soil was tested and whose highest lead content is below the vigilance limit (HCSP 2014), of all sites.
  private func soundSoil() throws(QuantityError) -> Computed {
    guard !lead.isEmpty, let limits = SoilElement.lead.limits else { return Computed(gaps: [.noSite]) }
    let tested = lead.compactMap(\.self)
    return Computed(
      value: try Exact.ratio(Int128(tested.count { $0 < limits.vigilance }) * 10_000, Int128(lead.count)),
      details: [
        .init(.untested, Int64(lead.count - tested.count)),
        .init(.elevated, Int64(tested.count { $0 >= limits.vigilance && $0 < limits.action })),
        .init(.unfit, Int64(tested.count { $0 >= limits.action })),
      ])
  }
}

extension IndicatorFacts.Computed {
  /// A figure of the means, or why there is none.
  init<Value>(_ figure: Calculated<Value>, _ number: (Value) -> Int64) {
    self.init(value: figure.value.map(number), gaps: figure.missing.map { .part($0) })
  }
}
