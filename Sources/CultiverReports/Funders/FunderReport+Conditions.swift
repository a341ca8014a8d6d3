import CultiverMarseille

/// What fundings ask for in return, and what that comes to.
extension FunderReport {
  static func conditions(_ figures: FunderFigures) -> Sheet {
    Sheet(
      "conditions", Phrase(fr: "1d. Ce qui est demandé en retour", en: "1d. What is asked for in return"),
      columns: [
        .label, .key("funding"), .key("number"), .key("kind"), .key("target"), .key("unit"),
        SheetColumn("asked", Phrase(fr: "condition", en: "condition")),
        SheetColumn("place", Phrase(fr: "lieu", en: "place"), rank: 2),
        SheetColumn("until", Phrase(fr: "jusqu'au", en: "until")),
        SheetColumn("reached", Phrase(fr: "atteint", en: "reached"), style: .numbers),
        SheetColumn("share", Phrase(fr: "part", en: "share"), style: .numbers),
        SheetColumn("countedFrom", Phrase(fr: "compté du", en: "counted from"), for: .machines),
        SheetColumn("countedThrough", Phrase(fr: "au", en: "to"), for: .machines),
        SheetColumn("standing", Phrase(fr: "état", en: "standing")),
        SheetColumn("settledOn", Phrase(fr: "constaté le", en: "found on"), rank: 2),
        SheetColumn("note", Phrase(fr: "ce qui le montre", en: "what shows it"), style: .remarks, rank: 4),
      ],
      rows: figures.fundings.flatMap { funded in
        funded.conditions.map { result in
          let condition = result.condition
          return [
            .text(funded.code), .text(funded.code), condition.number.map(Cell.number) ?? .blank,
            .text(condition.kind.rawValue),
            condition.target.map { .decimal($0.count.thousandths, places: 3) } ?? .blank, Cell(condition.target?.unit),
            .note(condition.asked),
            Cell(condition.place.site.map { site in condition.place.plot.map { "\(site)/\($0)" } ?? site }),
            .day(condition.until), reached(result), ObjectivesReport.percent(result.share),
            day(result.days?.lowerBound),
            day(result.days?.upperBound), standing(result), day(condition.settledOn), Cell(condition.note),
          ]
        }
      })
  }

  private static func reached(_ result: ConditionResult) -> Cell {
    guard let unit = result.unit, result.days != nil else { return .blank }
    return .reading(result.value, unit)
  }

  private static func standing(_ result: ConditionResult) -> Cell {
    if let outcome = result.condition.outcome { return .term(outcome.rawValue, outcome.name) }
    let standing = result.standing
    // What the notebook does not count must be found by somebody.
    if result.unit == nil || result.condition.target == nil {
      return .term("to-be-found", Phrase(fr: "à constater", en: "to be found"))
    }
    return .term(standing.rawValue, name(of: standing))
  }

  /// A condition is feminine in French, and kept rather than reached.
  private static func name(of standing: ObjectiveStanding) -> Phrase {
    switch standing {
    case .reached: ConditionOutcome.met.name
    case .missed: ConditionOutcome.missed.name
    case .dropped: Phrase(fr: "abandonnée", en: "dropped")
    case .onTheWay, .toCome, .notCalculable: standing.name
    }
  }

  static func day(_ day: Day?) -> Cell { day.map(Cell.day) ?? .blank }
}
