public import CultiverMarseille

extension MeterDraft: TableDraft {
  /// Water meters.
  public static var table: Kind { .meters }

  /// Its cells.
  public var values: [Value] { [.text(code), Value(site), Value(plot)] }

  /// What reads meters.
  public static func reading(_ columns: Columns) -> (inout RowCells) -> MeterDraft? {
    let (codes, sites, plots) = (columns[.code], columns[.site], columns[.plot])
    return { cells in
      let code = cells.needed(codes, Typed.code)
      let (site, plot) = (cells.word(sites), cells.word(plots))
      if site == nil && plot == nil { cells.missing(sites) }
      guard let code, site != nil || plot != nil else { return nil }
      return MeterDraft(code: code, site: site, plot: plot)
    }
  }
}
