public import CultiverMarseille

extension Cell {
  /// A number in an indicator's unit, as people read it; nil is not calculable.
  public static func indicator(_ value: Int64?, _ unit: IndicatorUnit) -> Cell {
    guard let value else { return .ratio(nil, places: unit.places, unit: unit.sign.fr) }
    return switch unit {
    case .kilograms: .mass(Mass(grams: value))
    case .squareMetres: .area(Area(squareDecimetres: value))
    case .litres: .volume(Volume(millilitres: value))
    case .euros: .money(Money(cents: value))
    case .kilogramsPerSquareMetre: .yield(value)
    // What is counted is named by what it is the number of.
    case .people, .attendances, .species: .whole(value)
    case .hours, .fullTime, .percent, .litresPerKilogram, .hoursPerKilogram,
      .squareMetresPerFullTime, .eurosPerSquareMetre:
      .ratio(value, places: unit.places, unit: unit.sign.fr)
    }
  }
}
