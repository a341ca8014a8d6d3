/// How the characters of a file are encoded.
public enum TextEncoding: String, CaseIterable, Hashable, Sendable {
  /// UTF-8, with or without byte-order mark.
  case utf8 = "utf-8"
  /// UTF-16, its byte order told by its mark; little-endian without one, as Windows writes it.
  case utf16 = "utf-16"
  /// Windows-1252, of which Latin-1 is a part as far as people type it.
  case windows1252 = "windows-1252"

  /// The encoding that a person calls so, without regard to case, hyphens and spaces.
  public init?(name: String) {
    switch name.lowercased().filter({ $0.isLetter || $0.isNumber }) {
    case "utf8": self = .utf8
    case "utf16", "utf16le", "utf16be": self = .utf16
    case "windows1252", "win1252", "cp1252", "1252", "ansi", "latin1", "latin9", "iso88591", "iso885915":
      self = .windows1252
    default: return nil
    }
  }
}
