extension IndicatorFacts {
  /// Revenue of produce, by m², and own revenue over costs. Money is kept by venture: of a site there is none.
  ///
  /// Produce is what sold harvests state and the entries of produce, which are about sales that no harvest states. Where sold harvests state no amount and no entry of their month could be about them, nothing is calculable.
  func economy(_ indicator: Indicator) throws(QuantityError) -> Computed {
    guard scope.site == nil else { return Computed(gaps: [.moneyOfSite]) }
    let produce = try produce()
    guard produce.lacking.isEmpty else { return Computed(gaps: produce.lacking) }
    let (services, subsidies) = (money[.services]?.cents ?? 0, money[.subsidy]?.cents ?? 0)
    let (other, costs) = (money[.other]?.cents ?? 0, money[.cost]?.cents ?? 0)
    let isSilent = !produce.isStated && [.services, .subsidy, .other].allSatisfy { money[$0] == nil }
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
        value: try Exact.ratio(Int128(produce.cents) * 100 * Int128(whole.days), Int128(whole.groundDays)),
        gaps: produce.remarks, documents: documents)
    case .selfFunding:
      guard costs > 0 else { return Computed(gaps: [.noCosts]) }
      let own = try Exact.sum(try Exact.sum(produce.cents, services), other)
      return Computed(
        value: try Exact.ratio(Int128(own) * 10_000, Int128(costs)), gaps: produce.remarks,
        details: [.init(.ownRevenue, own), .init(.costs, costs)], documents: documents)
    default:
      return Computed(
        value: produce.cents, gaps: produce.remarks,
        details: [.init(.services, services), .init(.other, other), .init(.subsidies, subsidies)]
          .filter { $0.value > 0 }, documents: documents)
    }
  }

  /// What produce brought, in cents, why that is not known, and what a reader must know of it.
  private func produce() throws(QuantityError) -> (
    cents: Int64, isStated: Bool, lacking: [IndicatorGap], remarks: [IndicatorGap]
  ) {
    var (cents, unpriced, both): (Int64, Int64, Int64) = (0, 0, 0)
    var first: Int64?
    for month in takings {
      cents = try Exact.sum(cents, try Exact.sum(month.harvests.cents, month.entered?.cents ?? 0))
      if month.entered == nil, let number = month.firstUnpriced {
        unpriced += month.unpriced
        first = min(first ?? number, number)
      }
      if month.entered != nil, month.priced > 0 { both += 1 }
    }
    return (
      cents, takings.contains { $0.priced > 0 || $0.entered != nil },
      first.map { [.unpriced(unpriced, first: $0)] } ?? [], both > 0 ? [.bothStated(both)] : []
    )
  }
}
