public import CultiverMarseille
import GRDB

/// Which harvests are asked for.
public struct HarvestFilter: Hashable, Sendable {
  /// Where and what; the venture holds the plot on the day of the harvest.
  public var scope: Scope
  /// Not before this day.
  public var from: Day?
  /// Not after this day.
  public var to: Day?
  /// Only crops of that botanical family, in Latin.
  public var family: String?
  /// Only that number.
  public var number: Int64?
  /// Only those of the cycle of that very code.
  public var cycle: String?
  /// Only those of the pick that begins with the harvest of that key.
  var pick: Int64?

  /// All harvests, or those of a scope and period.
  public init(
    scope: Scope = .everything, from: Day? = nil, to: Day? = nil, family: String? = nil, number: Int64? = nil,
    cycle: String? = nil
  ) {
    self.scope = scope
    self.from = from
    self.to = to
    self.family = family
    self.number = number
    self.cycle = cycle
  }
}

extension HarvestFilter {
  /// What a question about harvests is narrowed by, where it joins `harvest`, `cycle` and `plot`.
  static let condition = """
    harvest.day BETWEEN ? AND ? AND harvest.id = ifnull(?, harvest.id)
    AND (? IS NULL OR EXISTS (
      SELECT 1 FROM occupancy
      WHERE occupancy.plot_id = plot.id AND occupancy.venture_id = ? AND occupancy.from_day <= harvest.day
        AND ifnull(occupancy.to_day, '9999-12-31') >= harvest.day))
    AND (? IS NULL OR cycle.code = ?)
    AND (? IS NULL OR cycle.crop_id IN (SELECT id FROM crop WHERE family = ?)) AND \(Scope.condition)
    """

  /// What stands for the marks of the condition.
  var arguments: [(any DatabaseValueConvertible)?] {
    [
      from?.iso ?? "0000-01-01", to?.iso ?? "9999-12-31", number, scope.venture?.rawValue, scope.venture?.rawValue,
      cycle, cycle, family, family,
    ] + scope.arguments
  }
}
