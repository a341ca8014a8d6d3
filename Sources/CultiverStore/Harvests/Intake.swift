public import CultiverMarseille

/// Takes in the rows of one file; what is refused is collected, and the rest stands in the transaction that is open.
public protocol Intake: AnyObject {
  /// A row of the file.
  associatedtype Draft

  /// Takes in a row.
  func add(_ draft: Draft, line: Int) throws
  /// Notes a row that could not even be read.
  func refuse(_ problems: [Problem])
  /// Ends the file.
  func finish() throws -> IntakeSummary
}

/// Takes in rows that are entered one by one.
public final class RowIntake<Draft>: Intake {
  private let writer: Writer
  private let strict: Bool
  private let enter: (Draft) throws -> (EntryOutcome, [Warning])
  private var summary = IntakeSummary()

  init(_ writer: Writer, strict: Bool, _ enter: @escaping (Draft) throws -> (EntryOutcome, [Warning])) {
    self.writer = writer
    self.strict = strict
    self.enter = enter
  }

  /// Takes in a row: the whole of it, or nothing when it is refused.
  public func add(_ draft: Draft, line: Int) throws {
    summary.read += 1
    do {
      let (outcome, warnings) = try writer.whole {
        let entered = try enter(draft)
        if strict, let first = entered.1.first { throw Misfit(nil, .warned(first)) }
        return entered
      }
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
  public func finish() -> IntakeSummary { summary }
}

extension Writer {
  /// Takes in a file of sites.
  public func importSites(update: Bool) -> RowIntake<SiteDraft> {
    RowIntake(self, strict: false) { (try self.enter($0, .merging(update: update)), []) }
  }

  /// Takes in a file of plots.
  public func importPlots(update: Bool) -> RowIntake<PlotDraft> {
    RowIntake(self, strict: false) { (try self.enter($0, .merging(update: update)), []) }
  }

  /// Takes in a file of ventures.
  public func importVentures(update: Bool, strict: Bool, today: Day) -> RowIntake<VentureDraft> {
    RowIntake(self, strict: strict) { try self.enter($0, .merging(update: update), today: today) }
  }

  /// Takes in a file of stages.
  public func importStages(update: Bool, strict: Bool, today: Day) -> RowIntake<StageDraft> {
    RowIntake(self, strict: strict) { try self.enter($0, .merging(update: update), today: today) }
  }

  /// Takes in a file of occupancies; where one is changed so that a funding outlasts it, that is warned of.
  public func importOccupancies(update: Bool, strict: Bool, today: Day) throws -> RowIntake<OccupancyDraft> {
    let watch = try FundingWatch(reader, today: today)
    return RowIntake(self, strict: strict) { draft in
      // A row that is refused for its warnings was never there: the next is watched from what stands.
      let watch = strict ? try FundingWatch(self.reader, today: today) : watch
      let outcome = try self.enter(draft, .merging(update: update))
      return (outcome, outcome == .present ? [] : try watch.news().filter { $0.accepted == nil }.map(\.warning))
    }
  }

  /// Takes in a file of crops.
  public func importCrops(update: Bool) -> RowIntake<CropDraft> {
    RowIntake(self, strict: false) { (try self.enter($0, .merging(update: update)), []) }
  }

  /// Takes in a file of unit weights.
  public func importUnitWeights(update: Bool) -> RowIntake<UnitWeightDraft> {
    RowIntake(self, strict: false) { (try self.enter($0, .merging(update: update)), []) }
  }

  /// Takes in a file of plans; of a row that says why it is right there is nothing to warn.
  public func importPlans(update: Bool, strict: Bool, today: Day) -> RowIntake<PlanDraft> {
    RowIntake(self, strict: strict) { draft in
      let entered = try self.enter(draft, .merging(update: update), today: today)
      return (entered.outcome, draft.accepted == nil ? entered.warnings : [])
    }
  }

  /// Takes in a file of cycles; of a row that says why it is right there is nothing to warn.
  public func importCycles(update: Bool, strict: Bool, today: Day) -> RowIntake<CycleDraft> {
    RowIntake(self, strict: strict) { draft in
      let entered = try self.enter(draft, .merging(update: update), today: today)
      return (entered.outcome, draft.accepted == nil ? entered.warnings : [])
    }
  }

  /// Takes in a file of days on which nothing was harvested.
  public func importNone() -> RowIntake<NoneDraft> { RowIntake(self, strict: false) { (try self.enter($0), []) } }
}
