import CultiverMarseille

/// What separates the cells of a row.
public struct Delimiter: Hashable, Sendable {
  /// The byte: one of ASCII.
  public let byte: UInt8

  private init(_ byte: UInt8) { self.byte = byte }

  /// A comma.
  public static let comma = Delimiter(UInt8(ascii: ","))
  /// A semicolon, as spreadsheets write it where the decimal mark is a comma.
  public static let semicolon = Delimiter(UInt8(ascii: ";"))
  /// A tab.
  public static let tab = Delimiter(UInt8(ascii: "\t"))
  /// A vertical bar.
  public static let bar = Delimiter(UInt8(ascii: "|"))

  /// Those that are recognised without being named.
  public static let usual: [Delimiter] = [.comma, .semicolon, .tab, .bar]

  /// The delimiter that a person calls so: the character itself or its name in either language.
  public init?(name: String) {
    switch name == "\t" ? "tab" : Fold.key(name) {
    case ",", "comma", "virgule": self = .comma
    case ";", "semicolon", "point virgule": self = .semicolon
    case "\\t", "tab", "tabulation": self = .tab
    case "|", "bar", "barre", "pipe": self = .bar
    default: return nil
    }
  }

  /// The delimiter that a first line such as `sep=;` declares, or nil when the text begins with no such line.
  init?(declaredBy text: [UInt8]) {
    let line = text.prefix { $0 != UInt8(ascii: "\n") && $0 != UInt8(ascii: "\r") }.filter { $0 != UInt8(ascii: "\"") }
    guard line.count >= 5, String(decoding: line.prefix(4), as: UTF8.self).lowercased() == "sep=",
      let byte = line.last, byte < 0x80, line.dropFirst(4).allSatisfy({ $0 == byte })
    else { return nil }
    self.init(byte)
  }
}
