extension IndicatorFacts {
  /// Revenue of produce, by m², and own revenue over costs. Money is kept by venture: of a site there is none.
  ///
  /// Produce is what sold harvests state and the entries of produce, which are about sales that no harvest states.
  func economy(_ indicator: Indicator) throws(QuantityError) -> Computed {
    guard scope.site == nil else { return Computed(gaps: [.moneyOfSite]) }
    let (services, subsidies) = (money[.services]?.cents ?? 0, money[.subsidy]?.cents ?? 0)
    let (other, costs) = (money[.other]?.cents ?? 0, money[.cost]?.cents ?? 0)
    let produce = try Exact.sum(sales.cents, money[.produce]?.cents ?? 0)
    let isSilent = sales == .zero && AccountKind.allCases.allSatisfy { $0 == .cost || money[$0] == nil }
    guard !isSilent else { return Computed(gaps: [.noRevenue]) }
    switch indicator {
    case .revenuePerSquareMetre:
      let whole = figures.whole
      let unknown = means.missing.ground.map(IndicatorGap.part)
      guard whole.groundDays > 0, unknown.isEmpty else {
        return Computed(gaps: unknown.isEmpty ? [.part(.noGround)] : unknown)
      }
      // cents ÷ (dm²·days / (100 · days))
      return Computed(
        value: try Exact.ratio(Int128(produce) * 100 * Int128(whole.days), Int128(whole.groundDays)))
    case .selfFunding:
      guard costs > 0 else { return Computed(gaps: [.noCosts]) }
      let own = Int128(produce) + Int128(services) + Int128(other)
      return Computed(
        value: try Exact.ratio(own * 10_000, Int128(costs)), details: [.init(.costs, costs)])
    default:
      return Computed(
        value: produce,
        details: [.init(.services, services), .init(.other, other), .init(.subsidies, subsidies)]
          .filter { $0.value > 0 })
    }
  }
}
