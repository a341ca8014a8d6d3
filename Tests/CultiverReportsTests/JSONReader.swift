/// A reader of JSON for tests, strict about the grammar; keys keep their order.
struct JSONReader {
  enum Node: Equatable {
    case null, bool(Bool), number(String), string(String), array([Node])
    case object([Pair])

    struct Pair: Equatable { let key: String, value: Node }

    var keys: [String] { if case .object(let pairs) = self { pairs.map(\.key) } else { [] } }
    var items: [Node] { if case .array(let items) = self { items } else { [] } }

    subscript(key: String) -> Node? {
      if case .object(let pairs) = self { pairs.first { $0.key == key }?.value } else { nil }
    }
  }

  struct NotJSON: Error { let place: Int }

  private let text: [Unicode.Scalar]
  private var place = 0

  static func read(_ text: String) throws -> Node {
    var reader = JSONReader(text: Array(text.unicodeScalars))
    let node = try reader.node()
    reader.skip()
    guard reader.place == reader.text.count else { throw NotJSON(place: reader.place) }
    return node
  }

  private init(text: [Unicode.Scalar]) { self.text = text }

  private mutating func skip() {
    while place < text.count, " \n\r\t".unicodeScalars.contains(text[place]) { place += 1 }
  }

  private mutating func take(_ word: String) -> Bool {
    let scalars = Array(word.unicodeScalars)
    guard text[place...].starts(with: scalars) else { return false }
    place += scalars.count
    return true
  }

  private mutating func need(_ word: String) throws { guard take(word) else { throw NotJSON(place: place) } }

  private mutating func node() throws -> Node {
    skip()
    if take("null") { return .null }
    if take("true") { return .bool(true) }
    if take("false") { return .bool(false) }
    if take("[") { return .array(try list(until: "]") { try $0.node() }) }
    if take("{") {
      return .object(
        try list(until: "}") { reader in
          reader.skip()
          let key = try reader.string()
          reader.skip()
          try reader.need(":")
          return Node.Pair(key: key, value: try reader.node())
        })
    }
    if place < text.count, text[place] == "\"" { return .string(try string()) }
    return .number(try number())
  }

  private mutating func list<Part>(until end: String, _ part: (inout JSONReader) throws -> Part) throws -> [Part] {
    skip()
    if take(end) { return [] }
    var parts = [try part(&self)]
    skip()
    while take(",") {
      parts.append(try part(&self))
      skip()
    }
    try need(end)
    return parts
  }

  private mutating func string() throws -> String {
    try need("\"")
    var result = String.UnicodeScalarView()
    while place < text.count, text[place] != "\"" {
      guard text[place].value >= 0x20 else { throw NotJSON(place: place) }
      if text[place] == "\\" {
        place += 1
        guard place < text.count else { throw NotJSON(place: place) }
        switch text[place] {
        case "n": result.append("\n")
        case "r": result.append("\r")
        case "t": result.append("\t")
        case "\"", "\\": result.append(text[place])
        case "u":
          guard place + 4 < text.count,
            let value = UInt32(String(String.UnicodeScalarView(text[place + 1...place + 4])), radix: 16),
            let scalar = Unicode.Scalar(value)
          else { throw NotJSON(place: place) }
          result.append(scalar)
          place += 4
        default: throw NotJSON(place: place)
        }
      } else {
        result.append(text[place])
      }
      place += 1
    }
    try need("\"")
    return String(result)
  }

  private mutating func number() throws -> String {
    let start = place
    while place < text.count, "-.0123456789".unicodeScalars.contains(text[place]) { place += 1 }
    let number = String(String.UnicodeScalarView(text[start..<place]))
    guard number.wholeMatch(of: /-?(0|[1-9][0-9]*)(\.[0-9]+)?/) != nil else { throw NotJSON(place: start) }
    return number
  }
}
