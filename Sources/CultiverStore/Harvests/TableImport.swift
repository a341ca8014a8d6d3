public import CultiverMarseille

/// Takes in the rows of one file; what is refused is collected, and the rest stands in the transaction that is open.
public protocol TableImport: AnyObject {
  /// A row of the file.
  associatedtype Draft

  /// Takes in a row.
  func add(_ draft: Draft, line: Int) throws
  /// Notes a row that could not even be read.
  func refuse(_ problems: [Problem])
  /// Ends the file.
  func finish() throws -> ImportSummary
}

/// Takes in rows that are entered one by one.
public final class RowImport<Draft>: TableImport {
  private let enter: (Draft) throws -> (EntryOutcome, [Warning])
  private let strict: Bool
  private var summary = ImportSummary()

  init(strict: Bool, _ enter: @escaping (Draft) throws -> (EntryOutcome, [Warning])) {
    self.strict = strict
    self.enter = enter
  }

  /// Takes in a row.
  public func add(_ draft: Draft, line: Int) throws {
    summary.read += 1
    do {
      let (outcome, warnings) = try enter(draft)
      if strict, let first = warnings.first { throw Misfit(nil, .warned(first)) }
      summary.warn(warnings, line: line)
      summary.count(outcome)
    } catch let misfit as Misfit {
      summary.refuse([Problem(line: line, column: misfit.column, misfit.refusal)])
    } catch let refusal as Refusal {
      summary.refuse([Problem(line: line, column: nil, refusal)])
    } catch is QuantityError {
      summary.refuse([Problem(line: line, column: nil, .tooLarge)])
    }
  }

  /// Notes a row that could not be read.
  public func refuse(_ problems: [Problem]) {
    summary.read += 1
    summary.refuse(problems)
  }

  /// Ends the file.
  public func finish() -> ImportSummary { summary }
}

extension Writer {
  /// Takes in a file of sites.
  public func importSites(update: Bool) -> RowImport<SiteDraft> {
    RowImport(strict: false) { (try self.enter($0, .merging(update: update)), []) }
  }

  /// Takes in a file of plots.
  public func importPlots(update: Bool) -> RowImport<PlotDraft> {
    RowImport(strict: false) { (try self.enter($0, .merging(update: update)), []) }
  }

  /// Takes in a file of ventures.
  public func importVentures(update: Bool) -> RowImport<VentureDraft> {
    RowImport(strict: false) { (try self.enter($0, .merging(update: update)), []) }
  }

  /// Takes in a file of stages.
  public func importStages(update: Bool) -> RowImport<StageDraft> {
    RowImport(strict: false) { (try self.enter($0, .merging(update: update)), []) }
  }

  /// Takes in a file of occupancies.
  public func importOccupancies(update: Bool) -> RowImport<OccupancyDraft> {
    RowImport(strict: false) { (try self.enter($0, .merging(update: update)), []) }
  }

  /// Takes in a file of crops.
  public func importCrops(update: Bool) -> RowImport<CropDraft> {
    RowImport(strict: false) { (try self.enter($0, .merging(update: update)), []) }
  }

  /// Takes in a file of unit weights.
  public func importUnitWeights(update: Bool) -> RowImport<UnitWeightDraft> {
    RowImport(strict: false) { (try self.enter($0, .merging(update: update)), []) }
  }

  /// Takes in a file of cycles.
  public func importCycles(update: Bool, strict: Bool) -> RowImport<CycleDraft> {
    RowImport(strict: strict) { draft in
      let entered = try self.enter(draft, .merging(update: update))
      return (entered.outcome, entered.warnings)
    }
  }

  /// Takes in a file of days on which nothing was harvested.
  public func importNone() -> RowImport<NoneDraft> { RowImport(strict: false) { (try self.enter($0), []) } }
}
