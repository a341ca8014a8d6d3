import CultiverMarseille

/// Reads where something was done: on a site, a plot or for a cycle, of which one must be said.
struct PlaceCells {
  private let sites: Place
  private let plots: Place
  private let cycles: Place

  init(_ columns: Columns) { (sites, plots, cycles) = (columns[.site], columns[.plot], columns[.cycle]) }

  /// The place of a row, or nil when, which is noted, none is said.
  func read(_ cells: inout RowCells) -> StatedPlace? {
    let place = StatedPlace(site: cells.word(sites), plot: cells.word(plots), cycle: cells.word(cycles))
    guard place == StatedPlace() else { return place }
    cells.missing(sites)
    return nil
  }
}
