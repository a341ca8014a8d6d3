import CultiverMarseille

/// A JSON value with ordered keys and exact decimal numbers.
public indirect enum JSON: Sendable {
  /// Nothing.
  case null
  /// Yes or no.
  case bool(Bool)
  /// `units` × 10^−`places`.
  case number(Int64, places: Int)
  /// Text.
  case string(String)
  /// Values in order.
  case array([JSON])
  /// Members in order; keys are the writer's to keep apart.
  case object([(String, JSON)])

  /// A whole number.
  public static func whole(_ number: Int64) -> JSON { .number(number, places: 0) }

  /// The value as UTF-8 text without a line break at its end: over several lines indented by two spaces, or on one line.
  ///
  /// Zeros at the end of decimals are dropped, and only `"`, `\` and control characters are escaped.
  public func written(pretty: Bool = true) -> String {
    var text = ""
    write(into: &text, pretty: pretty, depth: 0)
    return text
  }

  private func write(into text: inout String, pretty: Bool, depth: Int) {
    switch self {
    case .null: text += "null"
    case .bool(let flag): text += flag ? "true" : "false"
    case .number(let units, let places): text += Written.plain(units, places: places)
    case .string(let string): JSON.quote(string, into: &text)
    case .array(let values):
      JSON.write(values, in: ("[", "]"), into: &text, pretty: pretty, depth: depth) { value, text in
        value.write(into: &text, pretty: pretty, depth: depth + 1)
      }
    case .object(let members):
      JSON.write(members, in: ("{", "}"), into: &text, pretty: pretty, depth: depth) { member, text in
        JSON.quote(member.0, into: &text)
        text += pretty ? ": " : ":"
        member.1.write(into: &text, pretty: pretty, depth: depth + 1)
      }
    }
  }

  private static func write<Part>(
    _ parts: [Part], in brackets: (String, String), into text: inout String, pretty: Bool, depth: Int,
    one: (Part, inout String) -> Void
  ) {
    text += brackets.0
    for (place, part) in parts.enumerated() {
      if place > 0 { text += "," }
      if pretty { text += "\n" + String(repeating: "  ", count: depth + 1) }
      one(part, &text)
    }
    if pretty, !parts.isEmpty { text += "\n" + String(repeating: "  ", count: depth) }
    text += brackets.1
  }

  private static func quote(_ string: String, into text: inout String) {
    text += "\""
    defer { text += "\"" }
    // Most text is plain, and is taken as it stands.
    guard string.utf8.contains(where: { $0 < 0x20 || $0 == 0x22 || $0 == 0x5C || $0 == 0x7F }) else {
      text += string
      return
    }
    let hex = Array("0123456789abcdef")
    for scalar in string.unicodeScalars {
      switch scalar {
      case "\"": text += "\\\""
      case "\\": text += "\\\\"
      case "\n": text += "\\n"
      case "\r": text += "\\r"
      case "\t": text += "\\t"
      case "\u{0}"..<" ", "\u{7F}":
        text += "\\u00"
        text.append(hex[Int(scalar.value >> 4)])
        text.append(hex[Int(scalar.value & 15)])
      default: text.unicodeScalars.append(scalar)
      }
    }
  }
}
