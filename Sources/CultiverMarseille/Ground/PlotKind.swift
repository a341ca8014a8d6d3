/// What kind of growing area a plot is; the raw value is the code in files and in the notebook.
public enum PlotKind: String, CaseIterable, Hashable, Sendable {
  case openGround = "open-ground"
  case raisedBed = "raised-bed"
  case greenhouse
  case rooftop
  case container
  case hydroponic
  case mushroomHouse = "mushroom-house"
}
