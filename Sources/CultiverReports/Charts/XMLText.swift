/// Text as XML and HTML take it.
public enum XMLText {
  /// The text on one line with its markup taken literally, between tags and between quotes alike; what no terminal would be shown becomes U+FFFD here too.
  public static func escaped(_ text: String) -> String {
    var result = String.UnicodeScalarView()
    for scalar in Display.cleaned(text).unicodeScalars {
      switch scalar {
      case "&": result.append(contentsOf: "&amp;".unicodeScalars)
      case "<": result.append(contentsOf: "&lt;".unicodeScalars)
      case ">": result.append(contentsOf: "&gt;".unicodeScalars)
      case "\"": result.append(contentsOf: "&quot;".unicodeScalars)
      case "'": result.append(contentsOf: "&#39;".unicodeScalars)
      // No XML file may hold these, not even as references (XML 1.0, production 2).
      case "\u{FFFE}", "\u{FFFF}": result.append("\u{FFFD}")
      default: result.append(scalar)
      }
    }
    return String(result)
  }
}
