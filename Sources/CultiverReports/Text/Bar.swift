/// Bars and lines in block characters.
enum Bar {
  private static let eighths = ["", "▏", "▎", "▍", "▌", "▋", "▊", "▉"]
  private static let levels = ["▁", "▂", "▃", "▄", "▅", "▆", "▇", "█"]

  /// A bar for a part of a whole, in eighths of a column half up; something is never drawn as nothing.
  static func across(_ part: Int64, of whole: Int64, width: Int) -> String {
    across(Int128(part), of: Int128(whole), width: width)
  }

  /// The same of numbers that are larger.
  static func across(_ part: Int128, of whole: Int128, width: Int) -> String {
    guard part > 0, whole > 0, width > 0 else { return "" }
    let full = Int128(width) * 8
    let exact = (part * full * 2 + whole) / (whole * 2)
    let count = Int(min(max(exact, 1), full))
    return String(repeating: "█", count: count / 8) + eighths[count % 8]
  }

  /// One column for a part of a whole, in eighths rounded up; nothing is a dot on the ground.
  static func upright(_ part: Int64, of whole: Int64) -> String {
    guard part > 0, whole > 0 else { return "·" }
    return levels[Int(min((Int128(part) * 8 + Int128(whole) - 1) / Int128(whole), 8)) - 1]
  }
}
