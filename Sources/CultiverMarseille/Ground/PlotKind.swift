/// What kind of growing area a plot is; the raw value is the code in files and in the notebook.
public enum PlotKind: String, CaseIterable, Hashable, Sendable {
  case openGround = "open-ground"
  case raisedBed = "raised-bed"
  case greenhouse
  case rooftop
  case container
  case hydroponic
  case mushroomHouse = "mushroom-house"

  /// Whether roots reach the earth of the place. Raised beds are most often open below; in containers, nutrient solution and mushroom houses a test tells of the ground under them.
  public var growsInGround: Bool {
    switch self {
    case .openGround, .raisedBed, .greenhouse, .rooftop: true
    case .container, .hydroponic, .mushroomHouse: false
    }
  }
}
