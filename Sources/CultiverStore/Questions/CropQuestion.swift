import CultiverMarseille
import GRDB

/// How a crop is read from its row.
enum CropQuestion {
  static let columns = """
    crop.id, crop.code, crop.code_key, crop.name, crop.name_en, crop.family, crop.category, crop.perennial,
    crop.days_min, crop.days_typical, crop.days_max, crop.harvest_weeks, crop.low_yield, crop.typical_yield,
    crop.high_yield
    """

  static func crop(_ row: Row) -> Crop {
    let name: String = row["name"]
    return Crop(
      id: Identity(rawValue: row["id"]), code: row["code"], name: Phrase(fr: name, en: row["name_en"] ?? name),
      family: row["family"], category: row["category"])
  }

  static func stated(_ row: Row) -> StatedGrowth {
    StatedGrowth(
      isPerennial: (row["perennial"] as Int64?).map { $0 == 1 }, fewestDays: row["days_min"],
      usualDays: row["days_typical"], mostDays: row["days_max"], harvestWeeks: row["harvest_weeks"],
      lowYield: row["low_yield"], typicalYield: row["typical_yield"], highYield: row["high_yield"])
  }

  static func growth(_ row: Row) -> CropGrowth {
    CropGrowth(
      isPerennial: (row["perennial"] as Int64?) == 1, fewestDays: row["days_min"], usualDays: row["days_typical"],
      mostDays: row["days_max"], harvestWeeks: row["harvest_weeks"], lowYield: row["low_yield"],
      typicalYield: row["typical_yield"], highYield: row["high_yield"])
  }
}
