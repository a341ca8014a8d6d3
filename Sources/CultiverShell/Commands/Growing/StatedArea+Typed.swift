import CultiverMarseille

extension StatedArea {
  /// The area typed with an option: nothing is the plot's, `?` is unknown.
  init(typed text: String?) throws {
    switch text {
    case nil: self = .whole
    case "?": self = .unknown
    case let text?: self = .known(try Typed.area(text).area)
    }
  }
}
