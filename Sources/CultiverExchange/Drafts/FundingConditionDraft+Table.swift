public import CultiverMarseille

extension FundingConditionDraft: TableDraft {
  /// What fundings ask for in return.
  public static var table: Kind { .fundingConditions }

  /// Its cells.
  public var values: [Value] {
    [
      .text(funding), Value(number, places: 0), .text(kind.rawValue), Value(target?.count.thousandths, places: 3),
      Value(target?.unit), Value(words), Value(place.site), Value(place.plot), .day(until), Value(settledOn),
      Value(outcome?.rawValue), Value(note),
    ]
  }

  /// What reads conditions: a target without a unit is in that of its kind.
  public static func reading(_ columns: Columns) -> (inout RowCells) -> FundingConditionDraft? {
    let (fundings, numbers, kinds) = (columns[.funding], columns[.number], columns[.kind])
    let (targets, units, words) = (columns[.quantity], columns[.unit], columns[.condition])
    let (sites, plots, untils) = (columns[.site], columns[.plot], columns[.until])
    let (days, outcomes, notes) = (columns[.settledOn], columns[.outcome], columns[.note])
    return { cells in
      let funding = cells.neededWord(fundings)
      let number = cells.needed(numbers, Typed.whole)
      let kind = cells.needed(kinds, Typed.conditionKind)
      let unit = cells.word(units) ?? kind?.unit
      let target = cells.value(targets) { text throws(TypedError) in
        try Typed.target(try Typed.quantity(text, unit: unit), of: text)
      }
      let until = cells.needed(untils, Typed.dayOfTable)
      let settledOn = cells.value(days, Typed.dayOfTable)
      let outcome = cells.value(outcomes, Typed.conditionOutcome)
      if outcome != nil && cells.word(days) == nil { cells.missing(days) }
      if cells.word(outcomes) == nil && settledOn != nil { cells.missing(outcomes) }
      guard let funding, let number, let kind, let until, (outcome == nil) == (settledOn == nil) else { return nil }
      return FundingConditionDraft(
        funding: funding, number: number, kind: kind, target: target, words: cells.text(words),
        place: StatedPlace(site: cells.word(sites), plot: cells.word(plots)), until: until, settledOn: settledOn,
        outcome: outcome, note: cells.text(notes))
    }
  }
}
