import CultiverExchange
import CultiverMarseille
import CultiverStore

/// Takes a table into the notebook: rows from the exchange go to the store as they come.
struct FileImport {
  let settings: ImportSettings
  let today: Day
  /// Hears how many bytes of the source have been taken.
  var progress: (Int64) throws -> Void = { _ in }
  /// Hears of the headings that say nothing to us.
  var ignored: ([String]) -> Void = { _ in }

  /// Takes a table of a kind in; the caller decides from the summary whether it stays.
  func take(_ kind: Kind, _ source: any TableSource, into writer: Writer) throws -> IntakeSummary {
    let (update, strict) = (settings.update, settings.strict)
    return switch kind {
    case .sites: try take(source, writer.importSites(update: update))
    case .plots: try take(source, writer.importPlots(update: update))
    case .ventures: try take(source, writer.importVentures(update: update))
    case .stages: try take(source, writer.importStages(update: update))
    case .occupancies: try take(source, writer.importOccupancies(update: update))
    case .crops: try take(source, writer.importCrops(update: update))
    case .unitWeights: try take(source, writer.importUnitWeights(update: update))
    case .cycles: try take(source, writer.importCycles(update: update, strict: strict))
    case .none: try take(source, writer.importNone())
    case .retirements: try take(source, writer.importRetirements(update: update))
    case .harvests:
      try take(
        source,
        writer.importHarvests(
          HarvestOptions(
            startCycles: settings.startCycles, addCrops: settings.addCrops, update: update, strict: strict,
            today: today)))
    }
  }

  private func take<Rows: Intake>(_ source: any TableSource, _ intake: Rows) throws -> IntakeSummary
  where Rows.Draft: TableDraft {
    let table = try TableImport<Rows.Draft>(from: source, options: settings.table)
    ignored(table.head.ignored)
    try table.read(progress: progress) { row in
      switch row.draft {
      case .success(let draft): try intake.add(draft, line: row.line)
      case .failure(let fault): intake.refuse(fault.allProblems(line: row.line))
      }
    }
    return try intake.finish()
  }
}

extension RowFault {
  /// Everything that is wrong with the row, its form included.
  func allProblems(line: Int) -> [Problem] {
    switch form {
    case .strayText: problems + [Problem(line: line, column: nil, .strayText)]
    case .surplusCells(_, let found, let headings):
      problems + [Problem(line: line, column: nil, .surplusCells(found: found, headings: headings))]
    default: problems
    }
  }
}
