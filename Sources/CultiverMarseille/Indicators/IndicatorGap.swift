/// Why an indicator cannot be computed, or what it lacks, as a fact.
public enum IndicatorGap: Hashable, Sendable {
  /// A part of work, water, inputs or ground that nobody knows.
  case part(MissingPart)
  /// So many activities do not say how many people came for the first time; the number of the first.
  case newcomersUnsaid(Int64, first: Int64)
  /// So many activities do not say how many of the people live nearby; the number of the first.
  case localUnsaid(Int64, first: Int64)
  /// No activity of that sort was entered: silence is no zero.
  case noActivity
  /// Nothing that was harvested has a stated destination.
  case noDestination
  /// No sale and no entry of money is there.
  case noRevenue
  /// No costs were entered.
  case noCosts
  /// Money is kept by venture, not by site.
  case moneyOfSite
  /// Work, water and inputs of a whole site are none of the venture's alone, or the like: asked for a part.
  case noSite
  /// No cycle ended whose area and whose crop's usual yield are known.
  case noReference
  /// So many cycles that ended are left out because their area or their crop's usual yield is not known.
  case withoutReference(Int64)
  /// Nothing computes it: it is entered, and nothing was entered for those days.
  case notEntered
  /// What was entered for those days leaves some of them out.
  case daysNotEntered(Int)
}
