public import CultiverMarseille

extension CropDraft: TableDraft {
  /// Crops of the catalogue.
  public static var table: Kind { .crops }

  /// Its cells: yields in kg/m².
  public var values: [Value] {
    [
      .text(code), .text(name), Value(nameEn), Value(family), Value(category),
      growth.isPerennial.map(Value.flag) ?? .blank, Value(growth.fewestDays, places: 0),
      Value(growth.usualDays, places: 0), Value(growth.mostDays, places: 0), Value(growth.harvestWeeks, places: 0),
      Value(growth.lowYield, places: 3), Value(growth.typicalYield, places: 3), Value(growth.highYield, places: 3),
    ]
  }

  /// What reads crops.
  public static func reading(_ columns: Columns) -> (inout RowCells) -> CropDraft? {
    let (codes, names, english) = (columns[.code], columns[.name], columns[.nameEn])
    let (families, categories) = (columns[.family], columns[.category])
    let growths = growth(columns)
    return { cells in
      let code = cells.needed(codes, Typed.code)
      let name = cells.neededText(names)
      let growth = growths(&cells)
      guard let code, let name else { return nil }
      return CropDraft(
        code: code, name: name, nameEn: cells.text(english), family: cells.word(families),
        category: cells.word(categories), growth: growth)
    }
  }

  private static func growth(_ columns: Columns) -> (inout RowCells) -> StatedGrowth {
    let perennials = columns[.perennial]
    let days = (columns[.daysMin], columns[.daysTypical], columns[.daysMax])
    let weeks = columns[.harvestWeeks]
    let yields = (columns[.yieldLow], columns[.yieldTypical], columns[.yieldHigh])
    return { cells in
      StatedGrowth(
        isPerennial: cells.value(perennials, Typed.flag), fewestDays: cells.value(days.0, Typed.whole),
        usualDays: cells.value(days.1, Typed.whole), mostDays: cells.value(days.2, Typed.whole),
        harvestWeeks: cells.value(weeks, Typed.whole), lowYield: cells.yield(yields.0),
        typicalYield: cells.yield(yields.1), highYield: cells.yield(yields.2))
    }
  }
}
