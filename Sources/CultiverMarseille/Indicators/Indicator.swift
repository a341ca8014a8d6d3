/// A figure by which funders, the network and the ventures follow what urban agriculture does; the raw value is its code in files and in the notebook.
///
/// The codes, formulas and frameworks were gathered from Farming Concrete, FEW-meter, IRIS+, INRAE and others; the page "Indicators" names them one by one.
public enum Indicator: String, CaseIterable, Hashable, Sendable {
  case harvested = "PROD_KG"
  case yield = "YIELD_M2"
  case cultivated = "CULT_M2"
  case cultivatedShare = "CULT_SHARE"
  case yieldIndex = "YIELD_INDEX"
  case crops = "CROPS_N"
  case water = "WATER_L"
  case waterPerKilogram = "WATER_KG"
  case rain = "RAIN_L"
  case compostUsed = "COMPOST_IN"
  case wasteDiverted = "COMPOST_OUT"
  case volunteerHours = "HOURS_VOL"
  case hoursPerKilogram = "HOURS_KG"
  case jobs = "ETP"
  case areaPerJob = "AREA_ETP"
  case insertion = "INSERTION"
  case trained = "TRAINED"
  case reached = "REACH"
  case localShare = "QPV_SHARE"
  case sold = "DEST_SOLD"
  case given = "DEST_GIVEN"
  case selfConsumed = "DEST_SELF"
  case lost = "DEST_LOST"
  case revenue = "REVENUE"
  case value = "VALUE"
  case revenuePerSquareMetre = "EUR_M2"
  case selfFunding = "SELF_FUND"
  case soundSoil = "SOIL_OK"
}

extension Indicator {
  /// How readings of several periods go together.
  public enum Accrual: String, Hashable, Sendable {
    /// It sums up over time: a year is the sum of its months, each counted once.
    case cumulative
    /// It is a state or a mean: those of several periods are never summed.
    case level
    /// It is one thing divided by another, and computed anew for every period: never summed, never averaged.
    case ratio
  }

  /// Where a reading comes from.
  public enum Support: Hashable, Sendable {
    /// The notebook computes it from what was entered day by day.
    case computed
    /// It is entered with its evidence, because of this.
    case entered(because: Phrase)
  }

  /// How readings of several periods go together.
  public var accrual: Accrual {
    switch self {
    case .harvested, .water, .rain, .wasteDiverted, .volunteerHours, .trained, .reached, .revenue, .value:
      .cumulative
    // Of several periods the same crop, or the same person on a path, would be counted in each.
    case .cultivated, .crops, .jobs, .insertion, .soundSoil: .level
    case .yield, .cultivatedShare, .yieldIndex, .waterPerKilogram, .compostUsed, .hoursPerKilogram, .areaPerJob,
      .localShare, .sold, .given, .selfConsumed, .lost, .revenuePerSquareMetre, .selfFunding:
      .ratio
    }
  }

  /// Where its readings come from.
  public var support: Support {
    switch self {
    case .cultivatedShare:
      .entered(
        because: Phrase(
          fr: "le carnet connaît les parcelles, et non la surface totale des sites",
          en: "the notebook knows the plots, and not how large the sites are as a whole"))
    case .rain:
      .entered(
        because: Phrase(
          fr: "ni la pluie ni les toitures qui la recueillent ne sont dans le carnet",
          en: "neither rain nor the roofs that collect it are in the notebook"))
    case .insertion:
      .entered(
        because: Phrase(
          fr: "les parcours d'insertion sont des données personnelles que le carnet ne tient pas",
          en: "paths of integration are personal data that the notebook does not keep"))
    case .value:
      .entered(
        because: Phrase(
          fr: "le carnet n'a pas de prix de référence par culture", en: "the notebook has no reference prices of crops")
      )
    default: .computed
    }
  }

  /// Whether readings are computed.
  public var isComputed: Bool { support == .computed }
}
