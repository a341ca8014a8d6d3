import CultiverMarseille

extension PeriodSheets {
  /// A section for people with the parts of the period across, and what the whole period comes to in the last column.
  func across(
    _ section: PeriodSection, _ part: ReportPeriod.Part, _ across: PeriodReport.Across
  ) throws(QuantityError) -> Sheet {
    let across = section.hasGround ? across : .mass
    let places = figures.parts(part)
    let years = Set(places.map { spans[$0].period.last.parts.year })
    var columns: [SheetColumn] = [.label]
    for place in places {
      let span = spans[place]
      columns.append(
        SheetColumn(
          span.period.code,
          Phrase { span.period.heading($0, withYear: years.count > 1) + (span.isCut ? "*" : "") }, for: .people,
          style: .bareNumbers))
    }
    columns.append(
      SheetColumn(
        "whole", across == .mass ? Words.total : wholeName, for: .people,
        style: .bareNumbers))
    let kept = section.rows.filter { across != .mass || $0.figures[0].mass > .zero }
    var rows: [[Cell]] = []
    for row in kept {
      rows.append([row.label] + (try Self.cells(row.figures, places, across)))
    }
    let whole = try Self.cells(figures.totals, places, across)
    // Yields and mean areas have a whole, not a sum.
    if across != .mass { rows.append([.note(Phrase(fr: "Ensemble", en: "All together"))] + whole) }
    return Sheet(
      "\(section.key)-\(part.rawValue)", Self.title(section, across), for: .people, columns: columns, rows: rows,
      totals: across == .mass && rows.count > 1 ? [.blank] + whole : [],
      notes: notes(across, places, unpicked: section.rows.count - kept.count), repeats: section.rows.isEmpty,
      folds: true)
  }

  private static func cells(
    _ parts: [Figures], _ places: [Int], _ across: PeriodReport.Across
  ) throws(QuantityError) -> [Cell] {
    var cells: [Cell] = []
    for place in places + [0] {
      let part = parts[place]
      switch across {
      case .mass: cells.append(.mass(part.mass))
      case .yield: cells.append(.yield(try part.yield()))
      case .area: cells.append(.area(try part.cultivatedArea()))
      }
    }
    return cells
  }

  private static func title(_ section: PeriodSection, _ across: PeriodReport.Across) -> Phrase {
    let unit: String =
      switch across {
      case .mass: "kg"
      case .yield: "kg/m²"
      case .area: "m²"
      }
    return Phrase(fr: "\(section.title.fr) (\(unit))", en: "\(section.title.en) (\(unit))")
  }

  /// What the last column is when it is no total: the period, by its name where that is short.
  private var wholeName: Phrase {
    if case .days = figures.question.period { return Phrase(fr: "période", en: "period") }
    return Phrase { figures.question.period.short($0) }
  }

  private func notes(_ across: PeriodReport.Across, _ places: [Int], unpicked: Int) -> [Phrase] {
    var notes: [Phrase] = []
    if places.contains(where: { spans[$0].isCut }) {
      notes.append(
        Phrase {
          let through = figures.own.through.short($0)
          return $0 == .french ? "*\u{202F}: jusqu'au \(through) inclus." : "*: through \(through)."
        })
    }
    switch across {
    case .mass:
      guard unpicked > 0 else { break }
      notes.append(
        Phrase(
          fr: "Sans récolte, et donc sans ligne\u{202F}: \(unpicked).",
          en: "Without a harvest, and so without a row: \(unpicked)."))
    case .yield:
      notes.append(
        Phrase(
          fr: "Un rendement ne s'additionne pas\u{202F}: la dernière colonne est celui de toute la période.",
          en: "Yields are not summed: the last column is that of the whole period."))
    case .area:
      notes.append(
        Phrase(
          fr: "Surface cultivée en moyenne\u{202F}; la dernière colonne est celle de toute la période.",
          en: "Mean cultivated area; the last column is that of the whole period."))
    }
    return notes
  }
}
