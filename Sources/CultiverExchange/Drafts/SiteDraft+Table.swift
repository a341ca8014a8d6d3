public import CultiverMarseille

extension SiteDraft: TableDraft {
  /// Sites.
  public static var table: Kind { .sites }

  /// Its cells: degrees with up to six decimals.
  public var values: [Value] {
    [
      .text(code), .text(name), .text(commune), Value(address), Value(latitude, places: 6), Value(longitude, places: 6),
    ]
  }

  /// What reads sites.
  public static func reading(_ columns: Columns) -> (inout RowCells) -> SiteDraft? {
    let (codes, names, communes) = (columns[.code], columns[.name], columns[.commune])
    let (addresses, latitudes, longitudes) = (columns[.address], columns[.latitude], columns[.longitude])
    return { cells in
      let code = cells.needed(codes, Typed.code)
      let name = cells.neededText(names)
      let commune = cells.neededWord(communes)
      let latitude = cells.value(latitudes) { text throws(TypedError) in
        let degrees = try Typed.degrees(text)
        guard (-90_000_000...90_000_000).contains(degrees) else { throw TypedError(.degrees, text, .tooLarge) }
        return degrees
      }
      let longitude = cells.value(longitudes, Typed.degrees)
      guard let code, let name, let commune else { return nil }
      return SiteDraft(
        code: code, name: name, commune: commune, address: cells.text(addresses), latitude: latitude,
        longitude: longitude)
    }
  }
}
