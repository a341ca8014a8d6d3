import CultiverMarseille
import CultiverStore
import Testing

/// A notebook with one harvest: 12.5 kg of tomatoes in June 2026 from 10 m² that stood the whole month.
struct SmallNotebook {
  let path: String
  let month: Month
  let today: Day

  init(at path: String) throws {
    self.path = path
    month = try #require(Month(year: 2026, month: 6))
    today = try #require(Day(year: 2026, month: 7, day: 15))
    let planted = try #require(Day(year: 2026, month: 5, day: 1))
    let picked = try #require(Day(year: 2026, month: 6, day: 24))
    let notebook = try Notebook.create(
      at: path, number: 1, uuid: String(repeating: "0", count: 32), catalogue: Self.catalogue)
    try notebook.write(ActionHeader(who: "lea", line: "a test", at: 0)) { writer in
      _ = try writer.enter(SiteDraft(code: "BDM", name: "Belle de Mai", commune: "13203"), .adding)
      _ = try writer.enter(PlotDraft(code: "A1", site: "BDM", area: Area(squareDecimetres: 1000)), .adding)
      _ = try writer.enter(CycleDraft(plot: "A1", crop: "tomate", started: planted), .adding, today: planted)
      _ = try writer.add(
        HarvestDraft(
          day: picked, plot: "A1", crop: "tomate", quantity: Quantity(count: Count(thousandths: 12_500), unit: "kg")),
        HarvestOptions(today: today))
    }
  }

  private static let catalogue = Catalogue(
    communes: [["insee": "13203", "name": "Marseille 3e"]],
    crops: [["code": "tomate", "name": "Tomate", "name_en": "Tomato"]],
    cropNames: [], cropTraits: [], families: [], units: [], unitWeights: [], stages: [], titles: [], legalForms: [])
}
