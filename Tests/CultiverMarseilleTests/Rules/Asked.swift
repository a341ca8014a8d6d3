import CultiverMarseille

/// Questions to rules about a plot of 10 m² and days counted from 0.
enum Asked {
  static let tomato = Crop(
    id: Identity(rawValue: 1), code: "tomate", name: Phrase(verbatim: "tomate"), family: "Solanaceae",
    category: "légume-fruit")

  static func day(_ ordinal: Int) -> Day { Day(ordinal: Int32(ordinal)) }

  static func area(_ squareMetres: Int64?) -> Area? { squareMetres.map { Area(squareDecimetres: $0 * 100) } }

  static func crop(_ number: Int64 = 1, family: String? = "Solanaceae", category: String? = "légume-fruit") -> Crop {
    Crop(
      id: Identity(rawValue: number), code: "crop-\(number)", name: Phrase(verbatim: "crop"), family: family,
      category: category)
  }

  static func plot(_ kind: PlotKind = .openGround, area: Int64? = 10) -> Plot {
    Plot(id: Identity(rawValue: 1), site: Identity(rawValue: 1), code: "A1", area: Asked.area(area), kind: kind)
  }

  static func question(
    _ crop: Crop = tomato, from started: Int = 0, to ended: Int? = nil, expected: Int? = nil, isPlanned: Bool = false,
    isPerennial: Bool = false, area: Int64? = 10, plot: Plot = plot(), others: [CycleRule.Other] = [], years: Int = 0,
    holdings: [CycleRule.Holding] = [], soil: [SoilTest] = [], today: Int = 1000
  ) -> CycleRule.Question {
    CycleRule.Question(
      crop: crop, isPerennial: isPerennial, started: day(started), ended: ended.map(day),
      expectedEnd: expected.map(day), isPlanned: isPlanned, area: Asked.area(area), plot: plot, plotName: "A1",
      others: others, rotationYears: years, holdings: holdings, soil: soil, today: day(today))
  }

  static func cycle(
    _ code: String = "C", from started: Int, to ended: Int? = nil, expected: Int? = nil, area: Int64? = 10,
    crop: Int64 = 2, family: String? = "Solanaceae"
  ) -> CycleRule.Other {
    let stage: CropCycle.Stage = ended.map { .finished(day(started)...day($0)) } ?? .standing(since: day(started))
    return CycleRule.Other(
      CropCycle(
        id: Identity(rawValue: 9), code: code, plot: Identity(rawValue: 1), crop: Identity(rawValue: crop),
        area: Asked.area(area), stage: stage), family: family, expectedEnd: expected.map(day))
  }

  static func plan(
    _ code: String = "P", from stand: Int, to last: Int? = nil, area: Int64? = 10, crop: Int64 = 2,
    family: String? = "Solanaceae"
  ) -> CycleRule.Other {
    CycleRule.Other(
      CyclePlan(
        id: Identity(rawValue: 8), code: code, plot: Identity(rawValue: 1), crop: Identity(rawValue: crop),
        area: Asked.area(area), stand: day(stand), harvest: last.map { day(stand)...day($0) },
        lastHarvest: last.map(day)), family: family)
  }
}
