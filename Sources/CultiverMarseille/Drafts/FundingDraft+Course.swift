extension FundingDraft {
  /// Where it stands, and since when.
  public var state: (FundingState, since: Day?) {
    if let refusedOn { return (.refused, refusedOn) }
    if let closedOn { return (.closed, closedOn) }
    if let grantedOn { return (.granted, grantedOn) }
    return (.asked, askedOn)
  }

  /// The day on which it begins to count: that of the grant, before it that of the asking.
  public var first: Day? { grantedOn ?? askedOn }

  /// Says that it was granted; throws `fundingIs` when it was answered already.
  public mutating func grant(_ money: Money, on day: Day) throws(Refusal) {
    try refuse([.granted, .refused, .closed])
    (grantedOn, granted) = (day, money)
  }

  /// Says that it was refused; throws `fundingIs` when it was answered already.
  public mutating func refuse(on day: Day, _ words: String?) throws(Refusal) {
    try refuse([.granted, .refused, .closed])
    (refusedOn, conclusion) = (day, words ?? conclusion)
  }

  /// Says that it was settled or given up; throws `fundingIs` when it was already, or was refused.
  public mutating func close(on day: Day, _ words: String?) throws(Refusal) {
    try refuse([.refused, .closed])
    (closedOn, conclusion) = (day, words ?? conclusion)
  }

  /// Throws `fundingIs` when it stands in one of some states.
  public func refuse(_ states: Set<FundingState>) throws(Refusal) {
    let (state, since) = state
    if states.contains(state), let since { throw .fundingIs(code ?? "", state, since) }
  }

  /// Throws what cannot be: no source, a sum without its day, days out of order, an answer that is two.
  public func refuseContradiction() throws(Misfit) {
    if source == nil && kind != .ownRevenue { throw Misfit(.source, .noSource) }
    if askedOn == nil && grantedOn == nil { throw Misfit(.askedOn, .missing) }
    for (column, dayColumn, money, day) in [
      (Column.asked, Column.askedOn, asked, askedOn), (.granted, .grantedOn, granted, grantedOn),
    ] {
      if money != nil && day == nil { throw Misfit(dayColumn, .missing) }
      if money == nil && day != nil { throw Misfit(column, .missing) }
    }
    if let refusedOn, grantedOn != nil { throw Misfit(.grantedOn, .fundingIs(code ?? "", .refused, refusedOn)) }
    if let refusedOn, closedOn != nil { throw Misfit(.closedOn, .fundingIs(code ?? "", .refused, refusedOn)) }
    let days: [(Column, Day?)] = [
      (.askedOn, askedOn), (.grantedOn, grantedOn), (.refusedOn, refusedOn), (.closedOn, closedOn),
    ]
    var before: (Column, Day)?
    for case (let column, let day?) in days {
      if let before, day < before.1 { throw Misfit(column, .outOfOrder(before.0, before.1, column, day)) }
      before = (column, day)
    }
    if let first, let until, until < first { throw Misfit(.until, .endBeforeStart(start: first, end: until)) }
  }
}

extension FundingDraft {
  /// The same draft, where what it does not state is as it stands in another.
  public func completed(by standing: FundingDraft) -> FundingDraft {
    FundingDraft(
      code: code ?? standing.code, venture: venture ?? standing.venture, source: source ?? standing.source, kind: kind,
      purpose: purpose ?? standing.purpose, stage: stage ?? standing.stage, askedOn: askedOn ?? standing.askedOn,
      asked: asked ?? standing.asked, grantedOn: grantedOn ?? standing.grantedOn, granted: granted ?? standing.granted,
      refusedOn: refusedOn ?? standing.refusedOn, closedOn: closedOn ?? standing.closedOn,
      until: until ?? standing.until, plots: plots.isEmpty ? standing.plots : plots,
      conclusion: conclusion ?? standing.conclusion, note: note ?? standing.note,
      accepted: accepted ?? standing.accepted)
  }
}
