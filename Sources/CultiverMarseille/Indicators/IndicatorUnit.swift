/// What an indicator is measured in: its readings are whole numbers of 10^−`places` of it.
public enum IndicatorUnit: Hashable, Sendable {
  case kilograms, squareMetres, litres, hours, euros
  case fullTime, people, attendances, species
  case percent
  case kilogramsPerSquareMetre, litresPerKilogram, hoursPerKilogram, squareMetresPerFullTime
  case eurosPerSquareMetre

  /// How many decimals a reading has.
  public var places: Int {
    switch self {
    case .kilograms, .litres: 3
    case .kilogramsPerSquareMetre, .hoursPerKilogram: 4
    case .people, .attendances, .species: 0
    case .squareMetres, .hours, .euros, .fullTime, .percent, .litresPerKilogram, .squareMetresPerFullTime,
      .eurosPerSquareMetre:
      2
    }
  }

  /// One whole of it, in 10^−`places`.
  public var one: Int64 { (0..<places).reduce(1) { one, _ in one * 10 } }

  /// Its word for machines.
  public var code: String {
    switch self {
    case .squareMetres: "m2"
    case .euros: "EUR"
    case .fullTime: "ETP"
    case .people: "people"
    case .attendances: "attendances"
    case .species: "crops"
    case .kilogramsPerSquareMetre: "kg/m2"
    case .squareMetresPerFullTime: "m2/ETP"
    case .eurosPerSquareMetre: "EUR/m2"
    case .kilograms, .litres, .hours, .percent, .litresPerKilogram, .hoursPerKilogram: sign.en
    }
  }

  /// Its sign, as it stands behind a number.
  public var sign: Phrase {
    switch self {
    case .kilograms: Phrase(verbatim: "kg")
    case .squareMetres: Phrase(verbatim: "m²")
    case .litres: Phrase(verbatim: "l")
    case .hours: Phrase(verbatim: "h")
    case .euros: Phrase(verbatim: "€")
    case .fullTime: Phrase(fr: "ETP", en: "FTE")
    case .people: Phrase(fr: "personnes", en: "people")
    case .attendances: Phrase(fr: "participations", en: "attendances")
    case .species: Phrase(fr: "cultures", en: "crops")
    case .percent: Phrase(verbatim: "%")
    case .kilogramsPerSquareMetre: Phrase(verbatim: "kg/m²")
    case .litresPerKilogram: Phrase(verbatim: "l/kg")
    case .hoursPerKilogram: Phrase(verbatim: "h/kg")
    case .squareMetresPerFullTime: Phrase(fr: "m²/ETP", en: "m²/FTE")
    case .eurosPerSquareMetre: Phrase(verbatim: "€/m²")
    }
  }
}

extension IndicatorUnit {
  /// Its sign behind a number of it, which agrees with one: `1 personne`, `12 personnes`.
  public func sign(of units: Int64) -> Phrase {
    switch self {
    case .people where units <= 1: Phrase(fr: "personne", en: units == 1 ? "person" : "people")
    case .attendances where units <= 1: Phrase(fr: "participation", en: units == 1 ? "attendance" : "attendances")
    case .species where units <= 1: Phrase(fr: "culture", en: units == 1 ? "crop" : "crops")
    default: sign
    }
  }
}

extension Indicator {
  /// What it is measured in.
  public var unit: IndicatorUnit {
    switch self {
    case .harvested, .wasteDiverted: .kilograms
    case .cultivated: .squareMetres
    case .water, .rain: .litres
    case .volunteerHours: .hours
    case .revenue, .value: .euros
    case .jobs: .fullTime
    case .insertion, .trained: .people
    case .reached: .attendances
    case .crops: .species
    case .cultivatedShare, .yieldIndex, .localShare, .sold, .given, .selfConsumed, .lost, .selfFunding, .soundSoil:
      .percent
    case .yield: .kilogramsPerSquareMetre
    case .waterPerKilogram, .compostUsed: .litresPerKilogram
    case .hoursPerKilogram: .hoursPerKilogram
    case .areaPerJob: .squareMetresPerFullTime
    case .revenuePerSquareMetre: .eurosPerSquareMetre
    }
  }

  /// Whether it is a part of a whole, so that it cannot pass 100 %.
  public var isShare: Bool {
    switch self {
    case .cultivatedShare, .localShare, .sold, .given, .selfConsumed, .lost, .soundSoil: true
    default: false
    }
  }
}
