import CultiverMarseille

extension PeriodSheets {
  /// The whole scope part by part, for people; beside it the same parts a year earlier, or before, when they are compared.
  func course(_ part: ReportPeriod.Part) throws(QuantityError) -> Sheet {
    let places = figures.parts(part)
    let other = beside(part)
    var columns: [SheetColumn] = [.label, Self.kilograms] + Self.ground.dropFirst()
    if let other {
      columns += [
        SheetColumn(
          "other", Phrase { "kg \(Self.heading(other.whole, $0, marked: false))" }, for: .people, style: .bareNumbers),
        SheetColumn("change", Phrase(fr: "écart", en: "change"), for: .people, style: .bareNumbers),
      ]
    } else {
      columns += FigureColumns.drawn
    }
    let largest = places.map { figures.totals[$0].mass }.max() ?? .zero
    var rows: [[Cell]] = []
    for (step, place) in places.enumerated() {
      let (span, total) = (spans[place], figures.totals[place])
      var cells: [Cell] = [
        .note(Phrase { span.period.text($0) + (span.isCut ? "*" : "") }), .mass(total.mass),
        .area(try total.cultivatedArea()), .yield(try total.yield()),
      ]
      if let other {
        let before = figures.totals[other.places[step]].mass
        cells += [.mass(before), .change(total.mass, from: before)]
      } else {
        cells += FigureColumns.drawn(total.mass, of: figures.whole.mass, largest: largest)
      }
      rows.append(cells)
    }
    let whole = figures.whole
    var totals: [Cell] = [
      .blank, .mass(whole.mass), .area(try whole.cultivatedArea()), .yield(try whole.yield()),
    ]
    if let other {
      let before = figures.totals[other.place].mass
      totals += [.mass(before), .change(whole.mass, from: before)]
    } else {
      totals += [.blank, .blank]
    }
    let cut = places.contains { spans[$0].isCut }
    return Sheet(
      "course-\(part.rawValue)", Self.title(part), for: .people, columns: columns, rows: rows,
      totals: rows.count > 1 ? totals : [], notes: cut ? [inProgress(isCompared: other != nil)] : [],
      chart: columnsChart(part, other))
  }

  /// A compared period with the places of its parts, when they match those of the period one by one; a year earlier goes before.
  func beside(_ part: ReportPeriod.Part) -> (place: Int, whole: PeriodQuestion.Span, places: [Int])? {
    let count = figures.parts(part).count
    for place in lastYearFirst {
      let places = figures.parts(part, of: spans[place].comparison)
      if places.count == count { return (place, spans[place], places) }
    }
    return nil
  }

  /// The compared periods in the order in which one of them is drawn: a season says more of the year before than of the months before.
  var lastYearFirst: [Int] {
    others.filter { spans[$0].comparison == .lastYear } + others.filter { spans[$0].comparison != .lastYear }
  }

  private func inProgress(isCompared: Bool) -> Phrase {
    Phrase { language in
      let through = figures.own.through.short(language)
      return switch (language, isCompared) {
      case (.french, false): "*\u{202F}: jusqu'au \(through) inclus."
      case (.french, true): "*\u{202F}: jusqu'au \(through) inclus, et l'autre période jusqu'au même jour."
      case (.english, false): "*: through \(through)."
      case (.english, true): "*: through \(through), and the other period to the same day."
      }
    }
  }

  private static func title(_ part: ReportPeriod.Part) -> Phrase {
    switch part {
    case .month: Phrase(fr: "Mois par mois", en: "Month by month")
    case .quarter: Phrase(fr: "Trimestres", en: "Quarters")
    case .year: Phrase(fr: "Années", en: "Years")
    }
  }
}
