import CultiverMarseille

extension PeriodSheets {
  /// The warnings with their codes, for machines.
  func warnings() -> Sheet {
    Sheet(
      "warnings", Phrase(verbatim: ""), for: .machines, columns: [.key("code"), .key("message")],
      rows: figures.warnings.map { [.text($0.code), .note($0.message)] })
  }

  /// What a reader must know, for people.
  func remarks() -> Sheet {
    var notes = figures.warnings.map(\.message)
    let cut = figures.compared.contains { spans[$0].isCut }
    if !figures.isOver, cut {
      notes.append(
        Phrase(
          fr: "Les périodes comparées s'arrêtent au même jour que celle-ci, pour comparer ce qui se compare.",
          en: "Compared periods stop on the same day as this one, so that like is set beside like."))
    }
    if figures.totals.allSatisfy(\.isEmpty) {
      notes.append(
        Phrase(
          fr: "Rien n'est encore noté pour cette période\u{202F}; ce qui le sera plus tard paraîtra ici.",
          en: "Nothing is recorded for this period yet; what is recorded later will appear here."))
    }
    return Sheet("remarks", Phrase(fr: "À savoir", en: "Good to know"), for: .people, notes: notes)
  }

  /// What the columns mean, for people.
  func legend() -> Sheet {
    guard !figures.whole.isEmpty else { return Sheet("legend", Phrase(verbatim: ""), for: .people) }
    let notes = [
      Phrase(
        fr: "m² cultivés\u{202F}: surface × jours en place dans la période ÷ jours comptés.",
        en: "m² cultivated: area × days in the ground within the period ÷ days counted."),
      Phrase(
        fr: "kg/m²\u{202F}: récolte de la période, hors surface inconnue, ÷ m² cultivés.",
        en: "kg/m²: harvest of the period, without unknown areas, ÷ m² cultivated."),
    ]
    return Sheet("legend", Phrase(fr: "Lecture", en: "How to read this"), for: .people, notes: notes)
  }

  /// On what the figures rest, for those who get the report without us beside them.
  func basis() throws(QuantityError) -> Sheet {
    let whole = figures.whole
    let area = try whole.cultivatedArea()
    var rows: [(Phrase, Cell)] = [
      (Phrase(fr: "Période", en: "Period"), .note(Phrase { figures.own.period.text($0) })),
      (Phrase(fr: "Premier jour", en: "First day"), .day(figures.own.period.first)),
      (Phrase(fr: "Dernier jour compté", en: "Last day counted"), .day(figures.own.through)),
      (Phrase(fr: "Jours comptés", en: "Days counted"), .whole(whole.days)),
      (Phrase(fr: "Périmètre", en: "Scope"), .note(figures.scope.words)),
    ]
    for place in figures.compared {
      let span = spans[place]
      rows.append(
        (
          span.comparison == .previous
            ? Phrase(fr: "Période précédente", en: "Period before")
            : Phrase(fr: "Un an plus tôt", en: "A year earlier"),
          .note(Phrase { "\(span.period.first.short($0)) – \(span.through.short($0))" })
        ))
    }
    rows += [
      (Phrase(fr: "Récolté", en: "Harvested"), .mass(whole.mass)),
      (
        Phrase(fr: "dont de surface inconnue, hors du rendement", en: "of it of unknown area, left out of the yield"),
        .mass(whole.ofUnknownArea)
      ),
      (
        Phrase(fr: "dont estimé par un poids unitaire", en: "of it estimated through a unit weight"),
        .mass(whole.estimated)
      ),
      (Phrase(fr: "Surface × jours en place", en: "Area × days in the ground"), .groundDays(whole.groundDays)),
      (Phrase(fr: "Surface cultivée (÷ jours comptés)", en: "Cultivated area (÷ days counted)"), .area(area)),
      (Phrase(fr: "Rendement", en: "Yield"), .yield(try whole.yield())),
    ]
    return Sheet(
      "basis", Phrase(fr: "Base", en: "Basis"), for: .people, shape: .record,
      columns: rows.enumerated().map { SheetColumn("basis\($0)", $1.0, for: .people) }, rows: [rows.map(\.1)],
      repeats: true)
  }
}

extension PeriodFigures.Warning {
  /// Its code for machines.
  var code: String {
    switch self {
    case .inProgress: "period-in-progress"
    case .unknownArea(let mass, let whole): MonthlyFigures.Warning.unknownArea(mass, of: whole).code
    case .estimatedMass(let mass, let whole): MonthlyFigures.Warning.estimatedMass(mass, of: whole).code
    }
  }

  /// The warning in words.
  var message: Phrase {
    switch self {
    case .inProgress(let through): MeansFigures.Warning.periodInProgress(through: through).message
    case .unknownArea(let mass, let whole): MonthlyFigures.Warning.unknownArea(mass, of: whole).message
    case .estimatedMass(let mass, let whole): MonthlyFigures.Warning.estimatedMass(mass, of: whole).message
    }
  }
}
