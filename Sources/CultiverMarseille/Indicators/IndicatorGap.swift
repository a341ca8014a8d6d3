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
  /// No site is in use where something grows in the ground.
  case noSite
  /// No cycle ended whose area and whose crop's usual yield are known.
  case noReference
  /// So many cycles that ended are left out because their area or their crop's usual yield is not known.
  case withoutReference(Int64)
  /// People are counted once a calendar year, and the period lies in several.
  case severalYears
  /// Several ventures or sites count their people each for themselves, so that one who came to two of them counts twice.
  case countedApart(Int64)
  /// So many activities, for the share of neighbours, do not say how many live nearby, and are left out with their attendances.
  case localLeftOut(attendances: Int64, of: Int64)
  /// So many sold harvests state no amount, in months of which their venture entered no sales of produce either; the number of the first.
  case unpriced(Int64, first: Int64)
  /// In so many months a venture's harvests state amounts and its accounts state sales of produce: they add up, and must not be about the same sales.
  case bothStated(Int64)
  /// No compost is recorded: silence is no zero.
  case noCompost
  /// No waste is recorded: silence is no zero.
  case noWaste
  /// A result was entered for days that go beyond the period; its number and days.
  case otherDays(result: Int64, from: Day, to: Day)
  /// Nothing computes it: it is entered, and nothing was entered for those days.
  case notEntered
  /// What was entered for those days leaves some of them out.
  case daysNotEntered(Int)
}
