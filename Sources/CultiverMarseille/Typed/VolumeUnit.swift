/// A unit of volume.
public enum VolumeUnit: String, CaseIterable, Hashable, Sendable {
  case millilitre = "ml"
  case centilitre = "cl"
  case decilitre = "dl"
  case litre = "l"
  case hectolitre = "hl"
  case cubicMetre = "m3"

  /// The unit that a word names in either language, without regard to case, plural or a dot at its end.
  public init?(word: some StringProtocol) {
    let key = Fold.key(word)
    switch key.hasSuffix(".") ? String(key.dropLast()) : key {
    case "ml", "millilitre", "milliliter": self = .millilitre
    case "cl", "centilitre", "centiliter": self = .centilitre
    case "dl", "decilitre", "deciliter": self = .decilitre
    case "l", "litre", "liter", "lt": self = .litre
    case "hl", "hectolitre", "hectoliter": self = .hectolitre
    case "m3", "m³", "m^3", "metre cube", "cubic metre", "cubic meter": self = .cubicMetre
    default: return nil
    }
  }

  /// How many decimals of the unit make whole millilitres.
  var places: Int {
    switch self {
    case .millilitre: 0
    case .centilitre: 1
    case .decilitre: 2
    case .litre: 3
    case .hectolitre: 5
    case .cubicMetre: 6
    }
  }
}
