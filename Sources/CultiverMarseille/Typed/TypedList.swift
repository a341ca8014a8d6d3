/// Parts of one text, between separators.
enum TypedList {
  /// The parts, without the spaces around them: `;` and `+` separate, and so does a comma, unless digits stand on both its sides and make it a decimal mark.
  static func parts(_ text: String, commaOfDigits: Bool = false) -> [String] {
    let characters = Array(text)
    func isDigit(_ place: Int) -> Bool { characters.indices.contains(place) && characters[place].isNumber }
    var parts = [""]
    var depth = 0
    for (place, character) in characters.enumerated() {
      if character == "(" { depth += 1 }
      if character == ")" { depth -= 1 }
      let separates =
        switch character {
        case ";", "+": true
        case ",": commaOfDigits || !(isDigit(place - 1) && isDigit(place + 1))
        default: false
        }
      if separates && depth <= 0 { parts.append("") } else { parts[parts.count - 1].append(character) }
    }
    return parts.map { Typed.trimmed($0) }
  }
}

extension Typed {
  /// The words of a list such as `A1,A2,B3`, blank ones left out.
  public static func list(_ text: String) -> [String] {
    TypedList.parts(text, commaOfDigits: true).filter { !$0.isEmpty }
  }
}
