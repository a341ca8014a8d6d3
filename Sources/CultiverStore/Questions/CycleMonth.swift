/// The sums by cycle and month, counted from the harvests themselves.
enum CycleMonth {
  /// What `cycle_month` must hold.
  static let counted = """
    SELECT cycle_id, substr(day, 1, 7) AS month, count(*) AS harvests, sum(grams) AS grams,
      sum(iif(destination = 'lost', grams, 0)) AS lost, sum(iif(unit_id > 3, grams, 0)) AS estimated
    FROM harvest WHERE void_reason IS NULL GROUP BY 1, 2 ORDER BY 1, 2
    """
}
