/// A figure of a month's report with everything that it is made of; the parts add up to it, to the gram and the dm²·day.
public struct Why: Sendable {
  /// A cycle by its names.
  public struct Grown: Sendable {
    /// The cycle.
    public let cycle: CropCycle
    /// The plot on which it stands.
    public let plot: MonthlyFigures.PlotKey
    /// The crop.
    public let crop: Crop
    /// The variety, when stated.
    public let variety: Variety?
    /// Why it failed, when it did and something is known.
    public let failure: WhyFacts.Failure?
  }

  /// A harvest.
  public struct Harvest: Sendable {
    /// The harvest as it stands in the notebook.
    public let harvest: WhyFacts.Harvest
    /// Its cycle.
    public let grown: Grown
    /// Its variety: the one stated with it, else its cycle's.
    public let variety: Variety?
  }

  /// Days in the ground.
  public struct Stay: Sendable {
    /// The cycle.
    public let grown: Grown
    /// The first day.
    public let first: Day
    /// The last day.
    public let last: Day

    /// How many days.
    public var days: Int64 { Int64(first.days(to: last)) + 1 }
  }

  /// A cycle that ended.
  public struct Ending: Sendable {
    /// The cycle.
    public let grown: Grown
    /// Its last day.
    public let day: Day
    /// Everything harvested from it.
    public let lifetime: Mass
  }

  /// Something that does not count, and why.
  public struct Omission<Part: Sendable>: Sendable {
    /// What does not count.
    public let part: Part
    /// Why.
    public let reason: Reason
  }

  /// Why something does not count.
  public enum Reason: Sendable {
    /// The harvest was voided, for this reason.
    case voided(String)
    /// The area of the cycle is not known: it counts in the mass, and is left out of the yield with its ground.
    case unknownArea
    /// The cycle is of another variety and lends this one no ground: it counts in the mass, and is left out of the yield.
    case otherGround
    /// The harvest was said to be of another variety than its cycle, and counts there.
    case otherVariety
    /// Another venture, or nobody, held the plot.
    case notHeld(by: Venture?)
    /// It lies after today.
    case afterToday
  }

  /// The question.
  public let question: WhyQuestion
  /// The report of which it is asked.
  public let report: MonthlyFigures
  /// The row's figures as the report has them; nil where it has the mass alone.
  public let figures: Figures?
  /// The row's mass as the report has it.
  public let mass: Mass
  /// The harvests that count and whose ground is known, by day, then number.
  public let harvests: [Harvest]
  /// The harvests that count in the mass and not in the yield.
  public let outsideYield: [Omission<Harvest>]
  /// The harvests that count nowhere in the row.
  public let omittedHarvests: [Omission<Harvest>]
  /// The ground that counts, by plot, day and code.
  public let stays: [Stay]
  /// Days in the ground that do not count.
  public let omittedStays: [Omission<Stay>]
  /// The cycles that ended and whose area is known, by plot, day and code.
  public let endings: [Ending]
  /// Cycles that ended and stand in no sum: those of unknown area are counted, the others are not.
  public let omittedEndings: [Omission<Ending>]
  /// The whole life's harvests of the cycles that ended and whose area is known, by day, then number.
  public let lifetimes: [Harvest]
}
