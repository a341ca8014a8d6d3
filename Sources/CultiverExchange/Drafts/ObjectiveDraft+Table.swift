public import CultiverMarseille

extension ObjectiveDraft: TableDraft {
  /// Objectives.
  public static var table: Kind { .objectives }

  /// Its cells; the baseline stands in the indicator's unit.
  public var values: [Value] {
    [
      Value(code), .text(title), .text(indicator.rawValue), Value(measure?.rawValue), Value(bound?.rawValue),
      Value(baseline, places: indicator.unit.places), Value(baselinePeriod?.code), Value(from), Value(funding),
      Value(venture), Value(site), Value(countedBy),
      Value(note), Value(dropped), Value(dropReason),
    ]
  }

  /// What reads objectives: a baseline is in the unit of the indicator.
  public static func reading(_ columns: Columns) -> (inout RowCells) -> ObjectiveDraft? {
    let (codes, titles, indicators) = (columns[.code], columns[.title], columns[.indicator])
    let (measures, bounds, baselines) = (columns[.measure], columns[.bound], columns[.baseline])
    let (periods, firsts, fundings) = (columns[.baselinePeriod], columns[.from], columns[.funding])
    let (ventures, sites, counters) = (columns[.venture], columns[.site], columns[.counter])
    let (notes, drops, reasons) = (columns[.note], columns[.dropped], columns[.dropReason])
    return { cells in
      let code = cells.needed(codes, Typed.code)
      let title = cells.neededText(titles)
      let indicator = cells.needed(indicators, Typed.indicator)
      let measure = cells.value(measures, Typed.objectiveMeasure)
      let bound = cells.value(bounds, Typed.objectiveBound)
      let baseline = indicator.flatMap { indicator in
        cells.value(baselines) { text throws(TypedError) in try Typed.target(text, of: indicator) }
      }
      let period = cells.value(periods, Typed.planPeriodOfTable)
      let (from, dropped) = (cells.value(firsts, Typed.dayOfTable), cells.value(drops, Typed.dayOfTable))
      guard let code, let title, let indicator else { return nil }
      return ObjectiveDraft(
        code: code, title: title, indicator: indicator, measure: measure, bound: bound, baseline: baseline,
        baselinePeriod: period, from: from, funding: cells.word(fundings), venture: cells.word(ventures),
        site: cells.word(sites), countedBy: cells.text(counters), note: cells.text(notes), dropped: dropped,
        dropReason: cells.text(reasons))
    }
  }
}
