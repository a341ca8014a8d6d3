public import CultiverMarseille

extension CropDraft: TableDraft {
  /// Crops of the catalogue.
  public static var table: Kind { .crops }

  /// Its cells.
  public var values: [Value] { [.text(code), .text(name), Value(nameEn), Value(family), Value(category)] }

  /// What reads crops.
  public static func reading(_ columns: Columns) -> (inout RowCells) -> CropDraft? {
    let (codes, names, english) = (columns[.code], columns[.name], columns[.nameEn])
    let (families, categories) = (columns[.family], columns[.category])
    return { cells in
      let code = cells.needed(codes, Typed.code)
      let name = cells.neededText(names)
      guard let code, let name else { return nil }
      return CropDraft(
        code: code, name: name, nameEn: cells.text(english), family: cells.word(families),
        category: cells.word(categories))
    }
  }
}
